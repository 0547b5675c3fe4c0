using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Writing;

namespace GuideBuilder.Pdf.Painting;

/// <summary>Writes outlines.</summary>
internal sealed class PathPainter(ByteWriter content, PageFrame frame)
{
    /// <summary>How far a quarter circle's control points lie from its ends, as a part of the radius.</summary>
    private const double Kappa = 0.5522847498;

    public void Rectangle(Rect area)
    {
        var box = frame.Place(area);
        content.Operand(box.Left).Operand(box.Lower).Operand(area.Width).Operand(area.Height).Raw("re "u8);
    }

    public void RoundedRectangle(Rect area, double radius)
    {
        var r = Math.Min(radius, Math.Min(area.Width, area.Height) / 2);
        var c = r * (1 - Kappa);
        var (left, top, right, bottom) = (area.X, area.Y, area.Right, area.Bottom);
        Move(left + r, top);
        Line(right - r, top);
        Curve(right - c, top, right, top + c, right, top + r);
        Line(right, bottom - r);
        Curve(right, bottom - c, right - c, bottom, right - r, bottom);
        Line(left + r, bottom);
        Curve(left + c, bottom, left, bottom - c, left, bottom - r);
        Line(left, top + r);
        Curve(left, top + c, left + c, top, left + r, top);
        content.Raw("h "u8);
    }

    public void Outline(PdfPath path)
    {
        foreach (var step in path.Steps)
            Step(step);
    }

    public void Move(double x, double y) => Point(x, y).Raw("m "u8);

    public void Line(double x, double y) => Point(x, y).Raw("l "u8);

    private void Step(PathStep step)
    {
        switch (step.Verb)
        {
            case PathVerb.Move:
                Move(step.X, step.Y);
                break;
            case PathVerb.Line:
                Line(step.X, step.Y);
                break;
            case PathVerb.Curve:
                Curve(step.X1, step.Y1, step.X2, step.Y2, step.X, step.Y);
                break;
            default:
                content.Raw("h "u8);
                break;
        }
    }

    private void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Point(x1, y1);
        Point(x2, y2);
        Point(x, y).Raw("c "u8);
    }

    private ByteWriter Point(double x, double y) => content.Operand(frame.X(x)).Operand(frame.Y(y));
}
