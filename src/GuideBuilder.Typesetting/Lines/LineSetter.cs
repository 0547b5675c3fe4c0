using System.Collections.Immutable;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Cuts a line out of a shaped paragraph, fills its measure and puts its pieces into visual order (UAX #9, L1 and L2).</summary>
internal static class LineSetter
{
    /// <param name="glue">Null when nothing gives way.</param>
    internal static SetLine Set(ShapedParagraph paragraph, LineRange range, Glue? glue)
    {
        var visibleEnd = TrailingSpace.EndOfVisible(paragraph.Text, range.Start, range.End);
        var pieces = LinePieces.Cut(paragraph, range, visibleEnd);
        if (glue is not null && range.Fill is { } fill)
        {
            if (range.Kashida)
            {
                Kashida.Lengthen(pieces, paragraph, fill - range.Width);
            }

            LineFill.Fill(pieces, glue, visibleEnd, fill);
        }

        var width = VisibleWidth(pieces);
        var starts = PlacePieces(pieces, paragraph.Content.RightToLeft, width);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            runs.Add(Place(paragraph.Text, pieces[i], starts[i]));
        }

        return new SetLine(width, runs.MoveToImmutable());
    }

    private static double VisibleWidth(List<LinePiece> pieces)
    {
        double width = 0;
        foreach (var piece in pieces)
        {
            width += piece.Hangs ? 0 : piece.Width;
        }

        return width;
    }

    /// <summary>The left end of each piece. Hanging white space lies outside 0…width, after the text in its direction.</summary>
    private static double[] PlacePieces(List<LinePiece> pieces, bool rightToLeft, double visibleWidth)
    {
        var levels = new byte[pieces.Count];
        var x = rightToLeft ? visibleWidth : 0;
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = pieces[i].Level;
            x -= rightToLeft ? pieces[i].Width : 0;
        }

        var starts = new double[levels.Length];
        foreach (var index in VisualOrder.Of(levels))
        {
            starts[index] = x;
            x += pieces[index].Width;
        }

        return starts;
    }

    private static GlyphRun Place(string text, LinePiece piece, double left)
    {
        // The glyphs of a piece run in their item's direction, also when the piece is hanging white space.
        var rightToLeft = piece.Item.IsRightToLeft;
        var pen = rightToLeft ? left + piece.Width : left;
        var clusters = ImmutableArray.CreateBuilder<Cluster>(piece.Clusters.Length);
        foreach (var cluster in piece.Clusters)
        {
            pen -= rightToLeft ? cluster.Advance : 0;
            clusters.Add(new Cluster(text[cluster.Start..cluster.End], PlaceGlyphs(cluster, pen)));
            pen += rightToLeft ? 0 : cluster.Advance;
        }

        return new GlyphRun(piece.Item.Face, piece.Item.Run, clusters.MoveToImmutable());
    }

    private static ImmutableArray<PlacedGlyph> PlaceGlyphs(ShapedCluster cluster, double x)
    {
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(cluster.Glyphs.Length);
        foreach (var glyph in cluster.Glyphs)
        {
            glyphs.Add(new PlacedGlyph(glyph.Id, x + glyph.XOffset, glyph.YOffset));
            x += glyph.Advance;
        }

        return glyphs.MoveToImmutable();
    }
}
