using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Fonts;

/// <summary>A face as the writer needs it: what it measures, and how to get the part of it that a document uses.</summary>
/// <param name="Key">Stable from run to run and different for each face; two fonts with one key are one font.</param>
/// <param name="PostScriptName">Without a subset tag.</param>
/// <param name="AdvanceOf">From a glyph id of the whole face to its advance in font units.</param>
/// <param name="Subset">From glyph ids of the whole face, ascending and without 0, to a font program that holds them and glyph 0.</param>
public sealed record PdfFont(
    string Key,
    string PostScriptName,
    PdfFontKind Kind,
    PdfFontMetrics Metrics,
    Func<int, int> AdvanceOf,
    Func<ImmutableArray<int>, FontSubset> Subset)
{
    public bool Equals(PdfFont? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}

public enum PdfFontKind
{
    /// <summary>Outlines in <c>glyf</c>.</summary>
    TrueType,

    /// <summary>CID-keyed outlines in <c>CFF</c> whose CIDs equal their glyph ids, as in Noto CJK.</summary>
    Cff,
}

/// <summary>In font units, y upwards, unless said otherwise.</summary>
/// <param name="Descent">Below zero.</param>
/// <param name="ItalicAngle">In degrees anticlockwise from upright; below zero when the face leans right.</param>
/// <param name="Weight">From 100 to 900; 400 is regular.</param>
public sealed record PdfFontMetrics(
    int UnitsPerEm,
    int Ascent,
    int Descent,
    int CapHeight,
    double ItalicAngle,
    FontBox Box,
    bool IsSerif = false,
    bool IsFixedPitch = false,
    int Weight = 400);

/// <summary>What holds every outline of a face, in font units.</summary>
public readonly record struct FontBox(int XMin, int YMin, int XMax, int YMax);

/// <summary>The part of a face that a document embeds.</summary>
/// <param name="Data">A TrueType file, or the bare <c>CFF</c> table.</param>
/// <param name="NewGlyphIds">For each glyph asked for, in that order, its id in <paramref name="Data"/>; for CFF the CIDs stay as they were.</param>
public sealed record FontSubset(ReadOnlyMemory<byte> Data, ImmutableArray<int> NewGlyphIds);
