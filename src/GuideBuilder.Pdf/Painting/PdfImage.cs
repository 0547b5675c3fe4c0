namespace GuideBuilder.Pdf.Painting;

/// <summary>A JPEG picture, embedded as it is.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="IsInverted">True for CMYK as Adobe's programs write it, where 255 is no ink.</param>
public sealed record PdfImage(ReadOnlyMemory<byte> Data, int Width, int Height, PdfImageColours Colours, bool IsInverted)
{
    /// <summary>Reads the size and the colours.</summary>
    /// <param name="problem">Why the file cannot be used, as a sentence; empty when it can.</param>
    /// <returns>Null when the file cannot be used.</returns>
    public static PdfImage? ReadJpeg(ReadOnlyMemory<byte> data, out string problem) => JpegHeader.Read(data, out problem);
}

/// <summary>The number of channels.</summary>
public enum PdfImageColours
{
    Grey = 1,
    Rgb = 3,
    Cmyk = 4,
}
