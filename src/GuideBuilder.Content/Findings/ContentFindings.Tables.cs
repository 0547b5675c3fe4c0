using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode TableRagged = new("GB2031", "The rows of a table differ", Severity.Error,
        "Each row needs as many cells as the header has, so that each word stands in its column. Add the missing pipes, or put a backslash before a pipe that shall be printed.");

    public static readonly FindingCode TableWithoutHeader = new("GB2032", "A table has no header", Severity.Error,
        "People who listen to a table hear its header before each cell. Write a first row that says what stands in the columns, and a line of hyphens (in drawn tables, equals signs) under it.");

    public static readonly FindingCode TableEmpty = new("GB2033", "A table has no rows", Severity.Error,
        "Below the header nothing follows. Write the rows, or delete the table.");

    public static readonly FindingCode TableTooWide = new("GB2034", "A table has too many columns", Severity.Error,
        "No page of this tool has room for so many columns, and on a telephone nobody could read them. Make several tables, or turn rows into columns.");

    public static readonly FindingCode TableNotAlone = new("GB2035", "A table stands in a paragraph", Severity.Error,
        "Between a table and the text before it stands an empty line, and the line of hyphens stands under the first row only. Otherwise nobody can tell text from table.");

    public static readonly FindingCode TableRuler = new("GB2036", "The line under a table's header is not understood", Severity.Error,
        "It consists of hyphens and pipes, and of colons at the ends of the hyphens to set a column to the end (--:) or in the middle (:-:). Write at least one hyphen for each column.");

    public static readonly FindingCode TableGrid = new("GB2037", "The lines of a drawn table do not meet", Severity.Error,
        "Cells are found by the signs + and | that stand exactly under each other, so that one space too few would put words into the wrong column. All lines are equally long, and the top line has a + above each border.");

    public static readonly FindingCode TableCaptionAlone = new("GB2038", "A caption has no table", Severity.Error,
        "A paragraph that begins with “Table:” is the caption of the table after it. Write the table there, or put a backslash before the colon if it is ordinary text.");

    internal static Finding RaggedRow(SourceSpan span, int cells, int columns) =>
        new(TableRagged, span, FormattableString.Invariant($"This row has {cells} cells, but the table has {columns} columns."), "Let the row have as many cells as the header. An empty cell needs its pipes, too.");

    internal static Finding TableWithoutHeaderRow(SourceSpan span) =>
        new(TableWithoutHeader, span, "The table has no header.", "Write what stands in the columns into a first row, and hyphens under it.");

    internal static Finding TableWithoutRows(SourceSpan span) =>
        new(TableEmpty, span, "The table has a header but no rows.", "Write the rows, or delete the table.");

    internal static Finding WideTable(SourceSpan span, int columns, int most) =>
        new(TableTooWide, span, FormattableString.Invariant($"The table has {columns} columns; at most {most} can be set."), "Make several tables of it.");

    internal static Finding TableInText(SourceSpan span) =>
        new(TableNotAlone, span, "Text and a table stand in one paragraph.", "Write an empty line before the table. Its second line, and no other, consists of hyphens and pipes.");

    internal static Finding BrokenRuler(SourceSpan span) =>
        new(TableRuler, span, "The line under the table's header is not understood.", "Write it as |---|---|, with a group of hyphens for each column.");

    internal static Finding BrokenGrid(SourceSpan span) =>
        new(TableGrid, span, "The lines of this drawn table do not meet here.", "Let all lines be equally long and end in + or |. Borders stand under the + signs of the top line; a line with a border inside begins with +.");

    internal static Finding CaptionAlone(SourceSpan span) =>
        new(TableCaptionAlone, span, "After this caption no table follows.", "Write the table after it, or write “Table\\:” if it is ordinary text.");
}
