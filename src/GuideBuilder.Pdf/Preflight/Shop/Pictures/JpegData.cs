namespace GuideBuilder.Pdf.Preflight.Shop.Pictures;

/// <summary>The values of a JPEG. The place where a decoder belongs.</summary>
internal static class JpegData
{
    /// <returns>Null when the picture cannot be decoded; what it prints is then not judged.</returns>
    public static PictureData? Read(ReadOnlyMemory<byte> jpeg) => null;
}
