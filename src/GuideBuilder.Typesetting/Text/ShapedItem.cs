using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Text;

/// <summary>An item's glyphs, as clusters in logical order.</summary>
/// <param name="Glyphs">Of all clusters one after the other: a book has millions, too many for an array each.</param>
internal sealed record ShapedItem(Item Item, ShapedCluster[] Clusters, ShapedGlyph[] Glyphs)
{
    internal FontFace Face => Item.Face;

    internal double Size => Item.Run.Style.Size;

    /// <summary>The first cluster that begins at <paramref name="position"/> or after it.</summary>
    internal int ClusterFrom(int position)
    {
        // In most scripts each unit has a cluster of its own.
        var likely = position - Item.Start;
        if (likely >= 0 && likely < Clusters.Length && Clusters[likely].Start == position)
        {
            return likely;
        }

        var (low, high) = (0, Clusters.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Clusters[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether both sides of <paramref name="position"/> look the same alone as together.</summary>
    internal bool IsCutSafely(int position)
    {
        if (position <= Item.Start || position >= Item.End)
        {
            return true;
        }

        var cluster = ClusterFrom(position);
        return cluster < Clusters.Length && Clusters[cluster].Start == position && Clusters[cluster].SafeBefore;
    }
}

/// <summary>The smallest stretch of text that has glyphs of its own.</summary>
/// <param name="FirstGlyph">Among the item's; those of a cluster stand in visual order from left to right.</param>
/// <param name="Advance">In points.</param>
/// <param name="SafeBefore">Whether the text may be cut before this cluster without shaping it anew.</param>
/// <param name="TatweelBefore">Whether a tatweel may lengthen the word before this cluster; known only if asked for.</param>
internal readonly record struct ShapedCluster(int Start, int End, int FirstGlyph, int GlyphCount, double Advance, bool SafeBefore, bool TatweelBefore = false);

/// <summary>In font units; y grows upwards.</summary>
internal readonly record struct ShapedGlyph(int Id, int Advance, int XOffset, int YOffset);
