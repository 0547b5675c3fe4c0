using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode TextHtml = new("GB2041", "A text holds HTML", Severity.Error,
        "HTML works on web pages but not in print. Write Markdown: *emphasis* and **strong**.");

    public static readonly FindingCode TextLink = new("GB2042", "A text holds a link or a picture", Severity.Error,
        "Web addresses change, so they live in one record of content/contacts. Pictures stand in a paragraph of their own.");

    public static readonly FindingCode TextBrace = new("GB2043", "Braces in a text are not understood", Severity.Error,
        "Braces stand for contacts, figures and references, and after emphasis for a language. A misspelt one would be printed as it is. Correct it, or put a backslash before a brace that shall be printed.");

    public static readonly FindingCode TextUnsupported = new("GB2044", "A text uses Markdown that cannot be set", Severity.Error,
        "In running text this version knows *emphasis*, **strong** and the marks of notes. Code and unpaired asterisks would be printed as they are. Take them out, or put a backslash before a sign that shall be printed.");

    public static readonly FindingCode TextLooseFact = new("GB2045", "A number or an address is typed into the text", Severity.Error,
        "Numbers and addresses change, and a wrong digit can cost a life. They live in one record each, so that they are right everywhere at once and no translator can change them. Write the record's name instead, as {contact:police.phone}.");

    public static readonly FindingCode TextControl = new("GB2046", "A text holds an invisible or damaged character", Severity.Error,
        "Such characters come from copying out of other programs. They turn numbers around, or print as boxes. Type the word again.");

    public static readonly FindingCode ContactUnknown = new("GB2051", "A text names a contact that does not exist", Severity.Error,
        "The tool would not know what to print. Correct the name, or add a record to the region's file in content/contacts.");

    public static readonly FindingCode ContactFieldMissing = new("GB2052", "A contact does not have what the text asks for", Severity.Error,
        "The text asks for a telephone number, a web address or an e-mail address that the record does not hold. Add it to the record, or ask for something else.");

    public static readonly FindingCode ContactNotPublic = new("GB2053", "A text names a contact that is not public", Severity.Error,
        "The record says who may see it, and publishing it can put people in danger. Take it out of the text.");

    public static readonly FindingCode ContactForOthers = new("GB2054", "A text names a contact for other readers", Severity.Error,
        "A help line for men does not answer to women, and the reverse. Name another contact.");

    public static readonly FindingCode ContactListEmpty = new("GB2055", "A list of contacts is empty", Severity.Error,
        "The region has no contact of this kind that this publication may show, so that the reader would find a heading and nothing below. Add a contact, or delete the list and its heading.");

    public static readonly FindingCode FigureUnknown = new("GB2056", "A text names a figure that does not exist", Severity.Error,
        "The tool would not know what to print. Correct the name, or add a record with its source to content/figures.yaml.");

    public static readonly FindingCode PlaceholderMisplaced = new("GB2057", "A placeholder stands where it cannot be filled", Severity.Error,
        "Contacts and figures can stand in chapters; names without a colon stand only in content/interface.yaml. Write the words themselves here.");

    internal static Finding HtmlInText(SourceSpan span, string excerpt) =>
        new(TextHtml, span, $"The text holds HTML: “{excerpt}”.", "Remove it, or write a single < as \\<.");

    internal static Finding LinkInText(SourceSpan span, string excerpt) =>
        new(TextLink, span, $"The text holds a link or a picture: “{excerpt}”.", "Put the address into content/contacts and write {contact:ID.url}. A picture stands alone in its paragraph.");

    internal static Finding BraceInText(SourceSpan span, string excerpt) =>
        new(TextBrace, span, $"“{excerpt}” is not understood.", BraceHint(excerpt));

    internal static Finding UnsupportedInText(SourceSpan span, string excerpt) =>
        new(TextUnsupported, span, $"“{excerpt}” cannot be set in running text.", "Write it as plain text. A sign that shall be printed gets a backslash before it.");

    /// <param name="placeholder">What stands for the same fact, as <c>{contact:police.phone}</c>; null when no record has it.</param>
    internal static Finding LooseFactInText(SourceSpan span, string excerpt, string? placeholder, string contacts) =>
        new(TextLooseFact, span, $"“{excerpt}” is typed into the text.", placeholder is null ? $"Put it into {contacts} and write {{contact:ID.phone}} or {{contact:ID.url}}; other numbers go into content/figures.yaml." : $"Write {placeholder}.");

    internal static Finding ControlInText(SourceSpan span, string character) =>
        new(TextControl, span, $"The text holds the character {character}, which does not belong in text.", "Delete the word and type it again.");

    internal static Finding UnknownContact(SourceSpan span, string id, string contacts, string? nearest) =>
        new(ContactUnknown, span, $"The text names the contact “{id}”, but {contacts} has no such record that could be read.{DidYouMean(nearest)}", nearest is null ? "Correct the id, or add or mend the record." : $"Write “{nearest}”, or add the record.");

    internal static Finding MissingContactField(SourceSpan span, string id, string field, string contacts) =>
        new(ContactFieldMissing, span, $"The text asks for “{field}” of the contact “{id}”, but the record in {contacts} does not have it.", $"Add “{field}” to the record, or ask for something it has.");

    internal static Finding SecretContact(SourceSpan span, string id, string visibility) =>
        new(ContactNotPublic, span, $"The contact “{id}” has the visibility “{visibility}” and may not appear here.", "Take it out of the text.");

    internal static Finding ContactOfOthers(SourceSpan span, string id, string meantFor, string readers) =>
        new(ContactForOthers, span, $"The contact “{id}” is for {meantFor}, but this publication is for {readers}.", "Name another contact, or correct the record's audience.");

    internal static Finding EmptyContactList(SourceSpan span, string kind, string contacts) =>
        new(ContactListEmpty, span, $"{contacts} has no contact of the kind “{kind}” that may appear here.", "Add a record, or delete the list and its heading.");

    internal static Finding UnknownFigure(SourceSpan span, string id, string? nearest) =>
        new(FigureUnknown, span, $"The text names the figure “{id}”, but content/figures.yaml has no such record.{DidYouMean(nearest)}", nearest is null ? "Correct the id, or add the record." : $"Write “{nearest}”, or add the record.");

    internal static Finding MisplacedPlaceholder(SourceSpan span, string placeholder, string where) =>
        new(PlaceholderMisplaced, span, $"“{placeholder}” cannot be filled in {where}.", "Write the words themselves, or put a backslash before the brace if it shall be printed.");

    private static string BraceHint(string excerpt) => excerpt switch
    {
        _ when excerpt.StartsWith("{contact", StringComparison.Ordinal) => "Write {contact:ID.phone}, {contact:ID.name}, {contact:ID.url} or {contact:ID.mail}.",
        _ when excerpt.StartsWith("{figure", StringComparison.Ordinal) => "Write {figure:ID}.",
        _ when excerpt.StartsWith("{ref", StringComparison.Ordinal) => "Write {ref:ID} or {ref:ID.number}, with the id of a heading.",
        _ when excerpt.StartsWith("{lang", StringComparison.Ordinal) => "Write {lang=de} directly after emphasis, with the language's tag: *Wort*{lang=de}.",
        _ when excerpt.StartsWith("{#", StringComparison.Ordinal) => "An id stands only at the end of a heading or of a recommendation.",
        _ => "Write {contact:ID.phone} or {figure:ID}. A brace that shall be printed gets a backslash: \\{.",
    };
}
