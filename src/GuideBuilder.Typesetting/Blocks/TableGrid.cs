using System.Collections.Immutable;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Which columns and rows each cell of a table takes (HTML, 4.9.12 Processing model).</summary>
/// <param name="Cells">Row by row, in the direction of writing.</param>
internal sealed record TableGrid(ImmutableArray<GridCell> Cells, int Columns, int Rows, int HeaderRows)
{
    internal static TableGrid Of(TableBlock table)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var headerRows = Math.Min(table.HeaderRows, table.Rows.Length);
        List<int> takenUntil = []; // for each column, the first row that is free again
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var column = 0;
            var end = row < headerRows ? headerRows : table.Rows.Length;
            foreach (var cell in table.Rows[row])
            {
                while (column < takenUntil.Count && takenUntil[column] > row)
                {
                    column++;
                }

                var rowSpan = Math.Min(cell.RowSpan, end - row);
                var columnSpan = FreeColumns(takenUntil, row, column, cell.ColumnSpan);
                cells.Add(new GridCell(cell, row, column, rowSpan, columnSpan));
                Take(takenUntil, column, columnSpan, row + rowSpan);
                column += columnSpan;
            }
        }

        return new TableGrid(cells.ToImmutable(), takenUntil.Count, table.Rows.Length, headerRows);
    }

    /// <summary>The rows that belong together because cells span them; in order.</summary>
    internal IEnumerable<TableBand> Bands()
    {
        var lastRows = Enumerable.Range(0, Rows).ToArray();
        foreach (var cell in Cells)
        {
            lastRows[cell.Row] = Math.Max(lastRows[cell.Row], cell.LastRow);
        }

        for (var first = 0; first < Rows;)
        {
            var last = first;
            for (var row = first; row <= last; row++)
            {
                last = Math.Max(last, lastRows[row]);
            }

            yield return new TableBand(first, last);
            first = last + 1;
        }
    }

    /// <summary>A cell ends where one that reaches down from a row above stands: two never overlap.</summary>
    private static int FreeColumns(List<int> takenUntil, int row, int first, int span)
    {
        var count = 1;
        while (count < span && (first + count >= takenUntil.Count || takenUntil[first + count] <= row))
        {
            count++;
        }

        return count;
    }

    private static void Take(List<int> takenUntil, int column, int span, int until)
    {
        while (takenUntil.Count < column + span)
        {
            takenUntil.Add(0);
        }

        for (var i = column; i < column + span; i++)
        {
            takenUntil[i] = until;
        }
    }
}

internal sealed record GridCell(CellBlock Cell, int Row, int Column, int RowSpan, int ColumnSpan)
{
    internal int LastRow => Row + RowSpan - 1;
}

/// <summary>Rows from the first to the last that cannot be divided from each other.</summary>
internal readonly record struct TableBand(int First, int Last);
