namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes PNG's row filters (PNG, clause 9). Each row begins with the number of its filter.</summary>
internal static class PngPredictor
{
    public static byte[] Undo(ReadOnlySpan<byte> data, SampleRow shape)
    {
        var length = shape.Length;
        var rows = (data.Length + length) / (length + 1);
        var result = new byte[rows * length];
        ReadOnlySpan<byte> above = new byte[length];
        for (var i = 0; i < rows; i++)
        {
            var source = data[(i * (length + 1))..];
            var row = result.AsSpan(i * length, length);
            source[1..Math.Min(source.Length, length + 1)].CopyTo(row);
            UndoRow(source[0], row, above, shape.PixelLength);
            above = row;
        }

        return result;
    }

    private static void UndoRow(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelLength)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < pixelLength ? 0 : row[i - pixelLength];
            int corner = i < pixelLength ? 0 : above[i - pixelLength];
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

    /// <summary>Of the three neighbours the one that is nearest to their plane (PNG, 9.4).</summary>
    public static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        if (toLeft <= toAbove && toLeft <= toCorner)
            return left;
        return toAbove <= toCorner ? above : corner;
    }
}
