using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Turns a table into rows of the column.</summary>
internal sealed class TableRows
{
    private readonly TableBlock table;
    private readonly TableGrid grid;
    private readonly ImmutableArray<SetCell> cells;
    private readonly double[] heights;
    private readonly double width;

    private TableRows(FlowContext context, TableBlock table, double width)
    {
        this.table = table;
        this.width = width;
        grid = TableGrid.Of(table);
        var columns = ColumnWidths.Find(context, grid, table.Style, width);
        cells = [.. grid.Cells.Select(cell => SetCell.Of(context, cell, table, columns, width))];
        heights = Heights();
    }

    internal static ImmutableArray<Row> Build(FlowContext context, TableBlock table, double width)
    {
        if (table.Rows.All(row => row.IsEmpty))
        {
            return [];
        }

        var rows = new TableRows(context, table, width);
        var header = Enumerable.Range(0, table.HeaderRows).SelectMany(rows.Make).ToImmutableArray();
        var repeated = header.Select(rows.Repeat).ToImmutableArray();
        var body = Enumerable.Range(table.HeaderRows, rows.grid.Rows - table.HeaderRows).SelectMany(rows.Make).Select(row => row with { Header = repeated });
        return [.. header, .. body];
    }

    /// <summary>A cell that spans rows gives the last of them what it needs beyond the others.</summary>
    private double[] Heights()
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

    private IEnumerable<Row> Make(int index)
    {
        var isSpanned = cells.Any(c => c.Grid.RowSpan > 1 && c.Grid.Row <= index && c.Grid.LastRow >= index);
        var mayDivide = index >= table.HeaderRows && heights[index] > table.Style.KeepRowsUpTo && !isSpanned;
        var rows = mayDivide ? DividedRow.Make(StartingIn(index), table.Style.PaddingY) : [WholeRow(index)];
        var mayBreak = index == 0 || (index > table.HeaderRows && !cells.Any(c => c.Grid.Row < index && c.Grid.LastRow >= index));
        rows = rows.SetItem(0, rows[0] with { MayBreakBefore = mayBreak, SpaceBefore = index == 0 ? table.Style.SpaceBefore : 0 });
        rows = rows.SetItem(0, rows[0] with { Items = [.. Fill(index, rows), .. rows[0].Items] });
        return rows.SetItem(rows.Length - 1, rows[^1] with { Items = [.. rows[^1].Items, .. Rules(index, rows[^1].Height)] });
    }

    private ImmutableArray<SetCell> StartingIn(int row) => [.. cells.Where(c => c.Grid.Row == row)];

    private Row WholeRow(int index)
    {
        var starting = StartingIn(index);
        var items = starting.SelectMany(cell => RowStack.Stack(cell.Rows).Items.Select(i => i.Move(cell.Left, table.Style.PaddingY)));
        return new Row(heights[index], 0, true, [.. items], []) { Notes = [.. starting.SelectMany(c => c.Rows).SelectMany(r => r.Notes)] };
    }

    private IEnumerable<PageItem> Fill(int index, ImmutableArray<Row> rows)
    {
        if (index < table.HeaderRows && table.Style.HeaderFill is { } fill)
        {
            yield return new FillItem(new Rect(0, 0, width, rows.Sum(r => r.Height)), fill);
        }
    }

    /// <summary>Below each cell that ends with this row; <paramref name="bottom"/> is the row's lower edge.</summary>
    private IEnumerable<PageItem> Rules(int index, double bottom)
    {
        var thickness = index == table.HeaderRows - 1 ? table.Style.HeaderRuleWidth : table.Style.RuleWidth;
        return table.Style.Rule is { } ink && thickness > 0
            ? cells.Where(c => c.Grid.LastRow == index).Select(c => new FillItem(new Rect(c.OuterLeft, bottom - thickness, c.OuterWidth, thickness), ink))
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
    internal static SetCell Of(FlowContext context, GridCell cell, TableBlock table, double[] columns, double tableWidth)
    {
        var style = table.Style;
        var before = columns.AsSpan(0, cell.Column).ToArray().Sum();
        var outer = columns.AsSpan(cell.Column, cell.ColumnSpan).ToArray().Sum();
        var left = context.RightToLeft ? tableWidth - before - outer : before;
        var rows = RowBuilder.BuildRows(context, Align(cell, table.Alignments), outer - (2 * style.PaddingX));
        var height = rows.Select((row, i) => row.Height + (i == 0 ? 0 : row.SpaceBefore)).Sum();
        return new SetCell(cell, rows, left + style.PaddingX, left, outer, height);
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
