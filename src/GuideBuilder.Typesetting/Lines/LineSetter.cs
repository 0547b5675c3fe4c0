using System.Collections.Immutable;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Cuts a line out of a shaped paragraph and puts its pieces into visual order (UAX #9, L1 and L2).</summary>
internal static class LineSetter
{
    internal static SetLine Set(ShapedParagraph paragraph, LineRange range)
    {
        var pieces = CutPieces(paragraph, range);
        var starts = PlacePieces(pieces, VisualOrder(pieces), paragraph.Content.RightToLeft, range.Width);
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            runs.Add(Place(paragraph.Text, pieces[i], starts[i]));
        }

        return new SetLine(range.Width, runs.ToImmutable());
    }

    /// <summary>White space at the line's end becomes a piece of its own at the paragraph's level (L1).</summary>
    private static List<Piece> CutPieces(ShapedParagraph paragraph, LineRange range)
    {
        var trailing = range.End;
        while (trailing > range.Start && LineBreaker.IsTrailing(paragraph.Text[trailing - 1]))
        {
            trailing--;
        }

        List<Piece> pieces = [];
        foreach (var item in paragraph.Items)
        {
            AddPiece(pieces, paragraph.Text, item, Math.Max(item.Item.Start, range.Start), Math.Min(item.Item.End, trailing), item.Item.Level);
            AddPiece(pieces, paragraph.Text, item, Math.Max(item.Item.Start, trailing), Math.Min(item.Item.End, range.End), paragraph.Content.BaseLevel);
        }

        return pieces;
    }

    private static void AddPiece(List<Piece> pieces, string text, ShapedItem item, int start, int end, byte level)
    {
        if (start >= end)
        {
            return;
        }

        var clusters = IsCutSafely(item, start) && IsCutSafely(item, end)
            ? item.Clusters.Where(c => c.Start >= start && c.Start < end).ToArray()
            : Shaper.Current.Shape(text, item.Item with { Start = start, End = end }).Clusters;
        pieces.Add(new Piece(item.Item, clusters, level, clusters.Sum(c => c.Advance)));
    }

    private static bool IsCutSafely(ShapedItem item, int position) =>
        position == item.Item.Start || position == item.Item.End
        || Array.Exists(item.Clusters, c => c.Start == position && c.SafeBefore);

    /// <summary>Reverses, from the highest level to the lowest odd one, each sequence of pieces at that level or above (L2).</summary>
    private static int[] VisualOrder(List<Piece> pieces)
    {
        var order = Enumerable.Range(0, pieces.Count).ToArray();
        var highest = pieces.Count == 0 ? 0 : pieces.Max(p => p.Level);
        for (var level = highest; level >= 1; level--)
        {
            for (var i = 0; i < order.Length; i++)
            {
                var end = i;
                while (end < order.Length && pieces[order[end]].Level >= level)
                {
                    end++;
                }

                Array.Reverse(order, i, end - i);
                i = Math.Max(i, end - 1);
            }
        }

        return order;
    }

    /// <summary>The left end of each piece. Hanging white space lies outside 0…width, after the text in its direction.</summary>
    private static double[] PlacePieces(List<Piece> pieces, int[] order, bool rightToLeft, double visibleWidth)
    {
        var x = rightToLeft ? visibleWidth - pieces.Sum(p => p.Width) : 0;
        var starts = new double[pieces.Count];
        foreach (var index in order)
        {
            starts[index] = x;
            x += pieces[index].Width;
        }

        return starts;
    }

    private static GlyphRun Place(string text, Piece piece, double left)
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

    private sealed record Piece(Item Item, ShapedCluster[] Clusters, byte Level, double Width);
}
