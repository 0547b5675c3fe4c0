using System.Collections.Immutable;
using GuideBuilder.Pdf.Fonts;

namespace GuideBuilder.Pdf.Painting;

/// <summary>Text in one face, size, colour and language on one line.</summary>
/// <param name="Size">In points.</param>
/// <param name="Clusters">In logical order, also where the script runs from right to left. The space at which a line was broken is one of them, else two words are read as one.</param>
/// <param name="Language">The BCP 47 tag where it differs from that of the element around; else null.</param>
public sealed record PdfGlyphRun(PdfFont Font, double Size, PdfColour Colour, ImmutableArray<PdfCluster> Clusters, string? Language = null);

/// <summary>The smallest piece of text that maps to glyphs as a whole.</summary>
/// <param name="Text">What a reader hears and copies; empty for glyphs that stand for no text, such as the hyphen of a broken word.</param>
public readonly record struct PdfCluster(string Text, ImmutableArray<PdfGlyph> Glyphs);

/// <param name="Id">In the whole face; never 0, which is the picture of a missing character.</param>
/// <param name="X">The pen's position in points from the left of the trimmed page.</param>
/// <param name="Y">The baseline in points from the top of the trimmed page, downwards.</param>
public readonly record struct PdfGlyph(int Id, double X, double Y);
