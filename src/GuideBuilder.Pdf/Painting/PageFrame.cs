using GuideBuilder.Core.Geometry;

namespace GuideBuilder.Pdf.Painting;

/// <summary>A page's boxes, and the way from the caller's coordinates (top left of the trim, y down) to the file's (bottom left of the bleed, y up).</summary>
/// <param name="Width">Of the trimmed page in points.</param>
/// <param name="Height">Of the trimmed page in points.</param>
internal readonly record struct PageFrame(double Width, double Height, double Bleed)
{
    public Box Media => new(0, 0, Width + (2 * Bleed), Height + (2 * Bleed));

    public Box Trim => new(Bleed, Bleed, Bleed + Width, Bleed + Height);

    public double X(double x) => Bleed + x;

    public double Y(double y) => Bleed + Height - y;

    public Box Place(Rect area) => new(X(area.X), Y(area.Bottom), X(area.Right), Y(area.Y));
}

/// <summary>A rectangle of the file, as its left, lower, right and upper edge in points.</summary>
internal readonly record struct Box(double Left, double Lower, double Right, double Upper);
