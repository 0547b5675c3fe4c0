using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Chooses line ends so that the lines of a heading are of much the same length. Headings are not hyphenated.</summary>
internal static class BalancedLines
{
    // Half a point is less than anyone sees in a heading.
    private const double Precision = 0.5;

    /// <summary>As many lines as the full measure takes, in the narrowest measure that takes no more.</summary>
    internal static List<LineRange> Break(ShapedParagraph paragraph, string language, double measure)
    {
        var opportunities = BreakOpportunities.Find(paragraph, language);
        var best = FirstFit.Break(paragraph, opportunities, measure);
        var (low, high) = (measure / best.Count, measure);
        while (best.Count > 1 && high - low > Precision)
        {
            var middle = (low + high) / 2;
            var lines = FirstFit.Break(paragraph, opportunities, middle);
            if (lines.Count <= best.Count && lines.TrueForAll(l => l.Excess <= 0))
            {
                (best, high) = (lines, middle);
            }
            else
            {
                low = middle;
            }
        }

        return best;
    }
}
