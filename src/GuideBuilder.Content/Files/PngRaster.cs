using System.Buffers.Binary;
using System.IO.Compression;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Files;

/// <summary>The pixels of a PNG, row by row, with the colours apart from how opaque they are.</summary>
/// <param name="Samples">Colours or indices in the picture's bit depth, the most significant first; each row begins with a byte.</param>
/// <param name="Opacity">One byte for each pixel: 0 lets the paper through, 255 covers it.</param>
public sealed record PngRaster(ReadOnlyMemory<byte> Samples, ReadOnlyMemory<byte> Opacity)
{
    public bool IsOpaque => !Opacity.Span.ContainsAnyExcept((byte)255);

    public static PngRaster Decode(PngInfo image)
    {
        var rows = Unfilter(image);
        return image.Colours is PngColours.GreyAlpha or PngColours.RgbAlpha
            ? Split(image, rows)
            : new PngRaster(rows, OpacityOf(image, rows));
    }

    /// <summary>Undoes the filters of rows (PNG, clause 9).</summary>
    private static byte[] Unfilter(PngInfo image)
    {
        var length = (int)PngReader.RowLength(image) - 1;
        var pixel = Math.Max(1, image.Channels * image.BitDepth / 8);
        var rows = new byte[length * image.Height];
        ReadOnlySpan<byte> above = new byte[length];
        using var source = new ZLibStream(new MemoryStream([.. image.Data]), CompressionMode.Decompress);
        for (var y = 0; y < image.Height; y++)
        {
            var filter = source.ReadByte();
            var row = rows.AsSpan(y * length, length);
            source.ReadExactly(row);
            UnfilterRow(filter, row, above, pixel);
            above = row;
        }

        return rows;
    }

    private static void UnfilterRow(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < pixel ? 0 : row[i - pixel];
            int corner = i < pixel ? 0 : above[i - pixel];
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => (byte)Paeth(left, above[i], corner),
                _ => 0,
            };
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        if (toLeft <= toAbove && toLeft <= toCorner)
        {
            return left;
        }

        return toAbove <= toCorner ? above : corner;
    }

    /// <summary>Of 16 bits of opacity the upper 8 are kept: no press and no screen shows more.</summary>
    private static PngRaster Split(PngInfo image, byte[] rows)
    {
        var size = image.BitDepth / 8;
        var (colour, pixel) = ((image.Channels - 1) * size, image.Channels * size);
        var count = image.Width * image.Height;
        var samples = new byte[count * colour];
        var opacity = new byte[count];
        for (var i = 0; i < count; i++)
        {
            rows.AsSpan(i * pixel, colour).CopyTo(samples.AsSpan(i * colour));
            opacity[i] = rows[(i * pixel) + colour];
        }

        return new PngRaster(samples, opacity);
    }

    private static byte[] OpacityOf(PngInfo image, byte[] rows)
    {
        var opacity = new byte[image.Width * image.Height];
        Array.Fill(opacity, (byte)255);
        if (image.Transparency.IsEmpty)
        {
            return opacity;
        }

        var length = rows.Length / image.Height;
        for (var i = 0; i < opacity.Length; i++)
        {
            var row = rows.AsSpan(i / image.Width * length, length);
            opacity[i] = OpacityOf(image, row, i % image.Width);
        }

        return opacity;
    }

    private static byte OpacityOf(PngInfo image, ReadOnlySpan<byte> row, int x)
    {
        var transparency = image.Transparency.AsSpan();
        if (image.Colours == PngColours.Indexed)
        {
            var index = Sample(row, x, image.BitDepth);
            return index < transparency.Length ? transparency[index] : (byte)255;
        }

        for (var channel = 0; channel < image.Channels; channel++)
        {
            var mask = (1 << image.BitDepth) - 1;
            if (Sample(row, (x * image.Channels) + channel, image.BitDepth) != (BinaryPrimitives.ReadUInt16BigEndian(transparency[(2 * channel)..]) & mask))
            {
                return 255;
            }
        }

        return 0;
    }

    private static int Sample(ReadOnlySpan<byte> row, int index, int depth)
    {
        if (depth == 16)
        {
            return BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]);
        }

        var bit = index * depth;
        return (row[bit / 8] >> (8 - depth - (bit % 8))) & ((1 << depth) - 1);
    }
}
