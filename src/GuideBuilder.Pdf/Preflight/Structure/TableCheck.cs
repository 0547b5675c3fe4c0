using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at the cells of tables and at their headers.</summary>
internal sealed class TableCheck(PreflightJob job) : PreflightCheck
{
    // No table has more; it keeps sums small.
    private const int WidestSpan = 100_000;
    private const int MostPlaces = 1 << 21;
    private const int MostHeaders = 100;
    private const int LongestId = 1000;

    private readonly NodeAttributes attributes = new(job);
    private long placesLeft = MostPlaces;

    public override void CheckDocument()
    {
        var ids = new Lazy<HashSet<string>>(() => job.Structure.Nodes.Select(node => job.Text(node, "ID")).OfType<string>().Where(id => id.Length < LongestId).ToHashSet(StringComparer.Ordinal));
        foreach (var table in job.Structure.Nodes.Where(node => node.Type == "Table"))
        {
            ImmutableArray<ImmutableArray<TableCell>> rows = [.. Rows(table).Select(Cells)];
            placesLeft -= rows.Sum(row => row.Sum(cell => (long)cell.ColumnSpan * cell.RowSpan));
            if (placesLeft < 0)
                return;
            var grid = TableGrid.Place(rows);
            CheckGrid(table, grid);
            CheckHeaders(table, grid, ids);
        }
    }

    private static IEnumerable<StructureNode> Rows(StructureNode table) => table.PlainChildren
        .SelectMany(part => part.Type is "THead" or "TBody" or "TFoot" ? part.PlainChildren : [part])
        .Where(row => row.Type == "TR");

    private ImmutableArray<TableCell> Cells(StructureNode row) =>
    [
        .. row.PlainChildren.Where(cell => cell.Type is "TH" or "TD").Select(cell => new TableCell(cell, 0, 0, Span(cell, "RowSpan"), Span(cell, "ColSpan"))),
    ];

    private int Span(StructureNode cell, string key) => Math.Clamp(job.Objects.Integer(attributes.Find(cell, "Table", key), 1), 1, WidestSpan);

    private void CheckGrid(StructureNode table, TableGrid grid)
    {
        if (grid.Overlap is { } cell)
            job.Report(TableRules.Overlap, cell.Node, FormattableString.Invariant($"a {cell.Node.Name()} in row {cell.Row + 1}, column {cell.Column + 1} lies over another cell."));
        else if (grid.Irregular is { } irregular)
            job.Report(TableRules.Irregular, table, irregular + ".");
    }

    private void CheckHeaders(StructureNode table, TableGrid grid, Lazy<HashSet<string>> ids)
    {
        var headers = grid.Cells.Where(cell => cell.IsHeader).ToList();
        if (headers.Count == 0)
        {
            if (grid.Rows > 1 && grid.Columns > 1)
                job.Report(TableRules.NoHeaders, table, FormattableString.Invariant($"a table of {grid.Rows} rows and {grid.Columns} columns has no TH."));
            return;
        }

        var rows = headers.SelectMany(cell => Enumerable.Range(cell.Row, cell.RowSpan)).ToHashSet();
        var columns = headers.SelectMany(cell => Enumerable.Range(cell.Column, cell.ColumnSpan)).ToHashSet();
        var namesHeaders = false;
        foreach (var cell in grid.Cells.Where(cell => attributes.Find(cell.Node, "Table", "Headers") is not PdfObject.Null || !cell.IsHeader))
        {
            var named = job.Objects.Resolve(attributes.Find(cell.Node, "Table", "Headers"));
            namesHeaders |= named is not PdfObject.Null;
            if (Unknown(named, ids) is { } unknown)
                job.Report(TableRules.NoHeader, cell.Node, $"the cell names the header “{NodeReports.Short(unknown)}”, and no element has this ID.");
            else if (grid.IsRegular && named is PdfObject.Null && !Enumerable.Range(cell.Row, cell.RowSpan).Any(rows.Contains) && !Enumerable.Range(cell.Column, cell.ColumnSpan).Any(columns.Contains))
                job.Report(TableRules.NoHeader, cell.Node, FormattableString.Invariant($"neither row {cell.Row + 1} nor column {cell.Column + 1} has a TH."));
        }

        foreach (var header in headers.Where(header => !namesHeaders && !HasScope(header)))
            job.Report(TableRules.NoScope, header.Node, FormattableString.Invariant($"the TH in row {header.Row + 1}, column {header.Column + 1} has no Scope."));
    }

    private bool HasScope(TableCell header) => job.Objects.Name(attributes.Find(header.Node, "Table", "Scope")) is "Row" or "Column" or "Both";

    private string? Unknown(PdfObject named, Lazy<HashSet<string>> ids) => named is PdfObject.List list
        ? list.Items.Take(MostHeaders).Select(job.Objects.Text).OfType<string>().FirstOrDefault(id => id.Length < LongestId && !ids.Value.Contains(id))
        : null;
}
