using GuideBuilder.Pdf.Pictures;

namespace GuideBuilder.Pdf.Preflight.Shop.Pictures;

/// <summary>The values of a JPEG as a PDF stores them, before the picture's Decode array.</summary>
internal static class JpegData
{
    /// <returns>Null when the picture cannot be decoded; what it prints is then not judged.</returns>
    public static PictureData? Read(ReadOnlyMemory<byte> jpeg) => JpegDecoder.DecodeStored(jpeg, out _) is { } decoded
        ? new PictureData(decoded.Width, decoded.Height, decoded.Channels, 8, decoded.Samples)
        : null;
}
