using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>How rectangles and outlines lie to each other.</summary>
internal static class BoxGeometry
{
    /// <summary>What has no width counts as this wide, in points.</summary>
    public const double Hair = 0.01;

    public static bool Touches(this PdfBox a, PdfBox b) => a.Left < b.Right && b.Left < a.Right && a.Lower < b.Upper && b.Lower < a.Upper;

    /// <summary>What both hold; null when they do not touch.</summary>
    public static PdfBox? Meet(this PdfBox a, PdfBox b) => a.Touches(b)
        ? new PdfBox(Math.Max(a.Left, b.Left), Math.Max(a.Lower, b.Lower), Math.Min(a.Right, b.Right), Math.Min(a.Upper, b.Upper))
        : null;

    public static PdfBox Grow(this PdfBox box, double by) => new(box.Left - by, box.Lower - by, box.Right + by, box.Upper + by);

    /// <summary>What holds the unit square, without the cost of looking at its corners.</summary>
    public static PdfBox Square(this in Matrix m) => new(
        m.E + Math.Min(m.A, 0) + Math.Min(m.C, 0),
        m.F + Math.Min(m.B, 0) + Math.Min(m.D, 0),
        m.E + Math.Max(m.A, 0) + Math.Max(m.C, 0),
        m.F + Math.Max(m.B, 0) + Math.Max(m.D, 0));

    public static PdfBox Bounds(this Contour contour)
    {
        var (left, lower, right, upper) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in contour.Points)
        {
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (lower, upper) = (Math.Min(lower, y), Math.Max(upper, y));
        }

        return new PdfBox(left, lower, right, upper);
    }
}
