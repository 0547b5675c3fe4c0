using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>
/// Chooses line ends so that the lines of a heading are of much the same length. Headings are not hyphenated, and
/// compounds that are written with a hyphen stay whole if they fit.
/// </summary>
internal static class BalancedLines
{
    // Half a point is less than anyone sees in a heading.
    private const double Precision = 0.5;

    /// <summary>As many lines as the full measure takes, in the narrowest measure that takes no more.</summary>
    internal static List<LineRange> Break(ShapedParagraph paragraph, string language, double measure)
    {
        var all = BreakOpportunities.Find(paragraph, language);
        var whole = all.FindAll(o => o.Mandatory || o.Position == paragraph.Text.Length || !IsHyphen(paragraph.Text[o.Position - 1]));
        var opportunities = Fits(FirstFit.Break(paragraph, whole, measure)) ? whole : all;
        return Narrowest(paragraph, opportunities, measure);
    }

    private static List<LineRange> Narrowest(ShapedParagraph paragraph, List<Opportunity> opportunities, double measure)
    {
        var best = FirstFit.Break(paragraph, opportunities, measure);
        var (low, high) = (measure / best.Count, measure);
        while (best.Count > 1 && high - low > Precision)
        {
            var middle = (low + high) / 2;
            var lines = FirstFit.Break(paragraph, opportunities, middle);
            if (lines.Count <= best.Count && Fits(lines))
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

    private static bool Fits(List<LineRange> lines) => lines.TrueForAll(l => l.Excess <= 0);

    /// <summary>A hyphen that is written, in any script, or a soft one.</summary>
    private static bool IsHyphen(char c) => c is '-' or '\u00AD' or '\u2010' or '\u058A' or '\u05BE';
}
