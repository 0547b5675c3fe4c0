using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>A part of an item in a line.</summary>
/// <param name="clusters">In logical order.</param>
/// <param name="level">Of the piece in this line (UAX #9, L1).</param>
/// <param name="hangs">Whether it is the white space at the line's end.</param>
internal sealed class LinePiece(Item item, ShapedCluster[] clusters, byte level, bool hangs)
{
    internal Item Item { get; } = item;

    internal ShapedCluster[] Clusters { get; } = clusters;

    internal byte Level { get; } = level;

    internal bool Hangs { get; } = hangs;

    internal double Width { get; } = Sum(clusters);

    private static double Sum(ShapedCluster[] clusters)
    {
        double width = 0;
        foreach (var cluster in clusters)
        {
            width += cluster.Advance;
        }

        return width;
    }
}

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

        var clusters = item.IsCutSafely(start) && item.IsCutSafely(end)
            ? item.Clusters[item.ClusterFrom(start)..item.ClusterFrom(end)]
            : paragraph.ShapePart(item.Item, start, end).Clusters;
        pieces.Add(new LinePiece(item.Item, clusters, hangs ? paragraph.Content.BaseLevel : item.Item.Level, hangs));
    }

    /// <summary>A soft hyphen becomes visible; any other has no text, so that the word reads back whole.</summary>
    private static void AddHyphen(List<LinePiece> pieces, string text)
    {
        if (pieces.Count == 0 || pieces[^1] is not { Clusters: [.., var last] clusters } piece || Hyphen.Of(piece.Item) is not { } glyph)
        {
            return;
        }

        var isSoft = text[last.End - 1] == SoftHyphen && last.End - last.Start == 1;
        var hyphen = new ShapedCluster(isSoft ? last.Start : last.End, last.End, [glyph], glyph.Advance, SafeBefore: false);
        pieces[^1] = new LinePiece(piece.Item, [.. isSoft ? clusters[..^1] : clusters, hyphen], piece.Level, piece.Hangs);
    }
}
