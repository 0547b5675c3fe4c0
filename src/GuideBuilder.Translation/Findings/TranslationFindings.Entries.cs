using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Checks;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings about one translation beside its source. After an error the passage appears in the source language.</summary>
public static partial class TranslationFindings
{
    public static readonly FindingCode PlaceholdersDiffer = new(
        "GB3201", "Placeholders differ from the source", Severity.Error,
        "Words in braces, as {contact:police.phone}, are replaced by the checked number, name or address. A translation must have exactly the same ones as its source; only their order may change.");

    internal static Finding MissingPlaceholder(EntryPlace place, string placeholder) => Of(
        PlaceholdersDiffer, place, $"{placeholder} is missing in the translation.", $"Copy {placeholder} from the source to its place in the sentence.");

    internal static Finding SurplusPlaceholder(EntryPlace place, string placeholder) => Of(
        PlaceholdersDiffer, place, $"{Short(placeholder)} is in the translation but not in the source.", "Delete it, or replace it by the one that the source has.");

    public static readonly FindingCode ForeignTermsDiffer = new(
        "GB3202", "Words in another language differ from the source", Severity.Error,
        "A word such as *Frauenhaus*{lang=de} is one that the reader meets in real life, so it stays as it is, with its asterisks and braces, letter for letter. An explanation may stand beside it.");

    internal static Finding MissingForeignTerm(EntryPlace place, ForeignTerm term) => Of(
        ForeignTermsDiffer, place, $"{term} is missing in the translation.", $"Copy {term} from the source; an explanation may stand beside it.");

    internal static Finding SurplusForeignTerm(EntryPlace place, ForeignTerm term) => Of(
        ForeignTermsDiffer, place, $"{Short(term.ToString())} is in the translation but not in the source.", "Delete the asterisks and braces, or copy the word exactly as the source has it.");

    public static readonly FindingCode HtmlInTranslation = new(
        "GB3203", "HTML in a translation", Severity.Error,
        "A translation may hold words, **bold** and *emphasis*, and nothing else of markup. HTML could change the page or send a reader elsewhere.");

    public static readonly FindingCode LinkInTranslation = new(
        "GB3204", "Link or picture in a translation", Severity.Error,
        "Links come from the checked help directory only, as {contact:ID.url}. A translation may not bring in others. Write the words only.");

    public static readonly FindingCode BraceInTranslation = new(
        "GB3205", "Brace with an unknown meaning in a translation", Severity.Error,
        "Braces belong to placeholders, which are copied from the source letter for letter. Often a placeholder was translated or a brace got lost. Copy it again.");

    public static readonly FindingCode UnsupportedInTranslation = new(
        "GB3206", "Markup that cannot be set in a translation", Severity.Error,
        "Only **bold** and *emphasis* are known, each opened and closed. Other signs of Markdown would be printed as they are, so take them out.");

    public static readonly FindingCode LooseFactInTranslation = new(
        "GB3207", "Number or address typed into a translation", Severity.Error,
        "Telephone numbers and addresses come from the checked help directory only. One that a translation brings in could be wrong, or lead a reader to the person she flees from. Copy the placeholder of the source instead.");

    public static readonly FindingCode ControlInTranslation = new(
        "GB3208", "Invisible control character in a translation", Severity.Error,
        "Invisible characters can turn the order of a number around or hide words from those who check. The tool sets direction marks itself, so delete them.");

    internal static Finding ForbiddenPart(EntryPlace place, MessageProblem problem)
    {
        var excerpt = Short(problem.Excerpt);
        return problem.Kind switch
        {
            MessageProblemKind.Html => Of(HtmlInTranslation, place, $"The translation holds HTML: “{excerpt}”", "Delete it. Signs that belong to the text are written \\< and \\>."),
            MessageProblemKind.Link => Of(LinkInTranslation, place, $"The translation holds a link or picture: “{excerpt}”", "Write the words only, without brackets and address."),
            MessageProblemKind.Brace => Of(BraceInTranslation, place, $"“{excerpt}” is not a placeholder.", "Copy the placeholder from the source letter for letter, with both braces."),
            MessageProblemKind.Citation => Of(BraceInTranslation, place, $"“{excerpt}” is not a citation.", "Copy the citation from the source letter for letter, with both brackets."),
            MessageProblemKind.LooseFact => Of(LooseFactInTranslation, place, $"The translation holds a number or address: “{excerpt}”", "Delete it. Where the source has a placeholder, copy the placeholder."),
            MessageProblemKind.Control => Of(ControlInTranslation, place, $"The translation holds the invisible character {excerpt}.", "Delete it, or type the passage again."),
            _ => Of(UnsupportedInTranslation, place, $"The translation holds markup that cannot be set: “{excerpt}”", "Write **bold** and *emphasis* with the same number of asterisks on both sides, and no other markup."),
        };
    }

