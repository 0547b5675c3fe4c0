using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Measures and judges the line between any two opportunities of a paragraph in constant time.</summary>
internal sealed class LineMeasure
{
    // A last line below this part of the measure looks like a leftover.
    private const double ShortestLast = 0.15;

    // Where nothing stretches, a line is as bad as if it had this much to stretch, as a part of the measure.
    private const double LeastStretch = 0.005;

    private readonly ShapedParagraph paragraph;
    private readonly List<Opportunity> opportunities;
    private readonly Glue glue;
    private readonly LineSettings settings;

    // Of each opportunity, where the line that ends there ends for the eye.
    private readonly int[] visibleEnds;

    internal LineMeasure(ShapedParagraph paragraph, List<Opportunity> opportunities, Glue glue, LineSettings settings)
    {
        this.paragraph = paragraph;
        this.opportunities = opportunities;
        this.glue = glue;
        this.settings = settings;
        visibleEnds = new int[opportunities.Count];
        var previous = 0;
        for (var i = 0; i < visibleEnds.Length; i++)
        {
            visibleEnds[i] = TrailingSpace.EndOfVisible(paragraph.Text, previous, opportunities[i].Position);
            previous = opportunities[i].Position;
        }
    }

    /// <param name="from">The opportunity at which the line begins; −1 for the beginning of the text.</param>
    internal double Width(int from, int to) => WidthUnbroken(from, to) + opportunities[to].WidthBefore;

    /// <summary>Whether no line from <paramref name="from"/> to here or farther fits.</summary>
    internal bool IsTooFar(int from, int to) =>
        WidthUnbroken(from, to) - Shrink(from, to) > settings.Measure + FirstFit.Tolerance;

    internal LineRating Rate(int from, int to)
    {
        var shortfall = settings.Measure - Width(from, to);
        if (shortfall < -FirstFit.Tolerance - Shrink(from, to))
        {
            return new LineRating(Fits: false, 0, 0, Looseness.Decent);
        }

        var isLast = IsLast(to);
        if (!settings.Justified)
        {
            var gap = isLast ? 0 : Math.Max(0, shortfall) / settings.Measure;
            return new LineRating(true, gap, Demerits.Ragged(gap) + Last(isLast, from, to), Looseness.Decent);
        }

        var ratio = Ratio(from, to, shortfall, isLast);
        return new LineRating(true, ratio, Demerits.Justified(ratio) + Last(isLast, from, to), ClassOf(ratio));
    }

    /// <summary>Whether a line that ends here ends its paragraph, or the part before a hard break.</summary>
    internal bool IsLast(int to) => to == opportunities.Count - 1 || opportunities[to].Mandatory;

    internal LineRange Range(int from, int to)
    {
        var width = Width(from, to);
        var fits = Rate(from, to).Fits;
        var isFilled = settings.Justified && fits && (!IsLast(to) || width > settings.Measure);
        return new LineRange(
            Start(from),
            opportunities[to].Position,
            width,
            fits ? 0 : Math.Max(0, width - settings.Measure - FirstFit.Tolerance),
            opportunities[to].Hyphen,
            isFilled ? settings.Measure : null);
    }

    private int Start(int from) => from < 0 ? 0 : opportunities[from].Position;

    private int End(int from, int to) => Math.Max(Start(from), visibleEnds[to]);

    private double WidthUnbroken(int from, int to) =>
        paragraph.Width(Start(from), End(from, to)) + (from < 0 ? 0 : opportunities[from].WidthAfter);

    private double Shrink(int from, int to) => settings.Justified ? glue.Shrink(Start(from), End(from, to)) : 0;

    private double Ratio(int from, int to, double shortfall, bool isLast)
    {
        if (shortfall < 0)
        {
            // A rest within the tolerance may have nothing that shrinks.
            return -Math.Min(1, -shortfall / Math.Max(Shrink(from, to), FirstFit.Tolerance));
        }

        return isLast ? 0 : shortfall / Math.Max(glue.Stretch(Start(from), End(from, to)), LeastStretch * settings.Measure);
    }

    private double Last(bool isLast, int from, int to) =>
        isLast && from >= 0 && !opportunities[from].Mandatory && Width(from, to) < ShortestLast * settings.Measure ? Demerits.ShortLast : 0;

    private static Looseness ClassOf(double ratio) => ratio switch
    {
        < -0.5 => Looseness.Tight,
        <= 0.5 => Looseness.Decent,
        <= 1 => Looseness.Loose,
        _ => Looseness.VeryLoose,
    };
}

/// <param name="Gap">In ragged lines the shortfall as a part of the measure; in justified ones the ratio of stretch or shrink.</param>
internal readonly record struct LineRating(bool Fits, double Gap, double Demerits, Looseness Looseness);
