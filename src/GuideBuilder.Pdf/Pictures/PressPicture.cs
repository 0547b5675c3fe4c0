using GuideBuilder.Pdf.Colour;
using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Pictures;

/// <summary>A picture as a print file holds it.</summary>
/// <param name="Problem">Why it is as it was, as a sentence; empty when it is as was asked for.</param>
internal sealed record PressPicture(PdfImage Image, string Problem = "")
{
    /// <summary>
    /// Pixels that were converted are stored without loss: a second JPEG coding would spoil edges once more and could bring
    /// back ink beyond the limit. A photo takes three to four times the space of its JPEG, which a print shop does not mind.
    /// </summary>
    public static PressPicture Make(PdfImage image, PressCondition press, PdfPictureColours colours, InkLimit limit) => image.Colours switch
    {
        PdfImageColours.Cmyk => Limit(image, limit),
        PdfImageColours.Rgb when colours == PdfPictureColours.Press => ToPress(image, press, limit),
        _ => new PressPicture(image),
    };

    private static PressPicture Limit(PdfImage image, InkLimit limit)
    {
        if (limit.Most == 0)
            return new PressPicture(image);
        if (!image.Palette.IsEmpty)
            return new PressPicture(image with { Palette = Limited(image.Palette.ToArray(), limit) });
        if (PictureSamples.Read(image, out var problem) is not { } samples)
            return new PressPicture(image, problem);
        if (limit.IsKeptBy(samples))
            return new PressPicture(image);
        return new PressPicture(Packed(image, PdfImageColours.Cmyk, Limited(samples, limit)));
    }

    private static PressPicture ToPress(PdfImage image, PressCondition press, InkLimit limit)
    {
        if (press.Inks is not { } inks)
            return new PressPicture(image, $"The profile of the printing condition cannot convert pictures: {press.PictureProblem}.");
        if (!image.Palette.IsEmpty)
        {
            var (colours, palette) = Convert(image.Palette.ToArray(), inks, limit);
            return new PressPicture(image with { Colours = colours, Palette = palette });
        }

        if (PictureSamples.Read(image, out var problem) is not { } samples)
            return new PressPicture(image, problem);
        var (space, converted) = Convert(samples, inks, limit);
        return new PressPicture(Packed(image, space, converted));
    }

    /// <summary>What has no colour anywhere is printed in black ink alone, as a grey picture is: scanned line art stays sharp.</summary>
    private static (PdfImageColours Colours, byte[] Samples) Convert(byte[] rgb, InkTable inks, InkLimit limit)
    {
        if (PictureSamples.AreGrey(rgb))
            return (PdfImageColours.Grey, PictureSamples.ToGrey(rgb));
        var cmyk = new byte[rgb.Length / 3 * 4];
        inks.Convert(rgb, cmyk);
        return (PdfImageColours.Cmyk, Limited(cmyk, limit));
    }

    private static byte[] Limited(byte[] inks, InkLimit limit)
    {
        limit.Apply(inks);
        return inks;
    }

    private static PdfImage Packed(PdfImage image, PdfImageColours colours, byte[] samples) =>
        new(PngRows.Pack(samples, image.Width, (int)colours), image.Width, image.Height, colours, IsInverted: false)
        {
            Coding = PdfImageCoding.PngRows,
            Opacity = image.Opacity,
        };
}
