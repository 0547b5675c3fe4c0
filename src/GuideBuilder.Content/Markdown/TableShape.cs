using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>What every table needs, however it is written.</summary>
internal static class TableShape
{
    /// <summary>More do not fit on any page that this tool makes.</summary>
    private const int MostColumns = 20;

    public static Finding? FindFault(int columns, int rows, int headerRows, SourceSpan span) => (columns, rows, headerRows) switch
    {
        (> MostColumns, _, _) => ContentFindings.WideTable(span, columns, MostColumns),
        (_, _, 0) => ContentFindings.TableWithoutHeaderRow(span),
        _ when rows <= headerRows => ContentFindings.TableWithoutRows(span),
        _ => null,
    };
}
