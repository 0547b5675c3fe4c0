using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Measures and judges the line between any two opportunities of a paragraph in constant time.</summary>
internal sealed class LineMeasure
{
    // Where nothing stretches, a line is as bad as if it had this much to stretch, as a part of the measure.
    private const double LeastStretch = 0.005;

    private readonly List<Opportunity> opportunities;
    private readonly double measure;
    private readonly bool kashida;

    // Of the line that begins at each opportunity, by the opportunity's index + 1; and of the line that ends at each.
    private readonly Sums[] starts;
    private readonly Sums[] ends;

    internal LineMeasure(ShapedParagraph paragraph, List<Opportunity> opportunities, Glue glue, LineSettings settings)
    {
        this.opportunities = opportunities;
        (measure, IsJustified, kashida) = (settings.Measure, settings.Justified, settings.Kashida);
        starts = new Sums[opportunities.Count + 1];
        ends = new Sums[opportunities.Count];
        var previous = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            var position = opportunities[i].Position;
            var visible = TrailingSpace.EndOfVisible(paragraph.Text, previous, position);
            starts[i + 1] = new Sums(paragraph.Width(0, position) - opportunities[i].WidthAfter, glue.Stretch(position), glue.Shrink(position));
            ends[i] = new Sums(paragraph.Width(0, visible), glue.StretchBeforeLast(visible), glue.ShrinkBeforeLast(visible));
            previous = position;
        }
    }

    internal bool IsJustified { get; }

    /// <param name="from">The opportunity at which the line begins; −1 for the beginning of the text.</param>
    internal double Width(int from, int to) => ends[to].Width + opportunities[to].WidthBefore - starts[from + 1].Width;

    internal LineRating Rate(int from, int to)
    {
        var (start, end) = (starts[from + 1], ends[to]);
        var unbroken = end.Width - start.Width;
        var width = unbroken + opportunities[to].WidthBefore;
        var narrowest = measure + FirstFit.Tolerance + (IsJustified ? Math.Max(0, end.Shrink - start.Shrink) : 0);
        var isTooFar = unbroken > narrowest;
        if (width > narrowest)
        {
            return new LineRating(Fits: false, isTooFar, 0, Looseness.Decent);
        }

        var isLast = IsLast(to);
        var shortfall = measure - width;
        var last = isLast && from >= 0 && !opportunities[from].Mandatory ? Demerits.ShortLast(width / measure) : 0;
        if (!IsJustified)
        {
            return new LineRating(true, isTooFar, last + Demerits.Ragged(isLast ? 0 : Math.Max(0, shortfall) / measure), Looseness.Decent);
        }

        var ratio = Ratio(start, end, shortfall, isLast);
        return new LineRating(true, isTooFar, last + Demerits.Justified(ratio), ClassOf(ratio));
    }

    /// <summary>Whether a line that ends here ends its paragraph, or the part before a hard break.</summary>
    internal bool IsLast(int to) => to == opportunities.Count - 1 || opportunities[to].Mandatory;

    internal LineRange Range(int from, int to)
    {
        var width = Width(from, to);
        var fits = Rate(from, to).Fits;
        var isFilled = IsJustified && fits && (!IsLast(to) || width > measure);
        return new LineRange(
            from < 0 ? 0 : opportunities[from].Position,
            opportunities[to].Position,
            width,
            fits ? 0 : Math.Max(0, width - measure - FirstFit.Tolerance),
            opportunities[to].Hyphen,
            isFilled ? measure : null,
            isFilled && kashida);
    }

    private double Ratio(Sums start, Sums end, double shortfall, bool isLast)
    {
        if (shortfall < 0)
        {
            // A rest within the tolerance may have nothing that shrinks.
            return Math.Max(-1, shortfall / Math.Max(end.Shrink - start.Shrink, FirstFit.Tolerance));
        }

        return isLast ? 0 : shortfall / Math.Max(end.Stretch - start.Stretch, LeastStretch * measure);
    }

    private static Looseness ClassOf(double ratio) => ratio switch
    {
        < -0.5 => Looseness.Tight,
        <= 0.5 => Looseness.Decent,
        <= 1 => Looseness.Loose,
        _ => Looseness.VeryLoose,
    };

    /// <summary>What stands before a place, in points.</summary>
    private readonly record struct Sums(double Width, double Stretch, double Shrink);
}

/// <param name="IsTooFar">Whether no line with this beginning fits that ends here or farther on.</param>
internal readonly record struct LineRating(bool Fits, bool IsTooFar, double Demerits, Looseness Looseness);
