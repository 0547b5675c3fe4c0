namespace GuideBuilder.Content.Drawings;

/// <summary>An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    public static Affine Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>How far lengths grow in a map that keeps shapes.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>Whether circles stay circles, so that a line has one width.</summary>
    public bool KeepsShapes
    {
        get
        {
            var (first, second) = ((A * A) + (B * B), (C * C) + (D * D));
            var tolerance = 1e-6 * Math.Max(first, second);
            return Math.Abs(first - second) <= tolerance && Math.Abs((A * C) + (B * D)) <= tolerance;
        }
    }

    public static Affine Move(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Affine Stretch(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <param name="degrees">Clockwise where y points down.</param>
    public static Affine Turn(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(cos, sin, -sin, cos, 0, 0);
    }

    public (double X, double Y) Map(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>First <paramref name="inner"/>, then this.</summary>
    public Affine After(Affine inner) => new(
        (A * inner.A) + (C * inner.B),
        (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D),
        (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E,
        (B * inner.E) + (D * inner.F) + F);
}
