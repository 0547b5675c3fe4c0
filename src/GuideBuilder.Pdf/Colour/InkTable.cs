using System.Runtime.Intrinsics;

namespace GuideBuilder.Pdf.Colour;

/// <summary>
/// The inks of a printing condition for the colours of sRGB, relative to the paper and with black point compensation: a cube of
/// colours worked out once, and whole numbers between them. Cells are cut into tetrahedra along the diagonal, on which the greys
/// lie: a grey is made of its two neighbouring greys alone and gets no tint from the colours around it.
/// </summary>
internal sealed class InkTable
{
    /// <summary>Along each side.</summary>
    private const int Points = 33;
    private const int RedStep = Points * Points;
    private const int GreenStep = Points;
    private const int BlueStep = 1;

    // Inks stand in 64ths of 255ths and weights in 256ths; together they are 14 bits to shift away.
    private const int InkScale = 64;
    private const int WeightBits = 8;
    private const int WeightScale = 1 << WeightBits;
    private const int Shift = WeightBits + 6;

    private readonly Vector128<int>[] inks = new Vector128<int>[Points * Points * Points];
    private readonly int[] cells = new int[256];
    private readonly int[] weights = new int[256];

    public InkTable(IccOutputProfile profile)
    {
        for (var value = 0; value < 256; value++)
        {
            cells[value] = Math.Min(value * (Points - 1) / 255, Points - 2);
            weights[value] = ((((value * (Points - 1)) - (cells[value] * 255)) * WeightScale) + 127) / 255;
        }

        var black = LabColour.LuminanceOf(profile.BlackLightness());
        Span<double> parts = stackalloc double[4];
        for (var i = 0; i < inks.Length; i++)
        {
            profile.ToInks.FromLab(Srgb.ToLab(Part(i / RedStep), Part(i / GreenStep), Part(i), black), parts);
            inks[i] = Vector128.Create(Whole(parts[0]), Whole(parts[1]), Whole(parts[2]), Whole(parts[3]));
        }

        // Profiles come close; white is paper.
        inks[^1] = Vector128<int>.Zero;
    }

    /// <param name="rgb">Three bytes for each pixel.</param>
    /// <param name="cmyk">Takes four bytes for each pixel; 255 is full ink.</param>
    public void Convert(ReadOnlySpan<byte> rgb, Span<byte> cmyk)
    {
        var (last, value) = (-1, Vector128<int>.Zero);
        for (int from = 0, to = 0; from + 2 < rgb.Length; from += 3, to += 4)
        {
            var colour = (rgb[from] << 16) | (rgb[from + 1] << 8) | rgb[from + 2];
            if (colour != last)
                (last, value) = (colour, Between(rgb[from], rgb[from + 1], rgb[from + 2]));
            (cmyk[to], cmyk[to + 1], cmyk[to + 2], cmyk[to + 3]) = ((byte)value[0], (byte)value[1], (byte)value[2], (byte)value[3]);
        }
    }

    private Vector128<int> Between(int red, int green, int blue)
    {
        var (first, firstStep) = (weights[red], RedStep);
        var (second, secondStep) = (weights[green], GreenStep);
        var (third, thirdStep) = (weights[blue], BlueStep);
        if (first < second)
            (first, firstStep, second, secondStep) = (second, secondStep, first, firstStep);
        if (second < third)
            (second, secondStep, third, thirdStep) = (third, thirdStep, second, secondStep);
        if (first < second)
            (first, firstStep, second, secondStep) = (second, secondStep, first, firstStep);
        var at = (cells[red] * RedStep) + (cells[green] * GreenStep) + (cells[blue] * BlueStep);
        var sum = (inks[at] * (WeightScale - first)) + (inks[at += firstStep] * (first - second))
            + (inks[at += secondStep] * (second - third)) + (inks[at + thirdStep] * third);
        return (sum + Vector128.Create(1 << (Shift - 1))) >> Shift;
    }

    private static double Part(int index) => index % Points / (Points - 1.0);

    private static int Whole(double part) => (int)((part * 255 * InkScale) + 0.5);
}
