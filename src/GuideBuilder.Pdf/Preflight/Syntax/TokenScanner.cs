using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Reads tokens one after the other as they stand in a file. Takes any bytes, and always moves on.</summary>
internal sealed class TokenScanner(ReadOnlyMemory<byte> data, int position = 0)
{
    public int Position { get; set; } = Math.Clamp(position, 0, data.Length);

    /// <summary>The bytes of a token.</summary>
    public ReadOnlySpan<byte> this[RawToken token] => data.Span.Slice(token.Start, token.Length);

    /// <summary>Null at the end.</summary>
    public RawToken? Next()
    {
        SkipSpace();
        if (Position >= data.Length)
            return null;
        var start = Position;
        var kind = Skip(data.Span);
        return new RawToken(kind, start, Position - start);
    }

    private void SkipSpace()
    {
        var bytes = data.Span;
        for (; Position < bytes.Length; Position++)
        {
            if (bytes[Position] == '%')
                Position = Find(bytes, bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n'));
            else if (!PdfCharacters.IsSpace(bytes[Position]))
                return;
        }
    }

    private int Find(ReadOnlySpan<byte> bytes, int ahead) => ahead < 0 ? bytes.Length : Position + ahead;

    private RawKind Skip(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[Position++];
        switch (first)
        {
            case (byte)'/':
                SkipRegular(bytes);
                return RawKind.Name;
            case (byte)'(':
                SkipLiteral(bytes);
                return RawKind.Literal;
            case (byte)'<' when Position >= bytes.Length || bytes[Position] != '<':
                Position = Math.Min(bytes.Length, Find(bytes, bytes[Position..].IndexOf((byte)'>')) + 1);
                return RawKind.Hexadecimal;
            case (byte)'<':
                Position++;
                return RawKind.Delimiter;
            case (byte)'>':
                Position += Position < bytes.Length && bytes[Position] == '>' ? 1 : 0;
                return RawKind.Delimiter;
            case (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)')':
                return RawKind.Delimiter;
            default:
                SkipRegular(bytes);
                return RawKind.Word;
        }
    }

    private void SkipRegular(ReadOnlySpan<byte> bytes) => Position += PdfCharacters.CountRegular(bytes[Position..]);

    private void SkipLiteral(ReadOnlySpan<byte> bytes)
    {
        for (var open = 1; Position < bytes.Length && open > 0; Position++)
        {
            if (bytes[Position] == '\\')
                Position++;
            else
                open += bytes[Position] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
        }

        Position = Math.Min(Position, bytes.Length);
    }

    /// <summary>Moves behind the data of a picture that stands in the content itself, after its <c>ID</c>.</summary>
    public void SkipPicture()
    {
        var bytes = data.Span;
        for (var at = Position; at < bytes.Length;)
        {
            var next = bytes[at..].IndexOf("EI"u8);
            if (next < 0)
                break;
            at += next + 2;
            if (at >= 3 && PdfCharacters.IsSpace(bytes[at - 3]) && (at == bytes.Length || !PdfCharacters.IsRegular(bytes[at])))
            {
                Position = at;
                return;
            }
        }

        Position = bytes.Length;
    }
}

internal enum RawKind
{
    /// <summary>A number, or a word such as <c>obj</c> or <c>true</c>.</summary>
    Word,

    /// <summary>With its slash.</summary>
    Name,

    /// <summary>A string with its parentheses.</summary>
    Literal,

    /// <summary>A string with its angle brackets.</summary>
    Hexadecimal,

    Delimiter,
}

/// <param name="Start">Offset of the first byte.</param>
internal readonly record struct RawToken(RawKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
