using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>The tables of objects as bytes, from the newest to the oldest; offsets count from the file's header.</summary>
/// <param name="Faults">Offsets of tables that do not begin with <c>xref</c>, one line end and a digit.</param>
/// <param name="Trailers">Offsets behind the word <c>trailer</c>.</param>
internal sealed record CrossReferenceScan(ImmutableArray<int> Faults, ImmutableArray<int> Trailers)
{
    private const int MostTables = 64;
    private const int HeaderReach = 1024;

    /// <summary>The file from its header on.</summary>
    public static ReadOnlyMemory<byte> FromHeader(ReadOnlyMemory<byte> bytes) =>
        bytes[Math.Max(0, bytes.Span[..Math.Min(bytes.Length, HeaderReach)].IndexOf("%PDF-"u8))..];

    /// <param name="bytes">The whole file.</param>
    public static CrossReferenceScan Read(ReadOnlyMemory<byte> bytes)
    {
        var data = FromHeader(bytes);
        var faults = ImmutableArray.CreateBuilder<int>();
        var trailers = ImmutableArray.CreateBuilder<int>();
        var visited = new HashSet<int>();
        var offset = Start(data);
        while (offset >= 0 && offset < data.Length && visited.Count < MostTables && visited.Add(offset) && BodyOf(data, offset) is { } body)
        {
            if (!BeginsWell(data.Span[body..]))
                faults.Add(offset);
            var at = data.Span[body..].IndexOf("trailer"u8);
            if (at < 0)
                break;
            trailers.Add(body + at + 7);
            offset = new ObjectParser(data, trailers[^1]).Read() is PdfObject.Dictionary trailer ? Offset(trailer["Prev"]) : -1;
        }

        return new CrossReferenceScan(faults.ToImmutable(), trailers.ToImmutable());
    }

    private static int Start(ReadOnlyMemory<byte> data)
    {
        var at = data.Span.LastIndexOf("startxref"u8);
        return at < 0 ? -1 : Offset(new ObjectParser(data, at + 9, hasReferences: false).Read());
    }

    private static int Offset(PdfObject? value) => value is PdfObject.Number { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value : -1;

    /// <returns>What comes after the word <c>xref</c>; null where no table is, as where a stream stands in its place.</returns>
    private static int? BodyOf(ReadOnlyMemory<byte> data, int offset)
    {
        var parser = new ObjectParser(data, offset, hasReferences: false);
        parser.SkipSpace();
        return data.Span[parser.Position..].StartsWith("xref"u8) ? parser.Position + 4 : null;
    }

    private static bool BeginsWell(ReadOnlySpan<byte> body)
    {
        var lineEnd = RawCharacters.LineEnd(body);
        return lineEnd > 0 && lineEnd < body.Length && char.IsAsciiDigit((char)body[lineEnd]);
    }
}
