using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>The rows, columns and headers of tables (ISO 14289-1, 7.2 and 7.5).</summary>
internal static class TableRules
{
    public static readonly PreflightRule Overlap = new(
        "GB5425",
        Severity.Error,
        Standards.PdfUa1,
        "Cells of a table lie over each other",
        "Two cells claim the same place by the rows and columns that they span, so that a screen reader names wrong headers. Mend the spans of the cells.",
        "ISO 14289-1, 7.2",
        "Matterhorn 09-004");

    public static readonly PreflightRule Irregular = new(
        "GB5426",
        Severity.Error,
        Standards.PdfUa1,
        "The rows of a table differ in length",
        "Counted with spans, all rows need the same number of columns and all columns the same number of rows; otherwise cells are read with the wrong headers. Add the missing cells or mend the spans.",
        "ISO 14289-1, 7.2",
        "Matterhorn 09-004");

    public static readonly PreflightRule NoScope = new(
        "GB5427",
        Severity.Error,
        Standards.PdfUa1,
        "A header cell does not say what it is the header of",
        "A screen reader needs to know whether a header is that of its row or of its column. Give the cell a scope, or name the headers at the cells.",
        "ISO 14289-1, 7.5",
        "Matterhorn 15-003");

    public static readonly PreflightRule NoHeader = new(
        "GB5428",
        Severity.Error,
        Standards.PdfUa1,
        "A cell of a table has no header that can be found",
        "A screen reader names the headers of a cell to say what it means. Tag the headers of its row or column as such, or correct the headers that the cell names.",
        "ISO 14289-1, 7.5",
        "Matterhorn 15-003");

    public static readonly PreflightRule NoHeaders = new(
        "GB5429",
        Severity.Warning,
        Standards.PdfUa1,
        "A table without header cells",
        "Whoever hears the table cell by cell is not told what its rows and columns are. Tag the headers, or, if it is no table at all, tag it as text.",
        "ISO 14289-1, 7.5",
        "Matterhorn 15-001",
        "Matterhorn 15-002");

    public static ImmutableArray<PreflightRule> All { get; } = [Overlap, Irregular, NoScope, NoHeader, NoHeaders];
}
