using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Reads objects one after the other. Takes any bytes: what makes no sense becomes a keyword or null, and it always moves on.</summary>
internal sealed class ObjectParser(ReadOnlyMemory<byte> data, int position = 0, bool hasReferences = true)
{
    private const int DeepestNesting = 100;

    private static readonly PdfObject.Keyword EndOfList = new("]");
    private static readonly PdfObject.Keyword EndOfDictionary = new(">>");

    public int Position { get; set; } = Math.Clamp(position, 0, data.Length);

    /// <summary>True when nesting went beyond the limit; reading has stopped.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>The next object or keyword; null at the end.</summary>
    public PdfObject? Read() => Read(0);

    public void SkipSpace() => SkipSpace(data.Span);

    private void SkipSpace(ReadOnlySpan<byte> bytes)
    {
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
                SkipComment(bytes);
            else if (!PdfCharacters.IsSpace(bytes[Position]))
                return;
            else
                Position++;
        }
    }

    private void SkipComment(ReadOnlySpan<byte> bytes)
    {
        var length = bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
        Position = length < 0 ? bytes.Length : Position + length;
    }

    private PdfObject? Read(int depth)
    {
        var bytes = data.Span;
        SkipSpace(bytes);
        if (Position >= bytes.Length)
            return null;
        switch (bytes[Position])
        {
            case (byte)'/':
                return StringParser.Name(bytes, this);
            case (byte)'(':
                return new PdfObject.Text(StringParser.Literal(bytes, this));
            case (byte)'[':
                Position++;
                return ReadList(depth);
            case (byte)']':
                Position++;
                return EndOfList;
            case (byte)'<':
                return ReadAngle(bytes, depth);
            case (byte)'>':
                Position += bytes[Position..].StartsWith(">>"u8) ? 2 : 1;
                return EndOfDictionary;
            case (byte)'{' or (byte)'}' or (byte)')':
                Position++;
                return new PdfObject.Keyword("?");
            default:
                return ReadWord(bytes);
        }
    }

    private PdfObject ReadAngle(ReadOnlySpan<byte> bytes, int depth)
    {
        if (!bytes[Position..].StartsWith("<<"u8))
            return new PdfObject.Text(StringParser.Hexadecimal(bytes, this));
        Position += 2;
        return ReadDictionary(depth);
    }

    private PdfObject ReadList(int depth)
    {
        var items = ImmutableArray.CreateBuilder<PdfObject>();
        while (IsWithinLimit(depth) && Read(depth + 1) is { } item && !ReferenceEquals(item, EndOfList))
            items.Add(item);
        return new PdfObject.List(items.ToImmutable());
    }

    private PdfObject.Dictionary ReadDictionary(int depth)
    {
        var entries = new List<KeyValuePair<string, PdfObject>>();
        while (IsWithinLimit(depth) && Read(depth + 1) is { } key && !ReferenceEquals(key, EndOfDictionary))
        {
            if (key is not PdfObject.Name name)
                continue;
            var value = Read(depth + 1);
            if (value is null || ReferenceEquals(value, EndOfDictionary))
                break;
            entries.Add(new(name.Value, value));
        }

        return new PdfObject.Dictionary(PdfEntries.Of(entries));
    }

    private bool IsWithinLimit(int depth)
    {
        if (depth < DeepestNesting && !IsTooDeep)
            return true;
        IsTooDeep = true;
        Position = data.Length;
        return false;
    }

    private PdfObject ReadWord(ReadOnlySpan<byte> bytes)
    {
        var word = TakeWord(bytes);
        if (NumberParser.TryParse(word, out var number))
            return hasReferences && TryReference(bytes, number, out var reference) ? reference : PdfObject.Number.Of(number);
        return word switch
        {
            _ when word.SequenceEqual("true"u8) => new PdfObject.Truth(true),
            _ when word.SequenceEqual("false"u8) => new PdfObject.Truth(false),
            _ when word.SequenceEqual("null"u8) => PdfObject.Null.Value,
            _ => KnownWords.Keyword(word),
        };
    }

    private ReadOnlySpan<byte> TakeWord(ReadOnlySpan<byte> bytes)
    {
        var word = bytes.Slice(Position, PdfCharacters.CountRegular(bytes[Position..]));
        Position += word.Length;
        return word;
    }

    /// <summary>Reads on after a number when a generation and an R follow.</summary>
    private bool TryReference(ReadOnlySpan<byte> bytes, double number, [NotNullWhen(true)] out PdfObject.Reference? reference)
    {
        reference = null;
        if (number is not (>= 1 and <= 8388607) || number % 1 != 0)
            return false;
        var start = Position;
        SkipSpace(bytes);
        var generation = TakeWord(bytes);
        if (Utf8Parser.TryParse(generation, out ushort _, out var used) && used == generation.Length)
        {
            SkipSpace(bytes);
            if (TakeWord(bytes).SequenceEqual("R"u8))
            {
                reference = new PdfObject.Reference((int)number);
                return true;
            }
        }

        Position = start;
        return false;
    }
}
