using GuideBuilder.Pdf.Fonts;

namespace GuideBuilder.Pdf.Painting;

/// <summary>Text in one face, size, colour and language on one line.</summary>
/// <remarks>Clusters and glyphs stand in arrays of the caller's, who may use them again: a book has millions of them.</remarks>
public readonly ref struct PdfGlyphRun
{
    public required PdfFont Font { get; init; }

    /// <summary>In points.</summary>
    public required double Size { get; init; }

    public required PdfColour Colour { get; init; }

    /// <summary>In logical order, also where the script runs from right to left. The space at which a line was broken is part of it, else two words are read as one.</summary>
    public required ReadOnlySpan<char> Text { get; init; }

    /// <summary>In logical order; together they have all of the text and all glyphs.</summary>
    public required ReadOnlySpan<PdfCluster> Clusters { get; init; }

    public required ReadOnlySpan<PdfGlyph> Glyphs { get; init; }

    /// <summary>The BCP 47 tag where it differs from that of the element around; else null.</summary>
    public string? Language { get; init; }
}

/// <summary>The smallest piece of text that maps to glyphs as a whole. Text and glyphs follow on those of the cluster before.</summary>
/// <param name="Characters">How many UTF-16 units a reader hears and copies; none for glyphs that stand for no text, such as the hyphen of a broken word.</param>
/// <param name="Glyphs">How many glyphs show them.</param>
public readonly record struct PdfCluster(int Characters, int Glyphs);

/// <param name="Id">In the whole face; never 0, which is the picture of a missing character.</param>
/// <param name="X">The pen's position in points from the left of the trimmed page.</param>
/// <param name="Y">The baseline in points from the top of the trimmed page, downwards.</param>
public readonly record struct PdfGlyph(int Id, double X, double Y);
