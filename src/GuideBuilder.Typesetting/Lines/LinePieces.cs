using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Cuts the pieces of a line out of its paragraph.</summary>
internal static class LinePieces
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>White space at the line's end becomes a piece of its own at the paragraph's level (L1).</summary>
    internal static List<LinePiece> Cut(ShapedParagraph paragraph, LineRange range, int visibleEnd)
    {
        List<LinePiece> pieces = [];
        for (var i = paragraph.ItemFrom(range.Start); i < paragraph.Items.Length; i++)
        {
            var item = paragraph.Items[i];
            if (item.Item.Start >= range.End)
            {
                break;
            }

            Add(pieces, paragraph, item, range.Start, visibleEnd, hangs: false);
            Add(pieces, paragraph, item, visibleEnd, range.End, hangs: true);
        }

        DropMixedSpace(pieces, paragraph, visibleEnd);
        if (range.Hyphen)
        {
            AddHyphen(pieces, paragraph.Text);
        }

        return pieces;
    }

    private static void Add(List<LinePiece> pieces, ShapedParagraph paragraph, ShapedItem item, int from, int to, bool hangs)
    {
        var start = Math.Max(item.Item.Start, from);
        var end = Math.Min(item.Item.End, to);
        if (start >= end)
        {
            return;
        }

        var level = hangs ? paragraph.Content.BaseLevel : item.Item.Level;
        if (item.IsCutSafely(start) && item.IsCutSafely(end))
        {
            var first = item.ClusterFrom(start);
            pieces.Add(new LinePiece(item, first, item.ClusterFrom(end) - first, level, hangs));
        }
        else
        {
            var part = paragraph.ShapePart(item.Item, start, end);
            pieces.Add(new LinePiece(part, 0, part.Clusters.Length, level, hangs));
        }
    }

    private static void DropMixedSpace(List<LinePiece> pieces, ShapedParagraph paragraph, int visibleEnd)
    {
        var space = paragraph.MixedSpaceBefore(visibleEnd);
        var index = space > 0 ? pieces.FindLastIndex(p => !p.Hangs) : -1;
        if (index >= 0)
        {
            pieces[index] = pieces[index].WithoutAtEnd(space);
        }
    }

    /// <summary>A soft hyphen becomes visible; any other has no text, so that the word reads back whole.</summary>
    private static void AddHyphen(List<LinePiece> pieces, string text)
    {
        if (pieces.Count == 0 || pieces[^1] is not { Count: > 0 } piece || Hyphen.Of(piece.Item) is not { } glyph)
        {
            return;
        }

        var last = piece.Clusters[^1];
        var isSoft = text[last.End - 1] == SoftHyphen && last.End - last.Start == 1;
        var hyphen = new ShapedCluster(isSoft ? last.Start : last.End, last.End, 0, 1, Hyphen.WidthOf(glyph, piece.Item), SafeBefore: false);
        pieces[^1] = piece.With(isSoft ? piece.Count - 1 : piece.Count, hyphen, glyph);
    }
}
