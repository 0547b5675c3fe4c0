using System.Collections.Immutable;
using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>Sets text as a toy shaper would.</summary>
internal static class Typed
{
    /// <summary>One cluster for each character, from left to right; the glyph is derived from the character.</summary>
    public static PdfGlyphRun LeftToRight(PdfFont font, string text, double x, double y, double size = 10, PdfColour? colour = null, string? language = null)
    {
        var clusters = ImmutableArray.CreateBuilder<PdfCluster>();
        foreach (var rune in text.EnumerateRunes())
        {
            clusters.Add(new PdfCluster(rune.ToString(), [new PdfGlyph(GlyphOf(rune.Value), x, y)]));
            x += font.AdvanceOf(GlyphOf(rune.Value)) * size / font.Metrics.UnitsPerEm;
        }

        return new PdfGlyphRun(font, size, colour ?? PdfColour.Ink, clusters.ToImmutable(), language);
    }

    /// <summary>One cluster for each character in logical order; the first stands rightmost, its right edge at <paramref name="right"/>.</summary>
    public static PdfGlyphRun RightToLeft(PdfFont font, string text, double right, double y, double size = 10)
    {
        var clusters = ImmutableArray.CreateBuilder<PdfCluster>();
        foreach (var rune in text.EnumerateRunes())
        {
            right -= font.AdvanceOf(GlyphOf(rune.Value)) * size / font.Metrics.UnitsPerEm;
            clusters.Add(new PdfCluster(rune.ToString(), [new PdfGlyph(GlyphOf(rune.Value), right, y)]));
        }

        return new PdfGlyphRun(font, size, PdfColour.Ink, clusters.ToImmutable());
    }

    public static int GlyphOf(int character) => 1 + (character % (ToyFont.GlyphCount - 1));
}
