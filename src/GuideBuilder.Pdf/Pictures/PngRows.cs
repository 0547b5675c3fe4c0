using System.IO.Compression;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Reading.Filters;

namespace GuideBuilder.Pdf.Pictures;

/// <summary>Rows with PNG's filters, packed with zlib (PNG, clauses 9 and 10).</summary>
internal static class PngRows
{
    private const int Filters = 5;

    /// <summary>Packs samples of 8 bits, each row with the filter that leaves the smallest differences.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> samples, int width, int channels)
    {
        var length = width * channels;
        var rows = new byte[Filters][];
        for (var filter = 0; filter < Filters; filter++)
            rows[filter] = [(byte)filter, .. new byte[length]];
        ReadOnlySpan<byte> above = new byte[length];
        using var target = new MemoryStream();
        using (var packed = new ZLibStream(target, CompressionLevel.Optimal))
        {
            for (; !samples.IsEmpty; samples = samples[length..])
            {
                packed.Write(Best(rows, samples[..length], above, channels));
                above = samples[..length];
            }
        }

        return target.ToArray();
    }

    /// <summary>Unpacks rows of whole bytes.</summary>
    /// <returns>Null when they are damaged or rows are missing.</returns>
    public static byte[]? Unpack(PdfImage image)
    {
        var pixel = (int)image.Colours * image.BitsPerSample / 8;
        var rows = new byte[checked(((image.Width * pixel) + 1) * image.Height)];
        try
        {
            using var source = new ZLibStream(new MemoryStream(image.Data.ToArray()), CompressionMode.Decompress);
            return source.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) == rows.Length
                ? PngPredictor.Undo(rows, new SampleRow((int)image.Colours, image.BitsPerSample, image.Width))
                : null;
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static byte[] Best(byte[][] rows, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        var (best, least) = (0, long.MaxValue);
        for (var filter = 0; filter < Filters; filter++)
        {
            Filter(filter, rows[filter].AsSpan(1), row, above, pixel);
            var sum = Differences(rows[filter].AsSpan(1));
            if (sum < least)
                (best, least) = (filter, sum);
        }

        return rows[best];
    }

    private static long Differences(ReadOnlySpan<byte> row)
    {
        var sum = 0L;
        foreach (var value in row)
            sum += Math.Abs((int)(sbyte)value);
        return sum;
    }

    private static void Filter(int filter, Span<byte> target, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < pixel ? 0 : row[i - pixel];
            int corner = i < pixel ? 0 : above[i - pixel];
            target[i] = (byte)(row[i] - filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => PngPredictor.Paeth(left, above[i], corner),
                _ => 0,
            });
        }
    }
}
