namespace GuideBuilder.Core.Geometry;

/// <summary>A rectangle in points; the origin is the top left corner of the page, y grows downwards.</summary>
public readonly record struct Rect(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    /// <summary>What this and <paramref name="other"/> have in common; without width or height when that is nothing.</summary>
    public Rect Intersect(Rect other)
    {
        var (left, top) = (Math.Max(X, other.X), Math.Max(Y, other.Y));
        return new Rect(left, top, Math.Max(0, Math.Min(Right, other.Right) - left), Math.Max(0, Math.Min(Bottom, other.Bottom) - top));
    }

    /// <summary>The rectangle grown by <paramref name="distance"/> points on each side.</summary>
    public Rect Grow(double distance) => new(X - distance, Y - distance, Width + (2 * distance), Height + (2 * distance));
}
