namespace GuideBuilder.Pdf.Colour;

/// <summary>A colour of CIE 1976 L*a*b*, seen against the white of D50.</summary>
/// <param name="L">From 0 to 100.</param>
internal readonly record struct LabColour(double L, double A, double B)
{
    private const double Bend = 6.0 / 29;

    /// <param name="x">X as a part of white's X.</param>
    /// <param name="y">Y as a part of white's Y.</param>
    /// <param name="z">Z as a part of white's Z.</param>
    public static LabColour FromXyz(double x, double y, double z)
    {
        var (fx, fy, fz) = (F(x), F(y), F(z));
        return new LabColour((116 * fy) - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    /// <summary>The Y that belongs to an L.</summary>
    public static double LuminanceOf(double l)
    {
        var f = (l + 16) / 116;
        return f > Bend ? f * f * f : (f - (4.0 / 29)) * 3 * Bend * Bend;
    }

    private static double F(double part) => part > Bend * Bend * Bend ? Roots.Third(part) : (part / (3 * Bend * Bend)) + (4.0 / 29);
}
