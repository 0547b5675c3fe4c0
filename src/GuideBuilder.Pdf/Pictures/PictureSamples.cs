using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Pictures;

/// <summary>The pixels of RGB and CMYK pictures, however they are coded, in 8 bits.</summary>
internal static class PictureSamples
{
    /// <param name="problem">Why they cannot be read, as a sentence; empty when they can.</param>
    /// <returns>Null when they cannot be read.</returns>
    public static byte[]? Read(PdfImage image, out string problem)
    {
        if (image.Coding == PdfImageCoding.Jpeg)
            return JpegDecoder.Decode(image.Data, out problem)?.Samples;
        var samples = image.Coding == PdfImageCoding.PngRows ? PngRows.Unpack(image) : image.Data.ToArray();
        var expected = (long)image.Width * image.Height * (int)image.Colours * image.BitsPerSample / 8;
        problem = image.BitsPerSample >= 8 && samples?.Length == expected ? "" : "The picture is damaged; save it again in a picture editor.";
        return problem.Length > 0 ? null : image.BitsPerSample == 16 ? ToBytes(samples!) : samples;
    }

    public static bool AreGrey(ReadOnlySpan<byte> rgb)
    {
        for (var i = 0; i + 2 < rgb.Length; i += 3)
        {
            if (rgb[i] != rgb[i + 1] || rgb[i] != rgb[i + 2])
                return false;
        }

        return true;
    }

    public static byte[] ToGrey(ReadOnlySpan<byte> rgb)
    {
        var grey = new byte[rgb.Length / 3];
        for (var i = 0; i < grey.Length; i++)
            grey[i] = rgb[3 * i];
        return grey;
    }

    private static byte[] ToBytes(ReadOnlySpan<byte> samples)
    {
        var bytes = new byte[samples.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(((((samples[2 * i] << 8) | samples[(2 * i) + 1]) * 255) + 32767) / 65535);
        return bytes;
    }
}
