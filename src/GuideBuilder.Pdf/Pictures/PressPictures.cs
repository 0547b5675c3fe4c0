using GuideBuilder.Pdf.Colour;
using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Pictures;

/// <summary>The pictures of a document as its file holds them, in the same order.</summary>
internal static class PressPictures
{
    public static IReadOnlyList<PressPicture> Of(PdfOptions options, ImageTable images) =>
        options is { Flavour: PdfFlavour.Print, Press: { } press }
            ? [.. images.All.Zip(images.Keys, (image, key) => Make(image, key, options, press))]
            : [.. images.All.Select(image => new PressPicture(image))];

    private static PressPicture Make(PdfImage image, string key, PdfOptions options, PressCondition press)
    {
        var (colours, limit) = (options.Pictures, InkLimit.Of(options.InkLimit));
        return image.Colours == PdfImageColours.Grey
            ? new PressPicture(image)
            : press.Converted.Get(
                FormattableString.Invariant($"{colours} {limit.Most} {image.Colours} {image.IsInverted} {key}"),
                () => PressPicture.Make(image, press, colours, limit));
    }
}
