namespace GuideBuilder.Typesetting.Lines;

/// <summary>What a line costs, on the scale of D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines (1981).</summary>
internal static class Demerits
{
    /// <summary>A line that cannot be broken is wider than the measure: never chosen while there is another way.</summary>
    internal const double Overfull = 1e12;

    /// <summary>A tight line stands beside a loose one, which shows.</summary>
    internal const double UnlikeNeighbours = 5_000;

    // The last line of a paragraph holds no more than a short word; and what is added as it comes to hold nothing.
    private const double ShortLastLine = 20_000;
    private const double EmptyLastLine = 30_000;

    // A last line from this part of the measure on does not look like a leftover.
    private const double LongEnoughLast = 0.15;

    // Each line costs something, so that of two ways equally even the shorter wins.
    private const double Line = 10;
    private const double Hyphen = 5_000;

    // Ragged lines have another way out.
    private const double RaggedHyphen = 20_000;
    private const double SecondHyphen = 20_000;
    private const double HyphenBeforeLast = 20_000;

    // A shortfall of a sixth of the measure in a ragged line is as bad as a hyphen.
    private const double RaggedScale = 800_000;

    /// <param name="ratio">How far the line is stretched (to 1 in a good line) or shrunk (to −1 at most).</param>
    internal static double Justified(double ratio)
    {
        var size = Math.Abs(ratio);
        var badness = Line + (100 * size * size * size);
        return badness * badness;
    }

    /// <param name="shortfall">As a part of the measure.</param>
    internal static double Ragged(double shortfall) => (Line * Line) + (RaggedScale * shortfall * shortfall);

    /// <summary>The shorter the worse: where a whole word cannot be gained, two characters are better than one.</summary>
    /// <param name="width">Of the last line, as a part of the measure.</param>
    internal static double ShortLast(double width)
    {
        var part = width / LongEnoughLast;
        return part < 1 ? ShortLastLine + (EmptyLastLine * (1 - part)) : 0;
    }

    internal static double Hyphens(bool justified, bool ends, bool previousEnds, bool isLast) =>
        (!ends ? 0 : justified ? Hyphen : RaggedHyphen)
        + (ends && previousEnds ? SecondHyphen : 0)
        + (isLast && previousEnds ? HyphenBeforeLast : 0);

    internal static double Neighbours(Looseness line, Looseness previous) =>
        Math.Abs((int)line - (int)previous) > 1 ? UnlikeNeighbours : 0;
}

/// <summary>Knuth and Plass' fitness classes.</summary>
internal enum Looseness
{
    Tight,
    Decent,
    Loose,
    VeryLoose,
}
