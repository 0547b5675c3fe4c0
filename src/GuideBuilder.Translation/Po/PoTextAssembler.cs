using System.Buffers;
using System.Text;
using System.Text.Unicode;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Joins the quoted texts after a keyword and resolves their escapes.</summary>
/// <param name="isValid">The whole file is valid UTF-8, so that a text without escapes need not be looked at again.</param>
internal sealed class PoTextAssembler(ReadOnlyMemory<byte> utf8, bool isValid, PoReport report)
{
    private const byte EndOfTransmission = 4;

    private static readonly SearchValues<byte> Forbidden = SearchValues.Create([0, EndOfTransmission]);

    /// <summary>Nothing in the file needs to be looked for: all of it is UTF-8 without forbidden characters.</summary>
    private readonly bool isClean = isValid && utf8.Span.IndexOfAny(Forbidden) < 0;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly char[] letters = new char[512];
    private PoToken? numericEscape;
    private bool isSound;
    /// <summary>The only piece so far, which has no escapes: most texts are no more than that.</summary>
    private ByteRange? single;

    public void Begin()
    {
        buffer.ResetWrittenCount();
        numericEscape = null;
        isSound = true;
        single = null;
    }

    public void Append(PoToken token)
    {
        if (!token.IsClosed)
        {
            Complain(TranslationFindings.PoUnclosedText(report.At(token)));
        }

        var start = token.Start + 1;
        var end = token.IsClosed ? token.End - 1 : token.End;
        if (!isClean)
        {
            CheckBytes(token, start, end);
        }

        if (start == end)
        {
            return;
        }

        var bytes = utf8.Span;
        if (single is { } first)
        {
            Write(bytes[first.Start..first.End]);
            single = null;
        }
        else if (buffer.WrittenCount == 0 && !token.HasEscapes)
        {
            single = new ByteRange(start, end - start);
            return;
        }

        while (start < end)
        {
            var length = token.HasEscapes ? bytes[start..end].IndexOf((byte)'\\') : -1;
            if (length < 0)
            {
                Write(bytes[start..end]);
                return;
            }

            Write(bytes.Slice(start, length));
            start = Escape(token, start + length, end);
        }
    }

    /// <summary>Null when something was wrong; it has been reported.</summary>
    public string? Finish()
    {
        if (isSound && numericEscape is { } token && !Utf8.IsValid(buffer.WrittenSpan))
        {
            Complain(TranslationFindings.PoInvalidBytes(report.At(token)));
        }

        var bytes = single is { } piece ? utf8.Span[piece.Start..piece.End] : buffer.WrittenSpan;
        return isSound ? Decode(bytes) : null;
    }

    /// <summary>Short texts, which most are, are looked at once instead of being counted first.</summary>
    private string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > letters.Length)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        Utf8.ToUtf16(bytes, letters, out _, out var count);
        return new string(letters, 0, count);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer.GetSpan(bytes.Length));
        buffer.Advance(bytes.Length);
    }

    private void Complain(Finding finding)
    {
        isSound = false;
        report.Error(finding);
    }

    private void CheckBytes(PoToken token, int start, int end)
    {
        var text = utf8.Span[start..end];
        if (!isValid && !Utf8.IsValid(text))
        {
            Complain(TranslationFindings.PoInvalidBytes(report.At(token, start + FirstInvalid(text))));
        }

        var index = text.IndexOfAny(Forbidden);
        if (index >= 0)
        {
            Complain(TranslationFindings.PoForbiddenCharacter(report.At(token, start + index), text[index]));
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var index = 0;
        while (Rune.DecodeFromUtf8(text[index..], out _, out var length) == OperationStatus.Done)
        {
            index += length;
        }

        return index;
    }

    /// <returns>Where the text goes on.</returns>
    private int Escape(PoToken token, int backslash, int end)
    {
        var text = utf8.Span[..end];
        var index = backslash + 1;
        switch (index < end ? (char)text[index] : '\0')
        {
            case '\n':
                return index + 1;
            case >= '0' and <= '7':
                return Number(token, index, DigitsEnd(text, index, Math.Min(end, index + 3), 8), 8);
            case 'x' when index + 1 < end && char.IsAsciiHexDigit((char)text[index + 1]):
                return Number(token, index + 1, DigitsEnd(text, index + 1, end, 16), 16);
            default:
                Simple(token, backslash, text[backslash..]);
                return index + 1;
        }
    }

    private void Simple(PoToken token, int backslash, ReadOnlySpan<byte> text)
    {
        int value = text.Length < 2 ? -1 : (char)text[1] switch
        {
            'n' => '\n',
            't' => '\t',
            'b' => '\b',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            'a' => '\a',
            '\\' => '\\',
            '"' => '"',
            _ => -1,
        };
        if (value < 0)
        {
            Complain(TranslationFindings.PoUnknownEscape(report.At(token, backslash), EscapeName(text)));
            return;
        }

        Write([(byte)value]);
    }

    private static string EscapeName(ReadOnlySpan<byte> text)
    {
        var afterBackslash = text[1..];
        Rune.DecodeFromUtf8(afterBackslash, out var rune, out _);
        return Rune.IsControl(rune) || afterBackslash.IsEmpty ? "\\" : $"\\{rune}";
    }

    private static int DigitsEnd(ReadOnlySpan<byte> text, int start, int end, int numberBase)
    {
        var index = start;
        while (index < end && (numberBase == 16 ? char.IsAsciiHexDigit((char)text[index]) : text[index] is >= (byte)'0' and <= (byte)'7'))
        {
            index++;
        }

        return index;
    }

    /// <summary>One byte given by its number; a number that is too large keeps its last eight bits, as in gettext.</summary>
    private int Number(PoToken token, int start, int end, int numberBase)
    {
        byte value = 0;
        foreach (var digit in utf8.Span[start..end])
        {
            value = unchecked((byte)((value * numberBase) + DigitValue(digit)));
        }

        if (Forbidden.Contains(value))
        {
            Complain(TranslationFindings.PoForbiddenCharacter(report.At(token, start), value));
        }

        numericEscape ??= token;
        Write([value]);
        return end;
    }

    private static int DigitValue(byte digit) =>
        digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
