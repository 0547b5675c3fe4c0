using System.Buffers;

namespace GuideBuilder.Translation.Po;

/// <summary>Cuts the bytes of a PO file into tokens by the rules of GNU gettext's <c>read-po-lex.c</c>.</summary>
internal ref struct PoLexer(ReadOnlySpan<byte> bytes)
{
    private static readonly SearchValues<byte> TextStops = SearchValues.Create("\"\\\n"u8);
    private static readonly SearchValues<byte> JunkStops = SearchValues.Create("\" \t\r\f\v\n"u8);
    private static readonly SearchValues<byte> NameBytes =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$"u8);

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int position;
    private int line = 1;
    private int lineStart;
    private bool obsolete;
    private bool previous;

    public PoToken Next()
    {
        while (position < bytes.Length)
        {
            switch (bytes[position])
            {
                case (byte)'\n':
                    EndLine(position + 1);
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\f' or (byte)'\v':
                    position++;
                    break;
                case (byte)'\\' when At(position + 1) == '\n':
                    ContinueLine(position + 2);
                    break;
                case (byte)'#' when At(position + 1) == '~' && At(position + 2) == '|':
                    (obsolete, previous) = (true, true);
                    position += 3;
                    break;
                case (byte)'#' when At(position + 1) == '~':
                    obsolete = true;
                    position += 2;
                    break;
                case (byte)'#' when At(position + 1) == '|':
                    previous = true;
                    position += 2;
                    break;
                case (byte)'#':
                    return Comment();
                case (byte)'"':
                    return Text();
                case (byte)'[':
                    return Token(PoTokenKind.OpenBracket, position + 1);
                case (byte)']':
                    return Token(PoTokenKind.CloseBracket, position + 1);
                default:
                    return Word();
            }
        }

        return Token(PoTokenKind.End, position);
    }

    private readonly int At(int index) => index < bytes.Length ? bytes[index] : -1;

    private void EndLine(int next)
    {
        ContinueLine(next);
        obsolete = false;
        previous = false;
    }

    private void ContinueLine(int next)
    {
        position = next;
        lineStart = next;
        line++;
    }

    private PoToken Token(PoTokenKind kind, int end)
    {
        var token = new PoToken(kind, position, end, line, lineStart, obsolete, previous);
        position = end;
        return token;
    }

    /// <summary>A backslash at the end of its line continues a comment, as it does everywhere else.</summary>
    private PoToken Comment()
    {
        var end = position;
        while (true)
        {
            var length = bytes[end..].IndexOf((byte)'\n');
            if (length < 0)
            {
                return Token(PoTokenKind.Comment, bytes.Length);
            }

            end += length;
            if (bytes[end - 1] != '\\')
            {
                return Token(PoTokenKind.Comment, end);
            }

            end++;
            line++;
        }
    }

    private PoToken Text()
    {
        var start = (Position: position, Line: line, LineStart: lineStart);
        var end = position + 1;
        var hasEscapes = false;
        while (true)
        {
            var length = bytes[end..].IndexOfAny(TextStops);
            end = length < 0 ? bytes.Length : end + length;
            hasEscapes |= At(end) == '\\';
            switch (At(end))
            {
                case '"':
                    return TextToken(start, end + 1, end + 1, closed: true, hasEscapes);
                case '\\' when At(end + 1) == '\n':
                    ContinueLine(end + 2);
                    end = position;
                    break;
                case '\\' when end + 1 < bytes.Length && !IsCarriageReturnAtLineEnd(end + 1):
                    end += 2;
                    break;
                default:
                    return TextToken(start, end, end + (At(end) == '\\' ? 1 : 0), closed: false, hasEscapes);
            }
        }
    }

    private readonly bool IsCarriageReturnAtLineEnd(int index) => bytes[index] == '\r' && At(index + 1) == '\n';

    private PoToken TextToken((int Position, int Line, int LineStart) start, int end, int next, bool closed, bool hasEscapes)
    {
        position = next;
        return new PoToken(PoTokenKind.Text, start.Position, end, start.Line, start.LineStart, obsolete, previous, closed, hasEscapes);
    }

    private PoToken Word()
    {
        if (position == lineStart && IsConflictMarker())
        {
            var length = bytes[position..].IndexOf((byte)'\n');
            return Token(PoTokenKind.ConflictMarker, length < 0 ? bytes.Length : position + length);
        }

        if (char.IsAsciiDigit((char)bytes[position]))
        {
            return Token(PoTokenKind.Number, EndOf(bytes[position..].IndexOfAnyExceptInRange((byte)'0', (byte)'9')));
        }

        if (!NameBytes.Contains(bytes[position]))
        {
            return Token(PoTokenKind.Junk, EndOf(bytes[position..].IndexOfAny(JunkStops)));
        }

        var end = EndOf(bytes[position..].IndexOfAnyExcept(NameBytes));
        return Token(Keyword(bytes[position..end]), end);
    }

    private readonly int EndOf(int length) => length < 0 ? bytes.Length : position + length;

    /// <summary>What Git leaves where two versions of a file contradict each other: seven of one sign, then a blank or nothing.</summary>
    private readonly bool IsConflictMarker()
    {
        if (bytes[position] is not ((byte)'<' or (byte)'=' or (byte)'>' or (byte)'|'))
        {
            return false;
        }

        var run = bytes[position..].IndexOfAnyExcept(bytes[position]);
        return run == 7 ? At(position + 7) is ' ' or '\r' or '\n' : run < 0 && bytes.Length - position == 7;
    }

    private readonly PoTokenKind Keyword(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("msgid"u8))
        {
            return PoTokenKind.MsgId;
        }

        if (name.SequenceEqual("msgctxt"u8))
        {
            return PoTokenKind.MsgContext;
        }

        if (name.SequenceEqual("msgid_plural"u8))
        {
            return PoTokenKind.MsgIdPlural;
        }

        if (!previous && name.SequenceEqual("msgstr"u8))
        {
            return PoTokenKind.MsgString;
        }

        return !previous && name.SequenceEqual("domain"u8) ? PoTokenKind.Domain : PoTokenKind.UnknownKeyword;
    }
}
