using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>Sets text as a toy shaper would.</summary>
internal static class Typed
{
    /// <summary>One cluster for each character, from left to right; the glyph is derived from the character.</summary>
    public static PdfGlyphRun LeftToRight(PdfFont font, string text, double x, double y, double size = 10, PdfColour? colour = null, string? language = null)
    {
        List<TypedCluster> clusters = [];
        foreach (var rune in text.EnumerateRunes())
        {
            clusters.Add(new TypedCluster(rune.ToString(), new PdfGlyph(GlyphOf(rune.Value), x, y)));
            x += font.AdvanceOf(GlyphOf(rune.Value)) * size / font.Metrics.UnitsPerEm;
        }

        return Run(font, clusters, size, colour, language);
    }

    /// <summary>One cluster for each character in logical order; the first stands rightmost, its right edge at <paramref name="right"/>.</summary>
    public static PdfGlyphRun RightToLeft(PdfFont font, string text, double right, double y, double size = 10)
    {
        List<TypedCluster> clusters = [];
        foreach (var rune in text.EnumerateRunes())
        {
            right -= font.AdvanceOf(GlyphOf(rune.Value)) * size / font.Metrics.UnitsPerEm;
            clusters.Add(new TypedCluster(rune.ToString(), new PdfGlyph(GlyphOf(rune.Value), right, y)));
        }

        return Run(font, clusters, size);
    }

    public static PdfGlyphRun Run(PdfFont font, IEnumerable<TypedCluster> clusters, double size = 10, PdfColour? colour = null, string? language = null)
    {
        var all = clusters.ToList();
        return new PdfGlyphRun
        {
            Font = font,
            Size = size,
            Colour = colour ?? PdfColour.Ink,
            Text = string.Concat(all.Select(c => c.Text)),
            Clusters = all.Select(c => new PdfCluster(c.Text.Length, c.Glyphs.Length)).ToArray(),
            Glyphs = all.SelectMany(c => c.Glyphs).ToArray(),
            Language = language,
        };
    }

    /// <summary>The first run's text and glyphs with those of the second after them.</summary>
    public static PdfGlyphRun Join(PdfGlyphRun first, PdfGlyphRun second) => first with
    {
        Text = string.Concat(first.Text, second.Text),
        Clusters = (PdfCluster[])[.. first.Clusters, .. second.Clusters],
        Glyphs = (PdfGlyph[])[.. first.Glyphs, .. second.Glyphs],
    };

    public static int GlyphOf(int character) => 1 + (character % (ToyFont.GlyphCount - 1));
}

/// <summary>Text and the glyphs that show it as a whole.</summary>
internal readonly record struct TypedCluster(string Text, params PdfGlyph[] Glyphs);
