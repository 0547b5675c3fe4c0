using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Publishing.Book;

/// <summary>Paints a drawing as outlines, from the back to the front.</summary>
internal static class VectorPainter
{
    /// <param name="area">Of the whole drawing.</param>
    /// <param name="seen">Nothing of it shows outside.</param>
    internal static void Paint(PdfPage page, InkedPicture inked, Rect area, Rect seen)
    {
        var scale = area.Width / inked.Picture.Width;
        page.BeginClip(seen);
        foreach (var shape in inked.Picture.Shapes)
        {
            var path = new PdfPath(StepsOf(shape.Path, area, scale), shape.IsEvenOdd);
            if (shape.Fill is { } fill)
            {
                page.FillPath(path, InkColour.Of(inked[fill]));
            }

            if (shape.Stroke is { } stroke)
            {
                page.StrokePath(path, StrokeOf(stroke, inked, scale));
            }
        }

        page.EndClip();
    }

    private static PdfStroke StrokeOf(VectorStroke stroke, InkedPicture inked, double scale) => new(
        stroke.Width * scale,
        InkColour.Of(inked[stroke.Colour]),
        Cap: (PdfLineCap)stroke.Cap,
        Join: (PdfLineJoin)stroke.Join,
        MiterLimit: stroke.MiterLimit);

    private static ImmutableArray<PathStep> StepsOf(ImmutableArray<VectorSegment> path, Rect area, double scale)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>(path.Length);
        foreach (var segment in path)
        {
            steps.Add(segment.Verb switch
            {
                VectorVerb.Move => PathStep.MoveTo(X(segment.X), Y(segment.Y)),
                VectorVerb.Line => PathStep.LineTo(X(segment.X), Y(segment.Y)),
                VectorVerb.Curve => PathStep.CurveTo(X(segment.X1), Y(segment.Y1), X(segment.X2), Y(segment.Y2), X(segment.X), Y(segment.Y)),
                _ => PathStep.Close,
            });
        }

        return steps.MoveToImmutable();

        double X(double x) => area.X + (x * scale);

        double Y(double y) => area.Y + (y * scale);
    }
}
