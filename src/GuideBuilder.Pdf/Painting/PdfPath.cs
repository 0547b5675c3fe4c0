using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Painting;

/// <summary>An outline in points from the top left of the trimmed page, y downwards.</summary>
public sealed record PdfPath(ImmutableArray<PathStep> Steps, bool IsEvenOdd = false);

/// <summary>One step of an outline.</summary>
/// <param name="X">Where the step ends.</param>
/// <param name="X1">First control point of a curve.</param>
/// <param name="X2">Second control point of a curve.</param>
public readonly record struct PathStep(PathVerb Verb, double X = 0, double Y = 0, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0)
{
    public static PathStep Close => new(PathVerb.Close);

    public static PathStep MoveTo(double x, double y) => new(PathVerb.Move, x, y);

    public static PathStep LineTo(double x, double y) => new(PathVerb.Line, x, y);

    public static PathStep CurveTo(double x1, double y1, double x2, double y2, double x, double y) => new(PathVerb.Curve, x, y, x1, y1, x2, y2);
}

public enum PathVerb
{
    Move,
    Line,
    Curve,
    Close,
}

/// <param name="Width">In points; above 0.</param>
/// <param name="Dash">Length of dashes and of the gaps between them in points; 0 for an unbroken line.</param>
/// <param name="MiterLimit">From 1; how many times the width a pointed corner may reach out.</param>
public readonly record struct PdfStroke(
    double Width,
    PdfColour Colour,
    double Dash = 0,
    PdfLineCap Cap = PdfLineCap.Butt,
    PdfLineJoin Join = PdfLineJoin.Miter,
    double MiterLimit = 10);

/// <summary>ISO 32000-1, table 54.</summary>
public enum PdfLineCap
{
    Butt = 0,
    Round = 1,
    Square = 2,
}

/// <summary>ISO 32000-1, table 55.</summary>
public enum PdfLineJoin
{
    Miter = 0,
    Round = 1,
    Bevel = 2,
}
