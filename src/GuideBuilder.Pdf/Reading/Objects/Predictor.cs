namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Undoes PNG's row filters (ISO 32000-1, 7.4.4.4; PNG, clause 9).</summary>
internal static class Predictor
{
    private const int FirstPng = 10;
    private const int LongestRow = 1 << 20;

    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> data, PdfObjects objects, PdfObject.Dictionary settings)
    {
        if (objects.Integer(settings["Predictor"], 1) < FirstPng)
            return data;
        var bits = (long)objects.Integer(settings["Colors"], 1) * objects.Integer(settings["BitsPerComponent"], 8);
        var rowBits = bits * objects.Integer(settings["Columns"], 1);
        return bits is < 1 or > 256 || rowBits is < 1 or > LongestRow * 8L
            ? data
            : UndoRows(data.Span, (int)((rowBits + 7) / 8), (int)((bits + 7) / 8));
    }

    internal static byte[] UndoRows(ReadOnlySpan<byte> data, int rowLength, int pixelLength)
    {
        var rows = (data.Length + rowLength) / (rowLength + 1);
        var result = new byte[rows * rowLength];
        ReadOnlySpan<byte> above = new byte[rowLength];
        for (var i = 0; i < rows; i++)
        {
            var source = data[(i * (rowLength + 1))..];
            var row = result.AsSpan(i * rowLength, rowLength);
            source[1..Math.Min(source.Length, rowLength + 1)].CopyTo(row);
            UndoRow(source[0], row, above, pixelLength);
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

    internal static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        if (toLeft <= toAbove && toLeft <= toCorner)
            return left;
        return toAbove <= toCorner ? above : corner;
    }
}
