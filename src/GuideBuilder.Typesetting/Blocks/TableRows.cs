using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Turns a table into rows of the column.</summary>
internal sealed class TableRows
{
    private readonly TableBlock table;
    private readonly TableGrid grid;
    private readonly ILookup<int, SetCell> starting;
    private readonly ILookup<int, SetCell> ending;
    private readonly double[] heights;
    private readonly double width;

    private TableRows(FlowContext context, TableBlock table, double width)
    {
        this.table = table;
        this.width = width;
        grid = TableGrid.Of(table);
        var edges = Edges(ColumnWidths.Find(context, grid, table.Style, width));
        SetCell[] cells = [.. grid.Cells.Select(cell => SetCell.Of(context, cell, table, edges))];
        starting = cells.ToLookup(c => c.Grid.Row);
        ending = cells.ToLookup(c => c.Grid.LastRow);
        heights = Heights(cells);
    }

    internal static ImmutableArray<Row> Build(FlowContext context, TableBlock table, double width)
    {
        if (table.Rows.All(row => row.IsEmpty))
        {
            return [];
        }

        var rows = new TableRows(context, table, width);
        var bands = rows.grid.Bands().ToLookup(band => band.First < rows.grid.HeaderRows);
        var header = bands[true].SelectMany(band => rows.Make(band)).ToImmutableArray();
        var repeated = header.Select(rows.Repeat).ToImmutableArray();
        return [.. header, .. bands[false].SelectMany(band => rows.Make(band)).Select(row => row with { Header = repeated })];
    }

    /// <summary>Where each column begins, from the start edge, and where the last one ends.</summary>
    private static double[] Edges(double[] columns)
    {
        var edges = new double[columns.Length + 1];
        for (var i = 0; i < columns.Length; i++)
        {
            edges[i + 1] = edges[i] + columns[i];
        }

        return edges;
    }

    /// <summary>A cell that spans rows gives the last of them what it needs beyond the others.</summary>
    private double[] Heights(SetCell[] cells)
    {
        var found = new double[grid.Rows];
        foreach (var cell in cells.OrderBy(c => c.Grid.RowSpan))
        {
            var others = found.AsSpan(cell.Grid.Row, cell.Grid.RowSpan - 1).ToArray().Sum();
            var last = cell.Grid.LastRow;
            found[last] = Math.Max(found[last], cell.Height + (2 * table.Style.PaddingY) - others);
        }

        return found;
    }

    private ImmutableArray<Row> Make(TableBand band)
    {
        var rows = MayDivide(band) ? Divide(band.First) : [Whole(band)];
        var mayBreak = band.First == 0 || band.First > grid.HeaderRows;
        return rows.SetItem(0, rows[0] with { MayBreakBefore = mayBreak, SpaceBefore = band.First == 0 ? table.Style.SpaceBefore : 0 });
    }

    private bool MayDivide(TableBand band) =>
        band.First == band.Last && band.First >= grid.HeaderRows && heights[band.First] > table.Style.KeepRowsUpTo
        && starting[band.First].Any(cell => !cell.Rows.IsEmpty);

    private ImmutableArray<Row> Divide(int index)
    {
        var slices = DividedRow.Make([.. starting[index]], table.Style.PaddingY);
        return slices.SetItem(slices.Length - 1, slices[^1] with { Items = [.. Rules(index, slices[^1].Height)] });
    }

    private Row Whole(TableBand band)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var notes = ImmutableArray.CreateBuilder<ImmutableArray<Row>>();
        var height = heights.AsSpan(band.First, band.Last - band.First + 1).ToArray().Sum();
        if (band.First < grid.HeaderRows && table.Style.HeaderFill is { } fill)
        {
            items.Add(new FillItem(new Rect(0, 0, width, height), fill));
        }

        double top = 0;
        for (var index = band.First; index <= band.Last; index++)
        {
            foreach (var cell in starting[index])
            {
                items.AddRange(RowStack.Stack(cell.Rows).Items.Select(i => i.Move(cell.Left, top + table.Style.PaddingY)));
                notes.AddRange(cell.Rows.SelectMany(r => r.Notes));
            }

            top += heights[index];
            items.AddRange(Rules(index, top));
        }

        return new Row(height, 0, true, items.ToImmutable(), []) { Notes = notes.ToImmutable() };
    }

    /// <summary>Below each cell that ends with this row; <paramref name="bottom"/> is the row's lower edge.</summary>
    private IEnumerable<PageItem> Rules(int index, double bottom)
    {
        var thickness = index == grid.HeaderRows - 1 ? table.Style.HeaderRuleWidth : table.Style.RuleWidth;
        return table.Style.Rule is { } ink && thickness > 0
            ? ending[index].Select(c => new FillItem(new Rect(c.OuterLeft, bottom - thickness, c.OuterWidth, thickness), ink))
            : [];
    }

    private Row Repeat(Row row) => row with
    {
        MayBreakBefore = false,
        SpaceBefore = 0,
        Items = [.. row.Items.Where(i => i is not AnchorItem).Select(i => i.Owner is null ? i : i with { Owner = table.RepeatedOwner })],
        Notes = [],
    };
}

/// <param name="Left">Of what the cell holds, from the table's left edge, in points.</param>
/// <param name="OuterLeft">Of the cell with its padding.</param>
internal sealed record SetCell(GridCell Grid, ImmutableArray<Row> Rows, double Left, double OuterLeft, double OuterWidth, double Height)
{
    /// <param name="edges">Of the columns, from the table's start edge.</param>
    internal static SetCell Of(FlowContext context, GridCell cell, TableBlock table, double[] edges)
    {
        var style = table.Style;
        var (start, end) = (edges[cell.Column], edges[cell.Column + cell.ColumnSpan]);
        var left = context.RightToLeft ? edges[^1] - end : start;
        var rows = RowBuilder.BuildRows(context, Align(cell, table.Alignments), end - start - (2 * style.PaddingX));
        var height = rows.Select((row, i) => row.Height + (i == 0 ? 0 : row.SpaceBefore)).Sum();
        return new SetCell(cell, rows, left + style.PaddingX, left, end - start, height);
    }

    private static ImmutableArray<LayoutBlock> Align(GridCell cell, ImmutableArray<TextAlignment> alignments)
    {
        if (cell.Column >= alignments.Length || alignments[cell.Column] == TextAlignment.Start)
        {
            return cell.Cell.Blocks;
        }

        var alignment = alignments[cell.Column];
        return [.. cell.Cell.Blocks.Select(b => b is TextBlock text ? text with { Style = text.Style with { Alignment = alignment } } : b)];
    }
}