    public static readonly FindingCode NumberAdded = new(
        "GB3209", "Number that the source does not have", Severity.Error,
        "A number in the translation is not in the source, whatever digits it is written in. A reader could take it for a law or a number to call. Numbers that matter are placeholders; others are written as the source has them.");

    internal static Finding SurplusNumber(EntryPlace place, string number) => Of(
        NumberAdded, place, $"The number {Short(number)} is in the translation but not in the source.", "Delete it, or write it in words if the source does.");

    public static readonly FindingCode NumberLost = new(
        "GB3210", "Number of the source is missing", Severity.Warning,
        "A number in the source is not in the translation. It may be written in words there; make sure that it is the same.");

    internal static Finding MissingNumber(EntryPlace place, string number) => Of(
        NumberLost, place, $"The number {number} of the source is not in the translation.", "Add it, or make sure that it stands there in words.");

    public static readonly FindingCode EmphasisDiffers = new(
        "GB3211", "Bold or emphasised words differ from the source", Severity.Warning,
        "What is bold in the source is there to be seen first. The translation should have as many bold and emphasised places.");

    internal static Finding DifferentEmphasis(EntryPlace place, string mark) => Of(
        EmphasisDiffers, place, $"The translation does not have as many places in {mark} as the source.", $"Write {mark} around the same words as in the source.");

    public static readonly FindingCode LineBreaksDiffer = new(
        "GB3212", "Line breaks differ from the source", Severity.Warning,
        "Where the source begins a new line on purpose, the reader should find one too. Put \\n where the source has it.");

    internal static Finding DifferentLineBreaks(EntryPlace place, int source, int translation) => Of(
        LineBreaksDiffer, place, FormattableString.Invariant($"The source has {source} line breaks (\\n), the translation {translation}."), "Put \\n where the source has it.");

    public static readonly FindingCode SpaceAround = new(
        "GB3213", "Space at the start or end of a translation", Severity.Warning,
        "A space at the start or end shows as a gap in print. Delete it.");

    internal static Finding OuterSpace(EntryPlace place) => Of(
        SpaceAround, place, "The translation begins or ends with a space.", "Delete the space.");

    public static readonly FindingCode NotNormalised = new(
        "GB3214", "Accents typed as separate characters", Severity.Warning,
        "Some keyboards type a letter and its accent as two characters. They are joined for printing, but searching in the file will not find the word. Save the file in Unicode form NFC; most PO editors do so.");

    internal static Finding NotComposed(EntryPlace place) => Of(
        NotNormalised, place, "The translation has letters whose accents are separate characters.", "Save the file in Unicode form NFC; most PO editors do so.");

    public static readonly FindingCode TranslationsJoined = new(
        "GB3215", "Two translations in one", Severity.Error,
        "A tool joined two files and wrote both translations into one entry, between lines of #-#-#-#-#. Choose one of them.");

    internal static Finding JoinedTranslations(EntryPlace place) => Of(
        TranslationsJoined, place, "The translation holds two versions, parted by #-#-#-#-#.", "Keep one version and delete the other and the marks.");

    public static readonly FindingCode TranslationBlank = new(
        "GB3216", "Translation of nothing but spaces", Severity.Error,
        "The translation has no visible character, so the passage would be missing without anybody noticing. Leave msgstr empty until there is a translation.");

    internal static Finding BlankTranslation(EntryPlace place) => Of(
        TranslationBlank, place, "The translation consists of spaces only.", "Write the translation, or leave msgstr \"\" empty.");

    public static readonly FindingCode ShorterIsNot = new(
        "GB3217", "Shorter version of a translation that cannot be used", Severity.Warning,
        "What stands after two bars, as in “Long text || Short text”, is used where a panel has no room for the long text. One that is empty, longer or holds further bars is of no use there and is left out.");

    internal static Finding NotShorter(EntryPlace place, string shorter) => Of(
        ShorterIsNot,
        place,
        shorter.Length == 0 ? "Nothing stands after the two bars."
            : shorter.Contains('|', StringComparison.Ordinal) ? $"“{Short(shorter)}” stands after two bars and holds another one."
            : $"“{Short(shorter)}” is not shorter than the text before the two bars.",
        "Say the same in fewer words, once and after two bars, or delete the bars.");

    private static Finding Of(FindingCode code, EntryPlace place, string message, string hint) => new(code, place.Span, message, hint, place.Language);
}
