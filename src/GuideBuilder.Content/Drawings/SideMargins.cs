using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Drawings;

/// <summary>Takes away the room that a drawing leaves free at its sides, so that it stands flush with the lines of text below it.</summary>
public static class SideMargins
{
    /// <returns>Of the same height. A drawing that reaches beyond its sides keeps them, and so does one that shows nothing between them.</returns>
    public static VectorPicture Trim(VectorPicture picture)
    {
        var edges = picture.Shapes.Where(s => s.Fill is not null || s.Stroke is not null).SelectMany(EdgesOf).ToList();
        var left = Math.Max(0, edges.Select(e => e.Left).DefaultIfEmpty(0).Min());
        var right = Math.Min(picture.Width, edges.Select(e => e.Right).DefaultIfEmpty(picture.Width).Max());
        return right <= left ? picture : picture with { Width = right - left, Shapes = [.. picture.Shapes.Select(s => Shift(s, left))] };
    }

    /// <summary>A curve lies between its points and control points.</summary>
    private static IEnumerable<(double Left, double Right)> EdgesOf(VectorShape shape)
    {
        var around = (shape.Stroke?.Width ?? 0) / 2;
        return shape.Path.Where(s => s.Verb != VectorVerb.Close)
            .SelectMany(s => s.Verb == VectorVerb.Curve ? (double[])[s.X, s.X1, s.X2] : [s.X])
            .Select(x => (x - around, x + around));
    }

    private static VectorShape Shift(VectorShape shape, double left) => shape with { Path = [.. shape.Path.Select(s => Shift(s, left))] };

    private static VectorSegment Shift(VectorSegment segment, double left) => segment.Verb switch
    {
        VectorVerb.Close => segment,
        VectorVerb.Curve => segment with { X = segment.X - left, X1 = segment.X1 - left, X2 = segment.X2 - left },
        _ => segment with { X = segment.X - left },
    };
}
