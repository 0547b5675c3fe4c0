using System.Buffers.Binary;

namespace GuideBuilder.Pdf.Colour;

/// <summary>Reads lut8Type and lut16Type (ICC.1:2001-04, 6.5.7 and 6.5.8). Their matrix counts only where colours go in as XYZ, which these do not.</summary>
internal static class IccTableReader
{
    private const int HeaderLength = 48;
    private const int LongestCurve = 4096;

    /// <returns>Null when the bytes are no such table of so many channels, or not all of it is there.</returns>
    public static IccTable? Read(ReadOnlySpan<byte> tag, int inputs, int outputs)
    {
        var is16 = tag.StartsWith("mft2"u8);
        if (tag.Length < HeaderLength + 4 || (!is16 && !tag.StartsWith("mft1"u8)) || tag[8] != inputs || tag[9] != outputs || tag[10] < 2)
            return null;
        int points = tag[10];
        int curve = is16 ? BinaryPrimitives.ReadUInt16BigEndian(tag[HeaderLength..]) : 256;
        int end = is16 ? BinaryPrimitives.ReadUInt16BigEndian(tag[(HeaderLength + 2)..]) : 256;
        if (curve is < 2 or > LongestCurve || end is < 2 or > LongestCurve)
            return null;
        var values = tag[(is16 ? HeaderLength + 4 : HeaderLength)..];
        var grid = outputs;
        for (var channel = 0; channel < inputs && grid <= values.Length; channel++)
            grid *= points;
        if (((long)(inputs * curve) + grid + (outputs * end)) * (is16 ? 2 : 1) > values.Length)
            return null;
        return new IccTable(is16, points, Curves(ref values, inputs, curve, is16), Take(ref values, grid, is16), Curves(ref values, outputs, end, is16));
    }

    private static double[][] Curves(ref ReadOnlySpan<byte> values, int count, int length, bool is16)
    {
        var curves = new double[count][];
        for (var i = 0; i < count; i++)
            curves[i] = Take(ref values, length, is16);
        return curves;
    }

    private static double[] Take(ref ReadOnlySpan<byte> values, int count, bool is16)
    {
        var taken = new double[count];
        for (var i = 0; i < count; i++)
            taken[i] = is16 ? BinaryPrimitives.ReadUInt16BigEndian(values[(2 * i)..]) / 65535.0 : values[i] / 255.0;
        values = values[(is16 ? 2 * count : count)..];
        return taken;
    }
}
