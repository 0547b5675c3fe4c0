using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>The outline of a stroke, roughly: a rectangle for each line, without joins, caps and gaps.</summary>
internal static class StrokeOutline
{
    public static PaintedPath Of(PaintedPath path, double width) =>
        new([.. path.Contours.SelectMany(c => Of(c, width / 2))], Fills: true, Strokes: false, IsEvenOdd: false);

    private static IEnumerable<Contour> Of(Contour contour, double half)
    {
        var points = contour.Points;
        for (var i = 1; i < points.Length + (contour.IsClosed ? 1 : 0); i++)
        {
            var (from, to) = (points[i - 1], points[i % points.Length]);
            var (x, y) = (to.X - from.X, to.Y - from.Y);
            var length = Math.Sqrt((x * x) + (y * y));
            if (length > 0)
                yield return Side(from, to, -y / length * half, x / length * half);
        }
    }

    /// <summary>All turn the same way, so that they count as one where they lie on each other.</summary>
    private static Contour Side((double X, double Y) from, (double X, double Y) to, double x, double y) =>
        new([(from.X - x, from.Y - y), (to.X - x, to.Y - y), (to.X + x, to.Y + y), (from.X + x, from.Y + y)], IsClosed: true);
}
