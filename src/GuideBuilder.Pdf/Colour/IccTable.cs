namespace GuideBuilder.Pdf.Colour;

/// <summary>A table of an ICC profile: a curve for each channel, a grid of colours, and curves again. All values are parts from 0 to 1.</summary>
/// <param name="IsLab16">True when Lab is coded in 16 bits, where 100 is 0xFF00 and zero is 0x8000.</param>
/// <param name="GridPoints">Along each side of the grid.</param>
/// <param name="Curves">One for each channel that goes in, all of the same length.</param>
/// <param name="Grid">The last channel varies fastest.</param>
/// <param name="Ends">One for each channel that comes out, all of the same length.</param>
internal sealed record IccTable(bool IsLab16, int GridPoints, double[][] Curves, double[] Grid, double[][] Ends)
{
    private const double LabScale16 = 65280.0 / 65535;

    public int Inputs => Curves.Length;

    public int Outputs => Ends.Length;

    /// <summary>Looks up a colour of Lab.</summary>
    public void FromLab(LabColour lab, Span<double> result) => Look(
        [Scale(lab.L / 100), ScaleAround(lab.A), ScaleAround(lab.B)],
        result);

    /// <summary>Looks up inks and gives the colour they make.</summary>
    public LabColour ToLab(ReadOnlySpan<double> inks)
    {
        Span<double> lab = stackalloc double[3];
        Look(inks, lab);
        return IsLab16
            ? new LabColour(lab[0] / LabScale16 * 100, (lab[1] * 65535 / 256) - 128, (lab[2] * 65535 / 256) - 128)
            : new LabColour(lab[0] * 100, (lab[1] * 255) - 128, (lab[2] * 255) - 128);
    }

    private double Scale(double part) => IsLab16 ? part * LabScale16 : part;

    private double ScaleAround(double value) => IsLab16 ? (value + 128) * 256 / 65535 : (value + 128) / 255;

    /// <summary>
    /// Between the points of the grid each channel is weighed on its own: in Lab the greys lie along an edge of the cells, not
    /// along their diagonal, so that tetrahedra would tint them.
    /// </summary>
    private void Look(ReadOnlySpan<double> input, Span<double> result)
    {
        Span<double> weights = stackalloc double[Inputs];
        Span<int> steps = stackalloc int[Inputs];
        var (start, stride) = (0, Outputs);
        for (var channel = Inputs - 1; channel >= 0; channel--)
        {
            var at = Follow(Curves[channel], input[channel]) * (GridPoints - 1);
            var cell = Math.Min((int)at, GridPoints - 2);
            weights[channel] = at - cell;
            steps[channel] = stride;
            start += cell * stride;
            stride *= GridPoints;
        }

        result.Clear();
        for (var corner = 0; corner < 1 << Inputs; corner++)
            AddCorner(corner, start, weights, steps, result);
        for (var channel = 0; channel < Outputs; channel++)
            result[channel] = Follow(Ends[channel], result[channel]);
    }

    private void AddCorner(int corner, int start, ReadOnlySpan<double> weights, ReadOnlySpan<int> steps, Span<double> result)
    {
        var weight = 1.0;
        for (var channel = 0; channel < weights.Length; channel++)
        {
            var isFar = ((corner >> channel) & 1) != 0;
            weight *= isFar ? weights[channel] : 1 - weights[channel];
            start += isFar ? steps[channel] : 0;
        }

        for (var channel = 0; channel < result.Length && weight > 0; channel++)
            result[channel] += weight * Grid[start + channel];
    }

    private static double Follow(double[] curve, double value)
    {
        var at = Math.Clamp(value, 0, 1) * (curve.Length - 1);
        var step = Math.Min((int)at, curve.Length - 2);
        return curve[step] + ((curve[step + 1] - curve[step]) * (at - step));
    }
}
