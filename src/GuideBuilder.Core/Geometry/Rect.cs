namespace GuideBuilder.Core.Geometry;

/// <summary>A rectangle in points; the origin is the top left corner of the page, y grows downwards.</summary>
public readonly record struct Rect(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    /// <summary>The rectangle grown by <paramref name="distance"/> points on each side.</summary>
    public Rect Grow(double distance) => new(X - distance, Y - distance, Width + (2 * distance), Height + (2 * distance));
}
