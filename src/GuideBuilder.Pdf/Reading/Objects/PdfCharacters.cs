using System.Buffers;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Character classes (ISO 32000-1, 7.2.2).</summary>
internal static class PdfCharacters
{
    private static readonly SearchValues<byte> Irregular = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private static readonly bool[] Regular = [.. Enumerable.Range(0, 256).Select(value => !Irregular.Contains((byte)value))];

    public static bool IsSpace(byte value) => value <= 32 && value is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsRegular(byte value) => Regular[value];

    /// <summary>How many regular characters <paramref name="bytes"/> begins with.</summary>
    public static int CountRegular(ReadOnlySpan<byte> bytes)
    {
        var (regular, count) = (Regular, 0);
        while (count < bytes.Length && regular[bytes[count]])
            count++;
        return count;
    }

    /// <returns>From 0 to 15; -1 for what is no hexadecimal digit.</returns>
    public static int HexValue(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };
}
