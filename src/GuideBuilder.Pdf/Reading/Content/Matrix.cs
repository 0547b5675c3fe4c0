namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>A transformation of coordinates (ISO 32000-1, 8.3.4).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>First <paramref name="first"/>, then <paramref name="second"/>.</summary>
    public static Matrix operator *(Matrix first, Matrix second) => new(
        (first.A * second.A) + (first.B * second.C),
        (first.A * second.B) + (first.B * second.D),
        (first.C * second.A) + (first.D * second.C),
        (first.C * second.B) + (first.D * second.D),
        (first.E * second.A) + (first.F * second.C) + second.E,
        (first.E * second.B) + (first.F * second.D) + second.F);

    public (double X, double Y) Apply(double x, double y) => ((x * A) + (y * C) + E, (x * B) + (y * D) + F);

    /// <summary>How much a length in the direction that shrinks most is scaled.</summary>
    public double LeastScale
    {
        get
        {
            var sum = (A * A) + (B * B) + (C * C) + (D * D);
            var determinant = (A * D) - (B * C);
            var root = Math.Sqrt(Math.Max(0, (sum * sum) - (4 * determinant * determinant)));
            return Math.Sqrt(Math.Max(0, (sum - root) / 2));
        }
    }

    /// <summary>What holds the unit square.</summary>
    public PdfBox UnitSquare()
    {
        (double X, double Y)[] corners = [Apply(0, 0), Apply(1, 0), Apply(0, 1), Apply(1, 1)];
        return new PdfBox(corners.Min(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.X), corners.Max(c => c.Y));
    }

    public static Matrix Move(double x, double y) => new(1, 0, 0, 1, x, y);
}
