using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Text;

/// <summary>An item's glyphs, as clusters in logical order.</summary>
internal sealed record ShapedItem(Item Item, ShapedCluster[] Clusters)
{
    internal FontFace Face => Item.Face;

    internal double Size => Item.Run.Style.Size;
}

/// <summary>The smallest stretch of text that has glyphs of its own.</summary>
/// <param name="Glyphs">In visual order from left to right.</param>
/// <param name="Advance">In points.</param>
/// <param name="SafeBefore">Whether the text may be cut before this cluster without shaping it anew.</param>
internal readonly record struct ShapedCluster(int Start, int End, ShapedGlyph[] Glyphs, double Advance, bool SafeBefore);

/// <summary>In points; y grows upwards, as in the font.</summary>
internal readonly record struct ShapedGlyph(int Id, double Advance, double XOffset, double YOffset);
