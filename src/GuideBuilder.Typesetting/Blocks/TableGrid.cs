using System.Collections.Immutable;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Which columns and rows each cell of a table takes (HTML, 4.9.12 Processing model).</summary>
/// <param name="Cells">Row by row, in the direction of writing.</param>
internal sealed record TableGrid(ImmutableArray<GridCell> Cells, int Columns, int Rows)
{
    internal static TableGrid Of(TableBlock table)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        List<int> takenUntil = []; // for each column, the first row that is free again
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row])
            {
                while (column < takenUntil.Count && takenUntil[column] > row)
                {
                    column++;
                }

                var rowSpan = Math.Min(cell.RowSpan, table.Rows.Length - row);
                cells.Add(new GridCell(cell, row, column, rowSpan, cell.ColumnSpan));
                Take(takenUntil, column, cell.ColumnSpan, row + rowSpan);
                column += cell.ColumnSpan;
            }
        }

        return new TableGrid(cells.ToImmutable(), takenUntil.Count, table.Rows.Length);
    }

    private static void Take(List<int> takenUntil, int column, int span, int until)
    {
        while (takenUntil.Count < column + span)
        {
            takenUntil.Add(0);
        }

        for (var i = column; i < column + span; i++)
        {
            takenUntil[i] = Math.Max(takenUntil[i], until);
        }
    }
}

internal sealed record GridCell(CellBlock Cell, int Row, int Column, int RowSpan, int ColumnSpan)
{
    internal int LastRow => Row + RowSpan - 1;
}
