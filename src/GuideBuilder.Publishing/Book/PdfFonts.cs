using System.Collections.Immutable;
using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Publishing.Book;

/// <summary>The typesetter's faces as the PDF writer knows them.</summary>
internal sealed class PdfFonts
{
    private readonly Dictionary<FontFace, PdfFont> known = [];

    internal PdfFont Of(FontFace face)
    {
        if (!known.TryGetValue(face, out var font))
        {
            known[face] = font = Make(face);
        }

        return font;
    }

    private static PdfFont Make(FontFace face) => new(
        face.Key,
        face.Key,
        face.IsCff ? PdfFontKind.Cff : PdfFontKind.TrueType,
        MetricsOf(face),
        face.AdvanceOf,
        glyphs => Subset(face, glyphs));

    private static PdfFontMetrics MetricsOf(FontFace face)
    {
        var metrics = face.Metrics;
        return new PdfFontMetrics(
            face.UnitsPerEm,
            metrics.Ascent,
            metrics.Descent,
            metrics.CapHeight,
            metrics.ItalicAngle,
            new FontBox(metrics.XMin, metrics.YMin, metrics.XMax, metrics.YMax),
            IsFixedPitch: metrics.IsFixedPitch,
            Weight: face.Key.Contains("Bold", StringComparison.Ordinal) ? 700 : 400);
    }

    private static FontSubset Subset(FontFace face, ImmutableArray<int> glyphs)
    {
        var subset = face.Subset(glyphs);
        return new FontSubset(subset.Data, [.. glyphs.Select(g => subset.GlyphMap[g])]);
    }
}
