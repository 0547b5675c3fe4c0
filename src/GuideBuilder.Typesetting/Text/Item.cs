using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Text;

/// <summary>A stretch of a paragraph of one bidi level, one script, one face and one run: what is shaped at once.</summary>
/// <param name="Script">HarfBuzz' number; 0 leaves it to the paragraph's.</param>
internal readonly record struct Item(int Start, int End, byte Level, uint Script, FontFace Face, InlineRun Run)
{
    internal bool IsRightToLeft => (Level & 1) == 1;
}

/// <summary>A character that no font of its run's style can show.</summary>
public sealed record MissingGlyph(int CodePoint, string Language, object? Owner);
