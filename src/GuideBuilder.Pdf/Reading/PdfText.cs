using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Reading;

/// <summary>What a PDF says, as a reader with a screen reader gets it.</summary>
/// <param name="Structure">The structure tree from its root, in order.</param>
/// <param name="Pages">What stands outside the tree, page by page.</param>
public sealed record PdfText(ImmutableArray<TextElement> Structure, ImmutableArray<PageText> Pages)
{
    /// <summary>Reads structure, text and the places of the glyphs.</summary>
    public static PdfText Read(PdfFile file) => throw new NotSupportedException();
}

/// <summary>A structure element with its text.</summary>
/// <param name="Type">The standard type, after the role map.</param>
/// <param name="Language">The nearest language given, on this element or above it; null when none is.</param>
/// <param name="Text">Of this element and all below it, in order.</param>
/// <param name="Glyphs">Of this element alone, in content order.</param>
public sealed record TextElement(
    string Type,
    string? Language,
    string? Alt,
    string? Title,
    string? Id,
    string Text,
    ImmutableArray<TextElement> Children,
    ImmutableArray<PlacedText> Glyphs);

/// <summary>A page's artifacts, and what is neither tagged nor an artifact.</summary>
public sealed record PageText(string Artifacts, string Untagged, ImmutableArray<PlacedText> Glyphs);

/// <summary>A glyph, or the glyphs of one ActualText, where it stands on the page.</summary>
/// <param name="Page">From 0.</param>
/// <param name="X">The pen's position in points from the left of the TrimBox.</param>
/// <param name="Y">The baseline in points from the top of the TrimBox, downwards.</param>
/// <param name="Advance">In points.</param>
public readonly record struct PlacedText(string Text, int Page, double X, double Y, double Advance, double Size);
