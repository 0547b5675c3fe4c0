using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Pictures as image XObjects (ISO 32000-1, 8.9.5).</summary>
internal static class ImageWriter
{
    public static IReadOnlyList<int> Write(ObjectTable objects, IReadOnlyList<PdfImage> images, ColourParts colours) =>
        [.. images.Select(image => Write(objects, image, colours))];

    private static int Write(ObjectTable objects, PdfImage image, ColourParts colours)
    {
        var mask = image.Opacity.IsEmpty ? 0 : objects.AddStream(w => WriteSize(w, image, 8).Raw("/ColorSpace/DeviceGray"u8), image.Opacity.Span);
        return objects.AddStream(
            w =>
            {
                WriteSize(w, image, image.BitsPerSample).Raw("/ColorSpace"u8);
                WriteSpace(w, image, colours);
                if (image.IsInverted)
                    w.Raw("/Decode[1 0 1 0 1 0 1 0]"u8);
                if (mask > 0)
                    w.Raw("/SMask "u8).Reference(mask);
                WriteCoding(w, image);
            },
            image.Data.Span,
            isCompressed: image.Coding == PdfImageCoding.Samples);
    }

    private static ByteWriter WriteSize(ByteWriter w, PdfImage image, int bits) =>
        w.Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(image.Width).Raw("/Height "u8).Integer(image.Height)
            .Raw("/BitsPerComponent "u8).Integer(bits);

    private static void WriteSpace(ByteWriter w, PdfImage image, ColourParts colours)
    {
        if (image.Palette.IsEmpty)
        {
            colours.WriteSpace(w, image.Colours);
            return;
        }

        w.Raw("[/Indexed"u8);
        colours.WriteSpace(w, image.Colours);
        w.Raw(" "u8).Integer((image.Palette.Length / (int)image.Colours) - 1).Hex(image.Palette.Span).Raw("]"u8);
    }

    /// <summary>The parameters of rows with PNG's filters (ISO 32000-1, 7.4.4.3).</summary>
    private static void WriteCoding(ByteWriter w, PdfImage image)
    {
        if (image.Coding == PdfImageCoding.Jpeg)
            w.Raw("/Filter/DCTDecode"u8);
        if (image.Coding != PdfImageCoding.PngRows)
            return;
        var channels = image.Palette.IsEmpty ? (int)image.Colours : 1;
        w.Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Integer(channels)
            .Raw("/BitsPerComponent "u8).Integer(image.BitsPerSample).Raw("/Columns "u8).Integer(image.Width).Raw(">>"u8);
    }
}
