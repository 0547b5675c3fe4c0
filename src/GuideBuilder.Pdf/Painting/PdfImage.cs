namespace GuideBuilder.Pdf.Painting;

/// <summary>A picture of pixels.</summary>
/// <param name="Data">What <see cref="Coding"/> says; a JPEG as it is.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="IsInverted">True for CMYK as Adobe's programs write it, where 255 is no ink.</param>
public sealed record PdfImage(ReadOnlyMemory<byte> Data, int Width, int Height, PdfImageColours Colours, bool IsInverted)
{
    public PdfImageCoding Coding { get; init; }

    /// <summary>Of a sample or an index: 1, 2, 4, 8 or 16.</summary>
    public int BitsPerSample { get; init; } = 8;

    /// <summary>A byte for each channel of each colour that a sample is the index of; empty when samples are colours themselves.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>One byte for each pixel: 0 lets through what is below, 255 covers it. Empty when all of it covers.</summary>
    public ReadOnlyMemory<byte> Opacity { get; init; }

    /// <summary>Reads the size and the colours.</summary>
    /// <param name="problem">Why the file cannot be used, as a sentence; empty when it can.</param>
    /// <returns>Null when the file cannot be used.</returns>
    public static PdfImage? ReadJpeg(ReadOnlyMemory<byte> data, out string problem) => JpegHeader.Read(data, out problem);
}

/// <summary>The number of channels, of the colours in the palette where samples are indices.</summary>
public enum PdfImageColours
{
    Grey = 1,
    Rgb = 3,
    Cmyk = 4,
}

/// <summary>How a picture's samples are coded.</summary>
public enum PdfImageCoding
{
    Jpeg,

    /// <summary>Rows that begin with PNG's filter, packed as in a PNG (zlib).</summary>
    PngRows,

    /// <summary>Bare rows, each beginning with a byte.</summary>
    Samples,
}
