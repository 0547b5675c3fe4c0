using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>An outline in points of the page's own coordinates, y upwards; curves are broken into lines.</summary>
internal sealed record PaintedPath(ImmutableArray<Contour> Contours, bool Fills, bool Strokes, bool IsEvenOdd)
{
    /// <summary>What holds all of it; null when there is nothing.</summary>
    public PdfBox? Bounds { get; } = BoundsOf(Contours);

    /// <summary>The four sides when it is one rectangle parallel to the axes; else null.</summary>
    public PdfBox? Rectangle => Contours is [{ IsRectangle: true }] ? Bounds : null;

    private static PdfBox? BoundsOf(ImmutableArray<Contour> contours)
    {
        if (contours.IsEmpty)
            return null;
        var (left, lower, right, upper) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in contours.SelectMany(c => c.Points))
        {
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (lower, upper) = (Math.Min(lower, y), Math.Max(upper, y));
        }

        return new PdfBox(left, lower, right, upper);
    }
}

/// <param name="Points">At least one.</param>
/// <param name="IsClosed">Whether the last point is joined to the first by a line of its own.</param>
internal sealed record Contour(ImmutableArray<(double X, double Y)> Points, bool IsClosed)
{
    private const double Tolerance = 0.001;

    /// <summary>Four corners, sides parallel to the axes; the first corner may be repeated at the end.</summary>
    public bool IsRectangle => (Points.Length == 4 || (Points.Length == 5 && Same(Points[0], Points[4]))) && SidesAreParallel();

    private bool SidesAreParallel()
    {
        for (var i = 0; i < 4; i++)
        {
            var (a, b) = (Points[i], Points[(i + 1) % 4]);
            var isUpright = i % 2 == 0 == IsUpright(Points[0], Points[1]);
            if (isUpright ? Math.Abs(a.X - b.X) > Tolerance : Math.Abs(a.Y - b.Y) > Tolerance)
                return false;
        }

        return true;
    }

    private static bool IsUpright((double X, double Y) a, (double X, double Y) b) => Math.Abs(a.X - b.X) <= Tolerance;

    private static bool Same((double X, double Y) a, (double X, double Y) b) => Math.Abs(a.X - b.X) <= Tolerance && Math.Abs(a.Y - b.Y) <= Tolerance;
}
