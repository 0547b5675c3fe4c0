using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode HtmlBlock = Unsupported("GB2021", "HTML",
        "HTML works on web pages but not in print. Write Markdown; boxes are made with three colons.");

    public static readonly FindingCode CodeBlock = Unsupported("GB2022", "A code block",
        "Lines that are indented by four spaces, or stand between ``` lines, are code in Markdown. Begin ordinary text at the left edge.");

    public static readonly FindingCode ThematicBreak = Unsupported("GB2028", "A dividing line",
        "Lines of hyphens, asterisks or underscores divide a text in Markdown. Write a heading instead.");

    public static readonly FindingCode LinkDefinition = Unsupported("GB2029", "A link definition",
        "Web addresses change, so they live in one record of content/contacts and nowhere else. Write the record's name, as {contact:help-line.url}.");

    public static readonly FindingCode OtherMarkdown = Unsupported("GB2030", "Something in Markdown",
        "The text uses a feature of Markdown that this version does not know. Write paragraphs, lists, tables, headings and boxes.");

    internal static Finding CannotSet(FindingCode code, SourceSpan span, string hint) =>
        new(code, span, $"{code.Title.Replace(" cannot be set", "", StringComparison.Ordinal)} cannot be set by this version.", hint);

    internal static Finding HtmlCannotBeSet(SourceSpan span) => CannotSet(HtmlBlock, span, "Write Markdown. A < in the text is written \\<.");

    internal static Finding CodeCannotBeSet(SourceSpan span) => CannotSet(CodeBlock, span, "Begin the lines at the left edge, without ``` lines.");

    internal static Finding ThematicBreakCannotBeSet(SourceSpan span) => CannotSet(ThematicBreak, span, "Delete the line, or write a heading.");

    internal static Finding LinkDefinitionCannotBeSet(SourceSpan span) => CannotSet(LinkDefinition, span, "Put the address into content/contacts and write {contact:ID.url}.");

    internal static Finding OtherMarkdownCannotBeSet(SourceSpan span) => CannotSet(OtherMarkdown, span, "Write paragraphs, lists, tables, headings and boxes.");

    private static FindingCode Unsupported(string id, string what, string explanation) =>
        new(id, $"{what} cannot be set", Severity.Error, explanation);
}
