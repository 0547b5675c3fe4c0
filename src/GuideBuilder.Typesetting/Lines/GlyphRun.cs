using System.Collections.Immutable;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Glyphs of one face and one run of text.</summary>
/// <remarks>It holds on to what was shaped, and places the glyphs only for those who ask: a book has millions of them.</remarks>
public sealed class GlyphRun
{
    private readonly string paragraph;
    private readonly LinePiece piece;
    private readonly double left;

    /// <param name="left">The left end of the piece, from that of the line, in points.</param>
    internal GlyphRun(string paragraph, LinePiece piece, double left)
    {
        this.paragraph = paragraph;
        this.piece = piece;
        this.left = left;
    }

    public FontFace Face => piece.Item.Face;

    public InlineRun Source => piece.Item.Run;

    /// <summary>The characters shown, in logical order.</summary>
    public string Text => Characters.ToString();

    /// <summary>The same as <see cref="Text"/>, where they stand in their paragraph.</summary>
    public ReadOnlySpan<char> Characters => piece.Count == 0 ? [] : paragraph.AsSpan(piece.Clusters[0].Start, piece.Clusters[^1].End - piece.Clusters[0].Start);

    public int ClusterCount => piece.Count;

    public int GlyphCount => piece.Count == 0 ? 0 : piece.Clusters[^1].FirstGlyph + piece.Clusters[^1].GlyphCount - piece.Clusters[0].FirstGlyph;

    /// <summary>In logical order.</summary>
    public ImmutableArray<Cluster> Clusters
    {
        get
        {
            var (shares, glyphs) = (new ClusterShare[ClusterCount], new PlacedGlyph[GlyphCount]);
            Place(shares, glyphs);
            var clusters = ImmutableArray.CreateBuilder<Cluster>(shares.Length);
            var (character, glyph) = (0, 0);
            foreach (var share in shares)
            {
                clusters.Add(new Cluster(Characters.Slice(character, share.Characters).ToString(), [.. glyphs.AsSpan(glyph, share.Glyphs)]));
                (character, glyph) = (character + share.Characters, glyph + share.Glyphs);
            }

            return clusters.MoveToImmutable();
        }
    }

    /// <summary>The same as <see cref="Clusters"/> in arrays of the caller's: what each has of <see cref="Characters"/> and of the glyphs.</summary>
    /// <param name="clusters">At least <see cref="ClusterCount"/>.</param>
    /// <param name="glyphs">At least <see cref="GlyphCount"/>.</param>
    public void Place(Span<ClusterShare> clusters, Span<PlacedGlyph> glyphs)
    {
        // The glyphs of a piece run in their item's direction, also when the piece is hanging white space.
        var rightToLeft = piece.Item.IsRightToLeft;
        var scale = piece.Item.Run.Style.Size / piece.Item.Face.UnitsPerEm;
        var pen = rightToLeft ? left + piece.Width : left;
        var shaped = piece.Clusters;
        var next = 0;
        for (var i = 0; i < shaped.Length; i++)
        {
            ref readonly var cluster = ref shaped[i];
            var advance = piece.Advance(i);
            pen -= rightToLeft ? advance : 0;
            var x = pen;
            foreach (ref readonly var glyph in piece.Glyphs(cluster))
            {
                glyphs[next++] = new PlacedGlyph(glyph.Id, x + (glyph.XOffset * scale), glyph.YOffset * scale);
                x += glyph.Advance * scale;
            }

            clusters[i] = new ClusterShare(cluster.End - cluster.Start, cluster.GlyphCount);
            pen += rightToLeft ? 0 : advance;
        }
    }
}

/// <param name="Glyphs">From left to right.</param>
public readonly record struct Cluster(string Text, ImmutableArray<PlacedGlyph> Glyphs);

/// <summary>How many of its run's characters and glyphs a cluster has; they follow on those of the cluster before.</summary>
/// <param name="Characters">UTF-16 units; 0 for glyphs that stand for no text.</param>
public readonly record struct ClusterShare(int Characters, int Glyphs);

/// <param name="X">From the left end of the line, in points.</param>
/// <param name="Y">Above the baseline, in points.</param>
public readonly record struct PlacedGlyph(int Id, double X, double Y);
