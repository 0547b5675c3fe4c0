using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Measures what a break changes: the hyphen, and letters that join or kern across it.</summary>
internal static class BreakWidths
{
    // Letters joined over a longer way than this are rare, and to shape them for each break would take for ever.
    private const int LongestFragment = 64;

    /// <summary>Null when the break needs a hyphen that the face does not have.</summary>
    internal static Opportunity? Measure(ShapedParagraph paragraph, Opportunity opportunity)
    {
        double hyphen = 0;
        if (opportunity.Hyphen)
        {
            if (paragraph.ItemAt(opportunity.Position - 1) is not { } item || Hyphen.Of(item.Item) is not { } glyph)
            {
                return null;
            }

            hyphen = Hyphen.WidthOf(glyph, item.Item);
        }

        var end = TrailingSpace.EndOfVisible(paragraph.Text, 0, opportunity.Position);
        return opportunity with
        {
            WidthBefore = hyphen + ChangeBefore(paragraph, end) - paragraph.MixedSpaceBefore(end),
            WidthAfter = ChangeAfter(paragraph, opportunity.Position),
        };
    }

    private static double ChangeBefore(ShapedParagraph paragraph, int end)
    {
        if (end == 0 || paragraph.ItemAt(end - 1) is not { } item || item.IsCutSafely(end))
        {
            return 0;
        }

        var start = end - 1;
        while (!item.IsCutSafely(start))
        {
            start--;
        }

        return Change(paragraph, item, start, end);
    }

    private static double ChangeAfter(ShapedParagraph paragraph, int start)
    {
        if (paragraph.ItemAt(start) is not { } item || item.IsCutSafely(start))
        {
            return 0;
        }

        var end = start + 1;
        while (!item.IsCutSafely(end))
        {
            end++;
        }

        return Change(paragraph, item, start, end);
    }

    private static double Change(ShapedParagraph paragraph, ShapedItem item, int start, int end)
    {
        if (end - start > LongestFragment)
        {
            return 0;
        }

        double alone = 0;
        foreach (var cluster in paragraph.ShapePart(item.Item, start, end).Clusters)
        {
            alone += cluster.Advance;
        }

        return alone - paragraph.Width(start, end);
    }
}
