using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Pictures as image XObjects (ISO 32000-1, 8.9.5).</summary>
internal static class ImageWriter
{
    public static IReadOnlyList<int> Write(ObjectTable objects, IReadOnlyList<PdfImage> images, ColourParts colours) =>
        [.. images.Select(image => objects.AddStream(w => WriteDictionary(w, image, colours), image.Data.Span, isCompressed: false))];

    private static void WriteDictionary(ByteWriter w, PdfImage image, ColourParts colours)
    {
        w.Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(image.Width).Raw("/Height "u8).Integer(image.Height)
            .Raw("/BitsPerComponent 8/Filter/DCTDecode/ColorSpace"u8);
        colours.WriteSpace(w, image.Colours);
        if (image.IsInverted)
            w.Raw("/Decode[1 0 1 0 1 0 1 0]"u8);
    }
}
