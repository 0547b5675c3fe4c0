using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Drawings;

/// <summary>An outline while it is drawn, in the coordinates of its element; what is kept is mapped to those of the picture.</summary>
internal sealed class Outline(Affine map)
{
    /// <summary>How far a quarter circle's control points lie from its ends, as a part of the radius.</summary>
    private const double Kappa = 0.5522847498307936;

    // A page has a few hundred points; ten times the largest is beyond any drawing and still a number in a PDF.
    private const double Farthest = 10_000_000;

    private readonly ImmutableArray<VectorSegment>.Builder segments = ImmutableArray.CreateBuilder<VectorSegment>();

    public int Count => segments.Count;

    /// <summary>False when a point lies too far out to be painted.</summary>
    public bool IsWithinReach { get; private set; } = true;

    public void Move(double x, double y)
    {
        (x, y) = Map(x, y);
        segments.Add(new VectorSegment(VectorVerb.Move, x, y));
    }

    public void Line(double x, double y)
    {
        (x, y) = Map(x, y);
        segments.Add(new VectorSegment(VectorVerb.Line, x, y));
    }

    public void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        (x1, y1) = Map(x1, y1);
        (x2, y2) = Map(x2, y2);
        (x, y) = Map(x, y);
        segments.Add(new VectorSegment(VectorVerb.Curve, x, y, x1, y1, x2, y2));
    }

    public void Close() => segments.Add(new VectorSegment(VectorVerb.Close));

    public void Ellipse(double cx, double cy, double rx, double ry)
    {
        var (kx, ky) = (rx * Kappa, ry * Kappa);
        Move(cx + rx, cy);
        Curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry);
        Curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy);
        Curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry);
        Curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy);
        Close();
    }

    public void Rectangle(double x, double y, double width, double height)
    {
        Move(x, y);
        Line(x + width, y);
        Line(x + width, y + height);
        Line(x, y + height);
        Close();
    }

    public void RoundedRectangle(double x, double y, double width, double height, double rx, double ry)
    {
        var (right, bottom) = (x + width, y + height);
        var (cx, cy) = (rx * (1 - Kappa), ry * (1 - Kappa));
        Move(x + rx, y);
        Line(right - rx, y);
        Curve(right - cx, y, right, y + cy, right, y + ry);
        Line(right, bottom - ry);
        Curve(right, bottom - cy, right - cx, bottom, right - rx, bottom);
        Line(x + rx, bottom);
        Curve(x + cx, bottom, x, bottom - cy, x, bottom - ry);
        Line(x, y + ry);
        Curve(x, y + cy, x + cx, y, x + rx, y);
        Close();
    }

    public ImmutableArray<VectorSegment> ToSegments() => segments.ToImmutable();

    private (double X, double Y) Map(double x, double y)
    {
        var mapped = map.Map(x, y);
        IsWithinReach &= Math.Abs(mapped.X) <= Farthest && Math.Abs(mapped.Y) <= Farthest;
        return mapped;
    }
}
