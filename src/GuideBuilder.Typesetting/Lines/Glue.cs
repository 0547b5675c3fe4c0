using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>
/// How far the white space of a paragraph gives way: its spaces, and in scripts that set none the places where lines
/// may end. White space in unbreakable runs does not: a telephone number looks the same everywhere.
/// </summary>
internal sealed class Glue
{
    // Sums of what stands before each UTF-16 unit, in points.
    private readonly double[] stretch;
    private readonly double[] shrink;

    private Glue(double[] stretch, double[] shrink, double largestRatio)
    {
        this.stretch = stretch;
        this.shrink = shrink;
        LargestRatio = largestRatio;
    }

    /// <summary>How many times as far as in a good line white space is stretched at most.</summary>
    internal double LargestRatio { get; }

    internal static Glue Of(ShapedParagraph paragraph, List<Opportunity> opportunities, JustificationLimits limits)
    {
        var (stretch, shrink) = (new double[paragraph.Text.Length + 1], new double[paragraph.Text.Length + 1]);
        AddSpaces(paragraph, limits, stretch, shrink);
        var between = AddBetween(paragraph, opportunities, limits, stretch);
        for (var i = 1; i < stretch.Length; i++)
        {
            stretch[i] += stretch[i - 1];
            shrink[i] += shrink[i - 1];
        }

        var isWithoutSpaces = between > opportunities.Count / 2;
        var (widest, good) = isWithoutSpaces ? (limits.EmergencyBetween, limits.Between) : (limits.Emergency - 1, limits.Widest - 1);
        return new Glue(stretch, shrink, widest / Math.Max(good, 0.01));
    }

    /// <summary>By how much what stands before a place grows when it is as loose as a good line may be.</summary>
    internal double Stretch(int position) => stretch[position];

    /// <summary>By how much it becomes narrower when it is as tight as can be.</summary>
    internal double Shrink(int position) => shrink[position];

    /// <summary>The same for the end of a line: what its last unit would give counts for nothing.</summary>
    internal double StretchBeforeLast(int end) => stretch[Math.Max(0, end - 1)];

    internal double ShrinkBeforeLast(int end) => shrink[Math.Max(0, end - 1)];

    private static void AddSpaces(ShapedParagraph paragraph, JustificationLimits limits, double[] stretch, double[] shrink)
    {
        foreach (var item in paragraph.Items)
        {
            if (item.Item.Run.Unbreakable)
            {
                continue;
            }

            foreach (ref readonly var cluster in item.Clusters.AsSpan())
            {
                if (paragraph.Text[cluster.Start] is ' ' or '\u00A0')
                {
                    stretch[cluster.End] = (limits.Widest - 1) * cluster.Advance;
                    shrink[cluster.End] = (1 - limits.Narrowest) * cluster.Advance;
                }
            }
        }
    }

    /// <returns>At how many places the line gives way between letters.</returns>
    private static int AddBetween(ShapedParagraph paragraph, List<Opportunity> opportunities, JustificationLimits limits, double[] stretch)
    {
        var count = 0;
        foreach (var opportunity in opportunities)
        {
            var last = opportunity.Position - 1;
            if (!opportunity.Hyphen && paragraph.ItemAt(last) is { } item && ScriptOf.HasNoSpaces(CodePointBefore(paragraph.Text, opportunity.Position)))
            {
                stretch[opportunity.Position] = limits.Between * item.Size;
                count++;
            }
        }

        return count;
    }

    private static int CodePointBefore(string text, int position) =>
        position > 1 && char.IsSurrogatePair(text[position - 2], text[position - 1])
            ? char.ConvertToUtf32(text[position - 2], text[position - 1])
            : text[position - 1];
}
