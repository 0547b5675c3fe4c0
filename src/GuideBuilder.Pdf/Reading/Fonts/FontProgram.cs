namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>An embedded font as far as it can be told without drawing it.</summary>
internal abstract class FontProgram
{
    /// <summary>Glyphs are numbered from 0, which is what stands for missing ones.</summary>
    public abstract int GlyphCount { get; }

    /// <summary>In thousandths of an em; null when it cannot be told.</summary>
    public abstract double? Width(int glyph);
}

/// <summary>A font whose glyphs have names: Type 1, and CFF that is not CID-keyed.</summary>
internal abstract class NamedFontProgram : FontProgram
{
    /// <summary>In no order; empty when the names cannot be told.</summary>
    public abstract IReadOnlyCollection<string> Names { get; }

    /// <summary>Whether <see cref="EncodedName"/> can tell.</summary>
    public virtual bool KnowsEncoding => true;

    /// <summary>Null when there is none of that name.</summary>
    public abstract int? GlyphNamed(string name);

    /// <summary>The name that the font's own encoding gives to a code; null when it gives none.</summary>
    public abstract string? EncodedName(int code);
}
