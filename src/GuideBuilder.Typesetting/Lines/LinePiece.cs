using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>A part of an item in a line: some of its clusters, in logical order.</summary>
internal sealed class LinePiece
{
    private readonly ShapedItem shaped;
    private readonly int first;

    // Null when the clusters are as wide as they were shaped.
    private readonly double[]? advances;

    /// <param name="level">Of the piece in this line (UAX #9, L1).</param>
    /// <param name="hangs">Whether it is the white space at the line's end.</param>
    internal LinePiece(ShapedItem shaped, int first, int count, byte level, bool hangs)
    {
        (this.shaped, this.first) = (shaped, first);
        (Count, Level, Hangs) = (count, level, hangs);
        foreach (ref readonly var cluster in Clusters)
        {
            Width += cluster.Advance;
        }
    }

    /// <summary>The same, with other advances.</summary>
    private LinePiece(LinePiece piece, double[] advances)
    {
        (shaped, first, this.advances) = (piece.shaped, piece.first, advances);
        (Count, Level, Hangs) = (piece.Count, piece.Level, piece.Hangs);
        foreach (var advance in advances)
        {
            Width += advance;
        }
    }

    internal Item Item => shaped.Item;

    internal int Count { get; }

    internal byte Level { get; }

    internal bool Hangs { get; }

    internal double Width { get; }

    /// <summary>As shaped.</summary>
    internal ReadOnlySpan<ShapedCluster> Clusters => new(shaped.Clusters, first, Count);

    /// <summary>Of a cluster in this line, in points.</summary>
    internal double Advance(int cluster) => advances is null ? shaped.Clusters[first + cluster].Advance : advances[cluster];

    internal ReadOnlySpan<ShapedGlyph> Glyphs(in ShapedCluster cluster) => new(shaped.Glyphs, cluster.FirstGlyph, cluster.GlyphCount);

    /// <param name="widened">The new advances of all clusters, in points.</param>
    internal LinePiece With(double[] widened) => new(this, widened);

    /// <summary>The same with a narrower last cluster.</summary>
    /// <param name="space">In points.</param>
    internal LinePiece WithoutAtEnd(double space)
    {
        var clusters = Clusters.ToArray();
        clusters[^1] = clusters[^1] with { Advance = clusters[^1].Advance - space };
        return new LinePiece(new ShapedItem(shaped.Item, clusters, shaped.Glyphs), 0, clusters.Length, Level, Hangs);
    }

    /// <summary>The first clusters of the piece, and one more with a single glyph.</summary>
    internal LinePiece With(int count, ShapedCluster last, ShapedGlyph glyph)
    {
        var firstGlyph = count == 0 ? 0 : Clusters[0].FirstGlyph;
        var glyphCount = count == 0 ? 0 : Clusters[count - 1].FirstGlyph + Clusters[count - 1].GlyphCount - firstGlyph;
        var clusters = new ShapedCluster[count + 1];
        for (var i = 0; i < count; i++)
        {
            clusters[i] = Clusters[i] with { FirstGlyph = Clusters[i].FirstGlyph - firstGlyph };
        }

        clusters[count] = last with { FirstGlyph = glyphCount, GlyphCount = 1 };
        ShapedGlyph[] glyphs = [.. shaped.Glyphs.AsSpan(firstGlyph, glyphCount), glyph];
        return new LinePiece(new ShapedItem(shaped.Item, clusters, glyphs), 0, clusters.Length, Level, Hangs);
    }
}
