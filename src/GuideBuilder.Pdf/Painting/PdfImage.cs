namespace GuideBuilder.Pdf.Painting;

/// <summary>A JPEG picture, embedded as it is.</summary>
public sealed record PdfImage(ReadOnlyMemory<byte> Data, int Width, int Height, PdfImageColours Colours, bool IsInverted)
{
    /// <summary>Reads the size and the colours.</summary>
    /// <param name="problem">Why the file cannot be used; empty when it can.</param>
    /// <returns>Null when the file cannot be used.</returns>
    public static PdfImage? ReadJpeg(ReadOnlyMemory<byte> data, out string problem) => throw new NotSupportedException();
}

public enum PdfImageColours
{
    Grey = 1,
    Rgb = 3,
    Cmyk = 4,
}
