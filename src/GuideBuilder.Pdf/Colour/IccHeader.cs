using System.Text;

namespace GuideBuilder.Pdf.Colour;

/// <summary>The beginning of an ICC profile (ISO 15076-1, 7.2).</summary>
/// <param name="Version">The major one.</param>
/// <param name="Class">Of device, four letters, as <c>prtr</c>.</param>
/// <param name="Space">Of the device's colours, four letters, as <c>CMYK</c>.</param>
internal sealed record IccHeader(int Version, string Class, string Space)
{
    private const int Length = 128;

    /// <summary>Of what is no profile.</summary>
    public static IccHeader None { get; } = new(0, "", "");

    /// <summary>How many channels the space has; 0 for one that PDF does not know.</summary>
    public int Channels => Space switch
    {
        "GRAY" => 1,
        "RGB " or "Lab " => 3,
        "CMYK" => 4,
        _ => 0,
    };

    /// <returns>Null when it is no profile.</returns>
    public static IccHeader? Read(ReadOnlySpan<byte> profile) => profile.Length < Length || !profile[36..40].SequenceEqual("acsp"u8)
        ? null
        : new IccHeader(profile[8], Encoding.Latin1.GetString(profile[12..16]), Encoding.Latin1.GetString(profile[16..20]));
}
