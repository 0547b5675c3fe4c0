using System.Runtime.InteropServices;
using BitMiracle.LibJpeg.Classic;
using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Pictures;

/// <summary>
/// JPEG files as pixels. What is damaged, cut off or far too large gives a reason, and the work is bounded by the number of
/// pixels, whatever the file is.
/// </summary>
internal static class JpegDecoder
{
    private const int MostPixels = 60_000_000;

    // A progressive picture has about ten scans. Each goes over all pixels, so that a small file could ask for days of work.
    private const int MostScans = 100;
    private const long MostScannedPixels = 20L * MostPixels;

    /// <summary>Decodes a file by itself: what Adobe's programs write as CMYK is turned round, so that 255 is full ink.</summary>
    /// <param name="problem">Why it cannot be decoded, as a sentence; empty when it can.</param>
    /// <returns>Null when it cannot be decoded.</returns>
    public static DecodedPicture? Decode(ReadOnlyMemory<byte> data, out string problem) => Decode(data, turnsInks: true, out problem);

    /// <summary>Decodes what a PDF holds: the samples as they are stored, before the picture's <c>Decode</c> array.</summary>
    /// <param name="problem">Why it cannot be decoded, as a sentence; empty when it can.</param>
    /// <returns>Null when it cannot be decoded.</returns>
    public static DecodedPicture? DecodeStored(ReadOnlyMemory<byte> data, out string problem) => Decode(data, turnsInks: false, out problem);

    private static DecodedPicture? Decode(ReadOnlyMemory<byte> data, bool turnsInks, out string problem)
    {
        if (JpegHeader.Read(data, out problem) is not { } header)
            return null;
        problem = Excess(header, data.Span);
        if (problem.Length > 0)
            return null;
        try
        {
            var picture = Read(data, header);
            if (turnsInks && header.IsInverted)
                Turn(picture.Samples);
            return picture;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Damage that the library does not foresee ends in whatever exception its arrays throw.
            problem = "The JPEG picture is damaged; save it again in a picture editor.";
            return null;
        }
    }

    private static string Excess(PdfImage header, ReadOnlySpan<byte> data)
    {
        var pixels = (long)header.Width * header.Height;
        if (pixels > MostPixels)
            return "The JPEG picture has more than 60 million pixels.";

        // Inside a scan these two bytes cannot stand side by side.
        var scans = data.Count((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        return scans > MostScans || scans * pixels > MostScannedPixels ? "The JPEG picture is built up in too many steps; save it as a baseline JPEG." : "";
    }

    private static DecodedPicture Read(ReadOnlyMemory<byte> data, PdfImage header)
    {
        var jpeg = new jpeg_decompress_struct(new JpegErrors());
        using var stream = Open(data);
        jpeg.jpeg_stdio_src(stream);
        jpeg.jpeg_read_header(true);
        jpeg.Out_color_space = header.Colours switch
        {
            PdfImageColours.Grey => J_COLOR_SPACE.JCS_GRAYSCALE,
            PdfImageColours.Rgb => J_COLOR_SPACE.JCS_RGB,
            _ => J_COLOR_SPACE.JCS_CMYK,
        };
        jpeg.jpeg_start_decompress();
        var channels = (int)header.Colours;
        if (jpeg.Output_width != header.Width || jpeg.Output_height != header.Height || jpeg.Output_components != channels)
            throw new InvalidDataException();
        var samples = ReadRows(jpeg, header.Width * channels, header.Height);
        jpeg.jpeg_finish_decompress();
        return new DecodedPicture(header.Width, header.Height, channels, samples);
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> data) => MemoryMarshal.TryGetArray(data, out var part)
        ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
        : new MemoryStream(data.ToArray(), writable: false);

    private static byte[] ReadRows(jpeg_decompress_struct jpeg, int length, int height)
    {
        var samples = new byte[length * height];
        byte[][] row = [new byte[length]];
        for (var y = 0; y < height; y++)
        {
            if (jpeg.jpeg_read_scanlines(row, 1) != 1)
                throw new InvalidDataException();
            row[0].CopyTo(samples, y * length);
        }

        return samples;
    }

    private static void Turn(Span<byte> samples)
    {
        foreach (ref var sample in samples)
            sample = (byte)~sample;
    }
}
