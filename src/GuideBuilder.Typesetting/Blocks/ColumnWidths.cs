using System.Collections.Immutable;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>
/// The widths of a table's columns from what its cells hold, as browsers find them (CSS 2.2, 17.5.2.2): none narrower than its
/// longest word, and what is left over goes where most text is.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>In points, together <paramref name="width"/>.</summary>
    internal static double[] Find(FlowContext context, TableGrid grid, TableStyle style, double width)
    {
        var (narrowest, widest) = Measure(context, grid, style);
        return Share(narrowest, widest, width);
    }

    private static (double[] Narrowest, double[] Widest) Measure(FlowContext context, TableGrid grid, TableStyle style)
    {
        var narrowest = new double[grid.Columns];
        var widest = new double[grid.Columns];
        foreach (var cell in grid.Cells.OrderBy(c => c.ColumnSpan))
        {
            var (low, high) = Measure(context, cell.Cell.Blocks);
            Spread(narrowest, cell, low + (2 * style.PaddingX));
            Spread(widest, cell, high + (2 * style.PaddingX));
        }

        return (narrowest, widest);
    }

    private static (double Narrowest, double Widest) Measure(FlowContext context, ImmutableArray<LayoutBlock> blocks)
    {
        var (narrowest, widest) = (0.0, 0.0);
        foreach (var block in blocks)
        {
            var (low, high) = Measure(context, block);
            narrowest = Math.Max(narrowest, low);
            widest = Math.Max(widest, high);
        }

        return (narrowest, widest);
    }

    private static (double Narrowest, double Widest) Measure(FlowContext context, LayoutBlock block)
    {
        switch (block)
        {
            case TextBlock text:
                return context.Text.Measure(text);
            case PictureBlock picture:
                return (picture.Width, picture.Width);
            case GroupBlock group:
                var (low, high) = Measure(context, group.Children);
                var edge = group.Indent + (group.Frame is { } frame ? (2 * frame.Padding) + (frame.Bar is null ? 0 : frame.BarWidth) : 0);
                return (low + edge, high + edge);
            case ColumnsBlock columns:
                return Measure(context, columns.Children);
            case TableBlock table:
                var (lows, highs) = Measure(context, TableGrid.Of(table), table.Style);
                return (lows.Sum(), highs.Sum());
            default:
                return (0, 0);
        }
    }

    /// <summary>What a cell needs beyond its columns is shared equally among them.</summary>
    private static void Spread(double[] columns, GridCell cell, double needed)
    {
        var missing = needed - columns.AsSpan(cell.Column, cell.ColumnSpan).ToArray().Sum();
        for (var i = cell.Column; missing > 0 && i < cell.Column + cell.ColumnSpan; i++)
        {
            columns[i] += missing / cell.ColumnSpan;
        }
    }

    private static double[] Share(double[] narrowest, double[] widest, double width)
    {
        var (low, high) = (narrowest.Sum(), widest.Sum());
        if (low >= width)
        {
            // Too narrow for its longest words: each column gives up the same part, and what does not fit is reported.
            return [.. narrowest.Select(w => low > 0 ? w * width / low : width / narrowest.Length)];
        }

        if (high <= width)
        {
            return [.. widest.Select(w => high > 0 ? w * width / high : width / widest.Length)];
        }

        return [.. narrowest.Zip(widest, (n, w) => n + ((width - low) * (w - n) / (high - low)))];
    }
}
