using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Where the cells of a table lie when each takes the first place in its row that is free.</summary>
/// <param name="Rows">How many there are.</param>
/// <param name="Columns">How many the first row has.</param>
/// <param name="Overlap">The first cell that lies over another; null when there is none.</param>
/// <param name="Irregular">What is wrong with the first row that differs, counted from 1; null when none does.</param>
internal sealed record TableGrid(ImmutableArray<TableCell> Cells, int Rows, int Columns, TableCell? Overlap, string? Irregular)
{
    public bool IsRegular => Overlap is null && Irregular is null;

    /// <param name="rows">The cells of each row, with what they span.</param>
    public static TableGrid Place(ImmutableArray<ImmutableArray<TableCell>> rows)
    {
        var taken = new HashSet<(int Row, int Column)>();
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        TableCell? overlap = null;
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in rows[row])
            {
                while (taken.Contains((row, column)))
                    column++;
                var placed = cell with { Row = row, Column = column };
                cells.Add(placed);
                foreach (var place in placed.Places)
                    overlap ??= taken.Add(place) ? null : placed;
                column += cell.ColumnSpan;
            }
        }

        var columns = rows.IsEmpty ? 0 : rows[0].Sum(cell => cell.ColumnSpan);
        return new TableGrid(cells.ToImmutable(), rows.Length, columns, overlap, FindIrregular(taken, rows.Length, columns));
    }

    private static string? FindIrregular(HashSet<(int Row, int Column)> taken, int rows, int columns)
    {
        var widths = new int[rows];
        var hasTooTall = false;
        foreach (var (row, _) in taken)
        {
            if (row < rows)
                widths[row]++;
            else
                hasTooTall = true;
        }

        var odd = Array.FindIndex(widths, width => width != columns);
        if (odd >= 0)
            return FormattableString.Invariant($"row {odd + 1} has {widths[odd]} columns and row 1 has {columns}");
        return hasTooTall ? "a cell spans more rows than there are" : null;
    }
}

/// <param name="Row">From 0.</param>
/// <param name="Column">From 0.</param>
/// <param name="RowSpan">From 1.</param>
/// <param name="ColumnSpan">From 1.</param>
internal sealed record TableCell(StructureNode Node, int Row, int Column, int RowSpan, int ColumnSpan)
{
    public bool IsHeader => Node.Type == "TH";

    public IEnumerable<(int Row, int Column)> Places =>
        Enumerable.Range(Row, RowSpan).SelectMany(row => Enumerable.Range(Column, ColumnSpan).Select(column => (row, column)));
}
