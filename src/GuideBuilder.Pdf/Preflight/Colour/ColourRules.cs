using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>What colours must be so that a press or a reader knows what is meant (ISO 19005-2, 6.2.4; ISO 15930-7).</summary>
internal static class ColourRules
{
    public static readonly PreflightRule DeviceRgb = new(
        "GB5501",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a,
        "RGB is painted without saying which RGB",
        "The same numbers of red, green and blue look different on every device, and a press has none of them. Convert the colour to that of the output intent, or give it a profile, such as sRGB.",
        "ISO 19005-2, 6.2.4.3",
        "ISO 15930-7");

    public static readonly PreflightRule DeviceCmyk = new(
        "GB5502",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a,
        "CMYK is painted without saying for which press",
        "The same amounts of ink look different on every press and paper. Give the file an output intent for CMYK, or convert the colour to that of the output intent.",
        "ISO 19005-2, 6.2.4.3",
        "ISO 15930-7");

    public static readonly PreflightRule DeviceGrey = new(
        "GB5503",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a,
        "Grey is painted without saying for which device",
        "How dark a grey is depends on the device. Give the file an output intent with its profile.",
        "ISO 19005-2, 6.2.4.3",
        "ISO 15930-7");

    public static readonly PreflightRule Profile = new(
        "GB5504",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a,
        "The colour profile of something painted is not usable",
        "The profile says how numbers become colours; with a damaged one, or one of the wrong kind, colours come out by chance. Give the picture or the colour its profile again in the program that made it.",
        "ISO 19005-2, 6.2.4.2",
        "ISO 32000-1, 8.6.5.5");

    public static readonly PreflightRule ProfiledOverprint = new(
        "GB5505",
        Severity.Error,
        Standards.PdfA2a,
        "CMYK with a profile overprints ink by ink",
        "Inks of 0 % are left out only in CMYK without a profile; with one, programs differ in what they print. Paint in plain CMYK where something overprints, or set the overprint mode to 0.",
        "ISO 19005-2, 6.2.4.2");

    public static readonly PreflightRule Colorants = new(
        "GB5506",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a,
        "A mixture of inks does not describe one of its spot colours",
        "Where the ink is not at hand, a program must know how to replace it. Save the file again with a program that writes the spot colours of mixtures completely, or convert them to CMYK.",
        "ISO 19005-2, 6.2.4.4",
        "ISO 15930-7");

    public static readonly PreflightRule Separations = new(
        "GB5507",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a,
        "A spot colour is described in two ways",
        "One name is one ink; if its substitute differs from place to place, it looks different from page to page where the ink is replaced. Define the spot colour once and use that everywhere, also in placed graphics.",
        "ISO 19005-2, 6.2.4.4",
        "ISO 15930-7");

    public static readonly PreflightRule Group = new(
        "GB5508",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a,
        "Transparency is mixed in colours that do not fit the output",
        "Transparent things are mixed in the colours of their group; if these are not the colours of the output intent, everything in it is converted there and back and looks different. Set the blending space of the document to that of the output intent.",
        "ISO 19005-2, 6.2.4.3",
        "ISO 19005-2, 6.2.10",
        "ISO 15930-7");

    public static ImmutableArray<PreflightRule> All { get; } = [DeviceRgb, DeviceCmyk, DeviceGrey, Profile, ProfiledOverprint, Colorants, Separations, Group];
}
