using System.Buffers.Binary;

namespace GuideBuilder.Pdf.Colour;

/// <summary>What an ICC output profile for CMYK says of colours and inks (ICC.1:2001-04).</summary>
/// <param name="ToInks">The inks for a colour of Lab, relative to the paper.</param>
/// <param name="ToDarkInks">The same with what cannot be printed moved as for pictures; it knows the darkest black.</param>
/// <param name="ToLab">The colour that inks make, relative to the paper.</param>
internal sealed record IccOutputProfile(IccTable ToInks, IccTable ToDarkInks, IccTable ToLab)
{
    private const int HeaderLength = 128;
    private const int TagLength = 12;
    private const int Inks = 4;

    /// <param name="problem">Why no colour can be converted with it, as part of a sentence; empty when colours can be.</param>
    /// <returns>Null when there is a problem.</returns>
    public static IccOutputProfile? Read(ReadOnlySpan<byte> bytes, out string problem)
    {
        problem = Header(bytes);
        if (problem.Length > 0)
            return null;
        var forPictures = Table(bytes, "B2A0"u8, 3, Inks);
        var toInks = Table(bytes, "B2A1"u8, 3, Inks) ?? forPictures;
        var toLab = Table(bytes, "A2B1"u8, Inks, 3) ?? Table(bytes, "A2B0"u8, Inks, 3);
        if (toInks is not null && toLab is not null)
            return new IccOutputProfile(toInks, forPictures ?? toInks, toLab);
        problem = "its colour tables are missing, damaged or of a kind that is not known (known are lut8Type and lut16Type)";
        return null;
    }

    /// <summary>The L of the darkest grey that the profile itself makes, from 0 to 50; what is brighter is no black.</summary>
    public double BlackLightness()
    {
        Span<double> inks = stackalloc double[Inks];
        ToDarkInks.FromLab(new LabColour(0, 0, 0), inks);
        return Math.Clamp(ToLab.ToLab(inks).L, 0, 50);
    }

    private static string Header(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength + 4 || !bytes[36..].StartsWith("acsp"u8))
            return "it is not an ICC profile";
        if (!bytes[12..].StartsWith("prtr"u8) || !bytes[16..].StartsWith("CMYK"u8))
            return "it does not describe printing in CMYK";
        return bytes[20..].StartsWith("Lab "u8) ? "" : "its colours are not given in Lab";
    }

    private static IccTable? Table(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name, int inputs, int outputs)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(bytes[HeaderLength..]);
        for (var at = HeaderLength + 4; count > 0 && at + TagLength <= bytes.Length; count--, at += TagLength)
        {
            if (!bytes[at..].StartsWith(name))
                continue;
            var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 4)..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]));
            return (long)start + length <= bytes.Length ? IccTableReader.Read(bytes.Slice((int)start, (int)length), inputs, outputs) : null;
        }

        return null;
    }
}
