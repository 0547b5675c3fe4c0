using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Chooses line ends for start-aligned text: each line takes what fits.</summary>
internal static class LineBreaker
{
    // Rounding of sums of advances; far below what the eye or a press can tell.
    private const double Tolerance = 0.001;

    /// <summary>The ranges of the lines, in order.</summary>
    /// <param name="measure">The width to fill, in points.</param>
    internal static List<LineRange> Break(ShapedParagraph paragraph, string language, double measure)
    {
        List<LineRange> lines = [];
        var opportunities = BreakOpportunities.Find(paragraph.Content, language);
        var start = 0;
        for (var i = 0; i < opportunities.Count;)
        {
            var last = LastThatFits(paragraph, opportunities, i, start, measure);
            var end = opportunities[last].Position;
            var visible = VisibleWidth(paragraph, start, end);
            lines.Add(new LineRange(start, end, visible, Math.Max(0, visible - measure - Tolerance)));
            start = end;
            i = last + 1;
        }

        return lines;
    }

    /// <summary>The width without the white space at the end, which hangs in the margin.</summary>
    internal static double VisibleWidth(ShapedParagraph paragraph, int start, int end)
    {
        var text = paragraph.Text;
        while (end > start && IsTrailing(text[end - 1]))
        {
            end--;
        }

        return paragraph.Width(start, end);
    }

    internal static bool IsTrailing(char c) => c is ' ' or '\n' or '\u2066' or '\u2067' or '\u2069' or '\u3000' or '\u200B';

    private static int LastThatFits(ShapedParagraph paragraph, List<Opportunity> opportunities, int first, int start, double measure)
    {
        var last = first;
        for (var i = first; i < opportunities.Count; i++)
        {
            if (i > first && VisibleWidth(paragraph, start, opportunities[i].Position) > measure + Tolerance)
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
}

/// <param name="Width">Without the white space at the end, in points.</param>
/// <param name="Excess">By how many points the line is wider than its measure; 0 when it fits.</param>
internal readonly record struct LineRange(int Start, int End, double Width, double Excess);
