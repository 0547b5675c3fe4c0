using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Rows with a place of their own, and the frames drawn behind them.</summary>
internal sealed class RowStack
{
    private readonly List<PageItem> items = [];
    private readonly Dictionary<(RowFrame Frame, double X), (double Top, double Bottom)> frames = [];

    /// <summary>Frames first, outer ones below inner ones.</summary>
    internal ImmutableArray<PageItem> Items =>
        [.. frames.OrderBy(f => f.Key.Frame.Number).ThenBy(f => f.Key.X).SelectMany(f => Draw(f.Key.Frame, f.Key.X, f.Value.Top, f.Value.Bottom)), .. items];

    /// <summary>The rows one below the other from the top left corner, without the space before the first.</summary>
    internal static (ImmutableArray<PageItem> Items, double Height) Stack(ImmutableArray<Row> rows)
    {
        var stack = new RowStack();
        double y = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            y += i == 0 ? 0 : rows[i].SpaceBefore;
            stack.Add(rows[i], 0, y);
            y += rows[i].Height;
        }

        return (stack.Items, y);
    }

    /// <param name="x">Of the left edge of the row's column, in points.</param>
    /// <param name="y">Of the row's top, in points.</param>
    internal void Add(Row row, double x, double y)
    {
        foreach (var item in row.Items)
        {
            items.Add(item.Move(x, y));
        }

        foreach (var frame in row.Frames)
        {
            var top = frames.TryGetValue((frame, x), out var extent) ? extent.Top : y;
            frames[(frame, x)] = (top, y + row.Height);
        }
    }

    internal void Add(PageItem item) => items.Add(item);

    private static IEnumerable<PageItem> Draw(RowFrame frame, double columnLeft, double top, double bottom)
    {
        var style = frame.Style;
        var left = columnLeft + frame.Left;
        if (style.Fill is not null)
        {
            yield return new FillItem(new Rect(left, top, frame.Width, bottom - top), style.Fill, style.Radius);
        }

        if (style.Bar is not null)
        {
            var x = frame.RightToLeft ? left + frame.Width - style.BarWidth : left;
            yield return new FillItem(new Rect(x, top, style.BarWidth, bottom - top), style.Bar);
        }
    }
}
