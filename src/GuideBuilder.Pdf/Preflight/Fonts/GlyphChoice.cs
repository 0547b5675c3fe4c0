namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>What a code of a font leads to.</summary>
/// <param name="Glyph">Its number in the font program, when it is <see cref="GlyphFate.Found"/>.</param>
/// <param name="Name">Of the glyph, where glyphs are chosen by name.</param>
internal readonly record struct GlyphChoice(GlyphFate Fate, int Glyph = 0, string? Name = null);

internal enum GlyphFate
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    Found,

    /// <summary>The glyph that stands for what is missing, .notdef, is asked for.</summary>
    NotDefined,

    /// <summary>A glyph is asked for that the font program does not have.</summary>
    Missing,
}
