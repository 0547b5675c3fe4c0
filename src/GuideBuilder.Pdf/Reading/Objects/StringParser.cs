using System.Buffers;
using System.Text;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Names and strings (ISO 32000-1, 7.3.4 and 7.3.5). Each moves the parser behind what it read.</summary>
internal static class StringParser
{
    public static PdfObject.Name Name(ReadOnlySpan<byte> bytes, ObjectParser parser)
    {
        var start = parser.Position + 1;
        var plain = bytes.Slice(start, PdfCharacters.CountRegular(bytes[start..]));
        if (!plain.Contains((byte)'#'))
        {
            parser.Position = start + plain.Length;
            return KnownWords.Name(plain);
        }

        var name = new List<byte>();
        for (parser.Position++; parser.Position < bytes.Length && PdfCharacters.IsRegular(bytes[parser.Position]); parser.Position++)
            name.Add(NameByte(bytes, parser));
        return new PdfObject.Name(Encoding.UTF8.GetString([.. name]));
    }

    private static byte NameByte(ReadOnlySpan<byte> bytes, ObjectParser parser)
    {
        var at = parser.Position;
        if (bytes[at] != '#' || at + 2 >= bytes.Length || PdfCharacters.HexValue(bytes[at + 1]) < 0 || PdfCharacters.HexValue(bytes[at + 2]) < 0)
            return bytes[at];
        parser.Position += 2;
        return (byte)((PdfCharacters.HexValue(bytes[at + 1]) << 4) | PdfCharacters.HexValue(bytes[at + 2]));
    }

    public static byte[] Hexadecimal(ReadOnlySpan<byte> bytes, ObjectParser parser)
    {
        var start = parser.Position + 1;
        var length = bytes[start..].IndexOf((byte)'>');
        var digits = length < 0 ? bytes[start..] : bytes.Slice(start, length);
        parser.Position = Math.Min(bytes.Length, start + digits.Length + 1);
        var text = new byte[(digits.Length + 1) / 2];
        if (Convert.FromHexString(digits, text, out _, out _) == OperationStatus.Done)
            return text;
        text.AsSpan().Clear();
        var count = 0;
        foreach (var value in digits)
        {
            if (PdfCharacters.HexValue(value) is >= 0 and var digit)
                text[count / 2] |= (byte)(count++ % 2 == 0 ? digit << 4 : digit);
        }

        return count == text.Length * 2 ? text : text.AsSpan(0, (count + 1) / 2).ToArray();
    }

    public static byte[] Literal(ReadOnlySpan<byte> bytes, ObjectParser parser)
    {
        var text = new List<byte>();
        var open = 1;
        for (parser.Position++; parser.Position < bytes.Length; parser.Position++)
        {
            var value = bytes[parser.Position];
            if (value == '\\')
            {
                Escape(bytes, parser, text);
                continue;
            }

            open += value switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (open == 0)
            {
                parser.Position++;
                break;
            }

            text.Add(value);
        }

        return [.. text];
    }

    /// <summary>Leaves the parser on the last byte of the escape.</summary>
    private static void Escape(ReadOnlySpan<byte> bytes, ObjectParser parser, List<byte> text)
    {
        if (++parser.Position >= bytes.Length)
            return;
        var value = bytes[parser.Position];
        if (value is >= (byte)'0' and <= (byte)'7')
            text.Add(Octal(bytes, parser));
        else if (value == '\r' && parser.Position + 1 < bytes.Length && bytes[parser.Position + 1] == '\n')
            parser.Position++;
        else if (value is not ((byte)'\r' or (byte)'\n'))
            text.Add(value switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => value });
    }

    private static byte Octal(ReadOnlySpan<byte> bytes, ObjectParser parser)
    {
        var value = bytes[parser.Position] - '0';
        for (var i = 0; i < 2 && parser.Position + 1 < bytes.Length && bytes[parser.Position + 1] is >= (byte)'0' and <= (byte)'7'; i++)
            value = (value * 8) + bytes[++parser.Position] - '0';
        return (byte)value;
    }
}
