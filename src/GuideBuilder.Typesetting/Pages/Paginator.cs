using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>Lays blocks out on pages of one geometry.</summary>
public static class Paginator
{
    /// <param name="firstNumber">The number of the first page; odd and even pages differ in their margins.</param>
    public static PageSequence Paginate(FontLibrary fonts, ImmutableArray<LayoutBlock> blocks, PageGeometry geometry, int firstNumber)
    {
        var (rows, problems) = RowBuilder.Build(fonts, blocks, geometry.ColumnWidth, geometry.RightToLeft);
        var pages = ImmutableArray.CreateBuilder<Page>();
        for (var start = 0; start < rows.Count;)
        {
            var end = EndOfPage(rows, start, geometry.ColumnHeight);
            ReportTooTall(rows, start, end, geometry, problems);
            pages.Add(Compose(rows, start, end, geometry, firstNumber + pages.Count));
            start = end;
        }

        return new PageSequence(pages.ToImmutable(), [.. problems]);
    }

    private static int EndOfPage(List<Row> rows, int start, double height)
    {
        double y = 0;
        var lastBreak = -1;
        for (var i = start; i < rows.Count; i++)
        {
            if (i > start && rows[i].BreakWhenFilled is { } part && y >= part * height)
            {
                return i;
            }

            lastBreak = i > start && rows[i].MayBreakBefore ? i : lastBreak;
            y += (i == start ? 0 : rows[i].SpaceBefore) + rows[i].Height;
            if (y > height && i > start)
            {
                return lastBreak > 0 ? lastBreak : i;
            }
        }

        return rows.Count;
    }

    private static void ReportTooTall(List<Row> rows, int start, int end, PageGeometry geometry, List<LayoutProblem> problems)
    {
        if (end == start + 1 && rows[start].Height > geometry.ColumnHeight)
        {
            problems.Add(new BlockTooTall(rows[start].Height - geometry.ColumnHeight, rows[start].Items.FirstOrDefault()?.Owner));
        }
    }

    private static Page Compose(List<Row> rows, int start, int end, PageGeometry geometry, int number)
    {
        var left = geometry.ColumnLeft(number);
        List<PageItem> items = [];
        Dictionary<RowFrame, (double Top, double Bottom)> frames = new(ReferenceEqualityComparer.Instance);
        var y = geometry.Top;
        for (var i = start; i < end; i++)
        {
            y += i == start ? 0 : rows[i].SpaceBefore;
            items.AddRange(rows[i].Items.Select(item => item.Move(left, y)));
            foreach (var frame in rows[i].Frames)
            {
                frames[frame] = (frames.TryGetValue(frame, out var extent) ? extent.Top : y, y + rows[i].Height);
            }

            y += rows[i].Height;
        }

        var drawn = frames.OrderBy(f => f.Key.Number).SelectMany(f => DrawFrame(f.Key, left, f.Value.Top, f.Value.Bottom));
        return new Page(number, geometry, [.. drawn, .. items]);
    }

    private static IEnumerable<PageItem> DrawFrame(RowFrame frame, double columnLeft, double top, double bottom)
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

/// <summary>Pages in order, and what could not be set as it should.</summary>
public sealed record PageSequence(ImmutableArray<Page> Pages, ImmutableArray<LayoutProblem> Problems)
{
    /// <summary>The page on which each anchor stands.</summary>
    public ImmutableDictionary<string, int> AnchorPages => Pages
        .SelectMany(p => p.Items.OfType<AnchorItem>().Select(a => KeyValuePair.Create(a.Name, p.Number)))
        .ToImmutableDictionary();
}
