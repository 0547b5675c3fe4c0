using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The profiles: the output intents, and the colour spaces of pictures that do not fit the intent.</summary>
internal static class ColourWriter
{
    public static ColourParts Write(ObjectTable objects, PdfOptions options, IReadOnlyList<PdfImage> images)
    {
        var isPrint = options.Flavour == PdfFlavour.Print;
        var rgb = !isPrint || Shows(images, PdfImageColours.Rgb) ? objects.AddStream(Channels(3), SrgbProfile.Bytes) : 0;
        var cmyk = isPrint || Shows(images, PdfImageColours.Cmyk) ? PressProfile(objects, Press(options)) : 0;
        List<int> intents = isPrint
            ? [PressIntent(objects, Press(options), "/GTS_PDFX"u8, cmyk), PressIntent(objects, Press(options), "/GTS_PDFA1"u8, cmyk)]
            : [ScreenIntent(objects, rgb)];
        return new ColourParts(options.Flavour, intents, rgb, cmyk);
    }

    private static bool Shows(IReadOnlyList<PdfImage> images, PdfImageColours colours) => images.Any(i => i.Colours == colours);

    private static PressCondition Press(PdfOptions options) =>
        options.Press ?? throw new InvalidOperationException("A CMYK picture needs a printing condition, on screen too.");

    private static int PressProfile(ObjectTable objects, PressCondition press) =>
        objects.AddStream(Channels(4), press.Profile.Span, press.CompressedProfile);

    private static Action<ByteWriter> Channels(int count) => w => w.Raw("/N "u8).Integer(count);

    private static int PressIntent(ObjectTable objects, PressCondition press, ReadOnlySpan<byte> kind, int profile)
    {
        var subtype = kind.ToArray();
        return objects.Add(w => w.Raw("<</Type/OutputIntent/S"u8).Raw(subtype)
            .Raw("/OutputConditionIdentifier"u8).Text(press.Identifier).Raw("/OutputCondition"u8).Text(press.Description)
            .Raw("/Info"u8).Text(press.Description).Raw("/RegistryName(http://www.color.org)/DestOutputProfile "u8).Reference(profile).Raw(">>"u8));
    }

    private static int ScreenIntent(ObjectTable objects, int profile) =>
        objects.Add(w => w.Raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"u8)
            .Raw("/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile "u8).Reference(profile).Raw(">>"u8));
}

/// <param name="Intents">Numbers of the output intents.</param>
/// <param name="Rgb">Number of the sRGB profile; 0 when there is none.</param>
/// <param name="Cmyk">Number of the press profile; 0 when there is none.</param>
internal sealed record ColourParts(PdfFlavour Flavour, IReadOnlyList<int> Intents, int Rgb, int Cmyk)
{
    /// <summary>Writes the colour space of a picture: a device's own where the intent covers it, else a profile's.</summary>
    public void WriteSpace(ByteWriter w, PdfImageColours colours)
    {
        if (colours == PdfImageColours.Grey)
            w.Raw("/DeviceGray"u8);
        else if (colours == PdfImageColours.Rgb && Flavour == PdfFlavour.Screen)
            w.Raw("/DeviceRGB"u8);
        else if (colours == PdfImageColours.Cmyk && Flavour == PdfFlavour.Print)
            w.Raw("/DeviceCMYK"u8);
        else
            w.Raw("[/ICCBased "u8).Reference(colours == PdfImageColours.Rgb ? Rgb : Cmyk).Raw("]"u8);
    }
}
