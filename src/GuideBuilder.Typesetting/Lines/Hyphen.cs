using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>The hyphen at the end of a line, in the face of the word.</summary>
internal static class Hyphen
{
    private const int True = 0x2010;

    /// <summary>Null when the face has none.</summary>
    internal static ShapedGlyph? Of(Item item)
    {
        var glyph = item.Face.GlyphOf(True);
        if (glyph == 0)
        {
            glyph = item.Face.GlyphOf('-');
        }

        return glyph == 0 ? null : new ShapedGlyph(glyph, item.Face.AdvanceOf(glyph), 0, 0);
    }

    /// <summary>In points.</summary>
    internal static double WidthOf(ShapedGlyph hyphen, Item item) => hyphen.Advance * item.Run.Style.Size / item.Face.UnitsPerEm;
}
