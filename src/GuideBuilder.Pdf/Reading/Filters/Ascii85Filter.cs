using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes ASCII85Decode (ISO 32000-1, 7.4.3): five digits to the base 85 are four bytes.</summary>
internal static class Ascii85Filter
{
    private const int Digits = 5;

    /// <returns>False when the data is damaged; what comes before the fault is unpacked.</returns>
    public static bool TryUnpack(ReadOnlySpan<byte> data, UnpackedBytes target)
    {
        var (value, count) = (0L, 0);
        foreach (var digit in data)
        {
            if (digit == '~' || target.IsFull)
                break;
            if (PdfCharacters.IsSpace(digit))
                continue;
            if (digit == 'z' && count == 0)
            {
                target.Take(4).Clear();
                continue;
            }

            if (digit is < (byte)'!' or > (byte)'u')
                return false;
            value = (value * 85) + digit - '!';
            if (++count < Digits)
                continue;
            if (value > uint.MaxValue)
                return false;
            Write((uint)value, 4, target);
            (value, count) = (0, 0);
        }

        return count == 0 || TryFinish(value, count, target);
    }

    /// <summary>The last group may be short: of n digits, n - 1 bytes.</summary>
    private static bool TryFinish(long value, int count, UnpackedBytes target)
    {
        for (var i = count; i < Digits; i++)
            value = (value * 85) + 84;
        if (count == 1 || value > uint.MaxValue)
            return false;
        Write((uint)value, count - 1, target);
        return true;
    }

    private static void Write(uint value, int count, UnpackedBytes target)
    {
        for (var i = 0; i < count; i++)
            target.Add((byte)(value >> (24 - (8 * i))));
    }
}
