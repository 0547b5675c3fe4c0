using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Bytes in the making, in the syntax of PDF (ISO 32000-1, 7.3). Numbers never depend on a culture and never have an exponent.</summary>
internal sealed class ByteWriter : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(4096);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, Length);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    public ByteWriter Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
        return this;
    }

    public ByteWriter Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public ByteWriter Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number rounded half away from zero, without trailing zeros.</summary>
    /// <param name="decimals">From 0 to 4.</param>
    public ByteWriter Number(double value, int decimals = 3)
    {
        var scale = Scales[decimals];
        var scaled = checked((long)Math.Round(value * scale, MidpointRounding.AwayFromZero));
        if (scaled < 0)
        {
            Byte((byte)'-');
            scaled = -scaled;
        }

        Integer(scaled / scale);
        return Fraction(scaled % scale, scale);
    }

    /// <summary>A number with a space after it, as operands stand.</summary>
    public ByteWriter Operand(double value, int decimals = 3) => Number(value, decimals).Byte((byte)' ');

    public ByteWriter Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>A name; what is no regular ASCII character is escaped (7.3.5).</summary>
    public ByteWriter Name(string name)
    {
        Byte((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > 32 and < 127 && !"#()<>[]{}/%"u8.Contains(value))
                Byte(value);
            else
                Byte((byte)'#').HexByte(value);
        }

        return this;
    }

    /// <summary>A text string (7.9.2.2): ASCII as it is, all else as UTF-16.</summary>
    public ByteWriter Text(string text) => Ascii.IsValid(text) && !text.Any(char.IsControl) ? Literal(text) : Utf16(text);

    /// <summary>A text string as hexadecimal UTF-16 with its mark.</summary>
    public ByteWriter Utf16(ReadOnlySpan<char> text)
    {
        Raw("<FEFF"u8);
        Utf16Digits(text);
        return Byte((byte)'>');
    }

    /// <summary>The hexadecimal digits of UTF-16; half a surrogate pair becomes U+FFFD.</summary>
    public ByteWriter Utf16Digits(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp)
                Hex16((ushort)(0xD7C0 + (rune.Value >> 10))).Hex16((ushort)(0xDC00 + (rune.Value & 0x3FF)));
            else
                Hex16((ushort)rune.Value);
        }

        return this;
    }

    public ByteWriter Hex16(ushort value)
    {
        var room = Room(4);
        room[3] = Digits[value & 15];
        room[2] = Digits[(value >> 4) & 15];
        room[1] = Digits[(value >> 8) & 15];
        room[0] = Digits[value >> 12];
        Length += 4;
        return this;
    }

    public ByteWriter Hex(ReadOnlySpan<byte> values)
    {
        Byte((byte)'<');
        foreach (var value in values)
            HexByte(value);
        return Byte((byte)'>');
    }

    /// <param name="text">ASCII.</param>
    public ByteWriter Literal(string text)
    {
        Byte((byte)'(');
        foreach (var character in text)
        {
            if (character is '(' or ')' or '\\')
                Byte((byte)'\\');
            Byte((byte)character);
        }

        return Byte((byte)')');
    }

    private static ReadOnlySpan<int> Scales => [1, 10, 100, 1000, 10000];

    private ByteWriter Fraction(long fraction, int scale)
    {
        if (fraction == 0)
            return this;
        Byte((byte)'.');
        while (fraction != 0)
        {
            scale /= 10;
            Byte((byte)('0' + (fraction / scale)));
            fraction %= scale;
        }

        return this;
    }

    private static ReadOnlySpan<byte> Digits => "0123456789ABCDEF"u8;

    private ByteWriter HexByte(byte value) => Byte(Digits[value >> 4]).Byte(Digits[value & 15]);

    private Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(Length);
    }
}
