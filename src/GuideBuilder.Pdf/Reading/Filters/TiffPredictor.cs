using System.Buffers.Binary;

namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes TIFF's prediction (TIFF 6.0, section 14): each sample is stored as what it differs from the same colour of the pixel on its left.</summary>
internal static class TiffPredictor
{
    public static byte[] Undo(ReadOnlySpan<byte> data, SampleRow row)
    {
        var result = data.ToArray();
        for (var start = 0; start < result.Length; start += row.Length)
            UndoRow(result.AsSpan(start, Math.Min(row.Length, result.Length - start)), row);
        return result;
    }

    private static void UndoRow(Span<byte> bytes, SampleRow row)
    {
        if (row.Bits == 16)
        {
            UndoWords(bytes, row.Colours * 2);
            return;
        }

        if (row.Bits < 8)
        {
            UndoBits(bytes, row);
            return;
        }

        for (var i = row.Colours; i < bytes.Length; i++)
            bytes[i] += bytes[i - row.Colours];
    }

    private static void UndoWords(Span<byte> bytes, int pixelLength)
    {
        for (var i = pixelLength; i + 1 < bytes.Length; i += 2)
        {
            var sum = BinaryPrimitives.ReadUInt16BigEndian(bytes[i..]) + BinaryPrimitives.ReadUInt16BigEndian(bytes[(i - pixelLength)..]);
            BinaryPrimitives.WriteUInt16BigEndian(bytes[i..], (ushort)sum);
        }
    }

    private static void UndoBits(Span<byte> bytes, SampleRow row)
    {
        var mask = (1 << row.Bits) - 1;
        var count = Math.Min(row.Colours * row.Columns, bytes.Length * 8 / row.Bits);
        for (var i = row.Colours; i < count; i++)
        {
            var (at, shift) = Place(i, row.Bits);
            var (leftAt, leftShift) = Place(i - row.Colours, row.Bits);
            var sum = ((bytes[at] >> shift) + (bytes[leftAt] >> leftShift)) & mask;
            bytes[at] = (byte)((bytes[at] & ~(mask << shift)) | (sum << shift));
        }
    }

    /// <summary>The byte that holds a sample, and how far the sample is from the byte's lowest bit.</summary>
    private static (int At, int Shift) Place(int sample, int bits) => (sample * bits / 8, 8 - bits - (sample * bits % 8));
}
