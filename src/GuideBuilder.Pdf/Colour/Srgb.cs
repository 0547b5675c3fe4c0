namespace GuideBuilder.Pdf.Colour;

/// <summary>sRGB (IEC 61966-2-1), its white brought from D65 to D50 after Bradford.</summary>
internal static class Srgb
{
    // The columns of SrgbProfile. A row's sum is white.
    private static readonly double[] X = [0.4360747, 0.3850649, 0.1430804];
    private static readonly double[] Y = [0.2225045, 0.7168786, 0.0606169];
    private static readonly double[] Z = [0.0139322, 0.0971045, 0.7141733];

    /// <param name="red">From 0 to 1, as the others.</param>
    /// <param name="blackLuminance">The Y that black gets, as a part of white's: the darkest grey that can be printed.</param>
    public static LabColour ToLab(double red, double green, double blue, double blackLuminance)
    {
        var (r, g, b) = (Linear(red), Linear(green), Linear(blue));
        return LabColour.FromXyz(Part(X), Part(Y), Part(Z));

        // Black point compensation: a straight line in XYZ that keeps white and brings black to the press's black.
        double Part(double[] row)
        {
            var part = ((row[0] * r) + (row[1] * g) + (row[2] * b)) / (row[0] + row[1] + row[2]);
            return (part * (1 - blackLuminance)) + blackLuminance;
        }
    }

    /// <summary>The power of 2.4 is the square times the square of the fifth root.</summary>
    private static double Linear(double value)
    {
        if (value <= 0.04045)
            return value / 12.92;
        var part = (value + 0.055) / 1.055;
        var fifth = Roots.Fifth(part);
        return part * part * fifth * fifth;
    }
}
