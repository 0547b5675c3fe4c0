using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Chooses line ends one by one: each line takes what fits, so that there are as few lines as can be.</summary>
internal static class FirstFit
{
    // Rounding of sums of advances; far below what the eye or a press can tell.
    internal const double Tolerance = 0.001;

    /// <summary>The ranges of the lines, in order.</summary>
    /// <param name="measure">The width to fill, in points.</param>
    internal static List<LineRange> Break(ShapedParagraph paragraph, List<Opportunity> opportunities, double measure)
    {
        List<LineRange> lines = [];
        var start = default(Opportunity);
        for (var i = 0; i < opportunities.Count;)
        {
            var last = LastThatFits(paragraph, opportunities, i, start, measure);
            var end = opportunities[last];
            var visible = Width(paragraph, start, end);
            lines.Add(new LineRange(start.Position, end.Position, visible, Math.Max(0, visible - measure - Tolerance), end.Hyphen));
            start = end;
            i = last + 1;
        }

        return lines;
    }

    private static int LastThatFits(ShapedParagraph paragraph, List<Opportunity> opportunities, int first, Opportunity start, double measure)
    {
        var last = first;
        for (var i = first; i < opportunities.Count; i++)
        {
            if (i > first && Width(paragraph, start, opportunities[i]) > measure + Tolerance)
            {
                break;
            }

            last = i;
            if (opportunities[i].Mandatory)
            {
                break;
            }
        }

        return last;
    }

    private static double Width(ShapedParagraph paragraph, Opportunity start, Opportunity end) =>
        start.WidthAfter + TrailingSpace.VisibleWidth(paragraph, start.Position, end.Position) + end.WidthBefore;
}
