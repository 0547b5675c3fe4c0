using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <param name="Path">Of the file, relative to the project's folder.</param>
/// <param name="AlternativeText">What is heard by people who do not see the picture.</param>
/// <param name="Caption">Below the picture; null when there is none.</param>
/// <param name="Width">The share of the text's width that the picture takes, from 0.1 to 1; null when its own size decides.</param>
public sealed record Picture(string Path, PictureContent Image, Message AlternativeText, Message? Caption, double? Width, SourceSpan Span) : Block(Span);

/// <summary>A drawing that says nothing: whoever does not see it misses nothing.</summary>
/// <param name="Path">Of the file, relative to the project's folder.</param>
/// <param name="Span">Where it is named.</param>
public sealed record Decoration(string Path, VectorPicture Image, SourceSpan Span);

/// <summary>A contact's web address as a QR code.</summary>
public sealed record QrCode(string ContactId, SourceSpan Span) : Block(Span);

/// <summary>What a picture's file holds.</summary>
public abstract record PictureContent
{
    /// <summary>The height as a part of the width.</summary>
    public abstract double Aspect { get; }
}

/// <param name="Bytes">The file as it is.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Components">1 grey, 3 RGB, 4 CMYK.</param>
public sealed record JpegInfo(ImmutableArray<byte> Bytes, int Width, int Height, int Components) : PictureContent
{
    public override double Aspect => (double)Height / Width;
}

/// <summary>A PNG whose chunks are sound and whose pixels are all there (PNG, third edition).</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="BitDepth">Of a sample or an index: 1, 2, 4, 8 or 16.</param>
/// <param name="Palette">The PLTE chunk: three bytes for each colour; empty for the other colour types.</param>
/// <param name="Transparency">The tRNS chunk; empty when there is none.</param>
/// <param name="Data">The IDAT chunks as one: filtered rows, compressed.</param>
public sealed record PngInfo(
    int Width,
    int Height,
    int BitDepth,
    PngColours Colours,
    ImmutableArray<byte> Palette,
    ImmutableArray<byte> Transparency,
    ImmutableArray<byte> Data) : PictureContent
{
    public override double Aspect => (double)Height / Width;

    /// <summary>Samples of a pixel, with that of its transparency.</summary>
    public int Channels => Colours switch
    {
        PngColours.Rgb => 3,
        PngColours.GreyAlpha => 2,
        PngColours.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>Whether a pixel may let the paper through.</summary>
    public bool IsTransparent => !Transparency.IsEmpty || Colours is PngColours.GreyAlpha or PngColours.RgbAlpha;
}

/// <summary>PNG's colour types, with its numbers.</summary>
public enum PngColours
{
    Grey = 0,
    Rgb = 2,
    Indexed = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}

/// <summary>A drawing: outlines in px from the top left corner, y downwards.</summary>
/// <param name="Width">In px, 96 to the inch; above 0.</param>
/// <param name="Height">In px; above 0.</param>
/// <param name="Shapes">From the back to the front.</param>
/// <param name="Colours">Each sRGB value once, with the place where the file first uses it.</param>
public sealed record VectorPicture(
    double Width,
    double Height,
    ImmutableArray<VectorShape> Shapes,
    ImmutableArray<VectorColourUse> Colours) : PictureContent
{
    public override double Aspect => Height / Width;
}

/// <param name="Fill">Null when the inside stays as it is.</param>
/// <param name="Stroke">Null when the outline is not drawn.</param>
/// <param name="IsEvenOdd">How an outline that crosses itself is filled; otherwise by the nonzero rule.</param>
public sealed record VectorShape(ImmutableArray<VectorSegment> Path, VectorColour? Fill, VectorStroke? Stroke, bool IsEvenOdd);

/// <summary>One step of an outline. Each begins with a move.</summary>
/// <param name="X">Where the step ends.</param>
/// <param name="X1">First control point of a curve.</param>
/// <param name="X2">Second control point of a curve.</param>
public readonly record struct VectorSegment(VectorVerb Verb, double X = 0, double Y = 0, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0);

public enum VectorVerb
{
    Move,
    Line,
    /// <summary>A cubic Bézier curve.</summary>
    Curve,
    /// <summary>A line back to the last move.</summary>
    Close,
}

/// <param name="Srgb">Red, green and blue as 0xRRGGBB; null for the colour of the text around the picture.</param>
public readonly record struct VectorColour(int? Srgb)
{
    public static VectorColour Current => default;
}

/// <param name="Width">In px; above 0.</param>
/// <param name="MiterLimit">At least 1.</param>
public sealed record VectorStroke(VectorColour Colour, double Width, LineCap Cap, LineJoin Join, double MiterLimit);

/// <summary>With PDF's numbers (ISO 32000-1, table 54).</summary>
public enum LineCap
{
    Butt = 0,
    Round = 1,
    Square = 2,
}

/// <summary>With PDF's numbers (ISO 32000-1, table 55).</summary>
public enum LineJoin
{
    Miter = 0,
    Round = 1,
    Bevel = 2,
}

public sealed record VectorColourUse(int Srgb, SourceSpan Span);
