using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Publishing.Book;

/// <summary>A PNG as a picture of a PDF: its rows as they are, or, where paper shows through, samples and opacity apart.</summary>
internal static class PngImage
{
    internal static PdfImage Of(PngInfo png)
    {
        var raster = png.IsTransparent ? PngRaster.Decode(png) : null;
        var isSplit = png.Colours is PngColours.GreyAlpha or PngColours.RgbAlpha;
        var colours = png.Colours is PngColours.Grey or PngColours.GreyAlpha ? PdfImageColours.Grey : PdfImageColours.Rgb;
        return new PdfImage(isSplit ? raster!.Samples : png.Data.AsMemory(), png.Width, png.Height, colours, IsInverted: false)
        {
            Coding = isSplit ? PdfImageCoding.Samples : PdfImageCoding.PngRows,
            BitsPerSample = png.BitDepth,
            Palette = png.Palette.AsMemory(),
            Opacity = raster is { IsOpaque: false } ? raster.Opacity : default,
        };
    }
}
