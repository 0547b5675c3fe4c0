using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Follows the tables of objects from the newest to the oldest, as bytes.</summary>
internal sealed class CrossReferenceScan
{
    private const int MostTables = 64;
    private const int HeaderReach = 1024;

    private readonly ReadOnlyMemory<byte> data;

    /// <param name="bytes">The whole file; offsets count from its header.</param>
    public CrossReferenceScan(ReadOnlyMemory<byte> bytes) =>
        data = bytes[Math.Max(0, bytes.Span[..Math.Min(bytes.Length, HeaderReach)].IndexOf("%PDF-"u8))..];

    /// <summary>The offset of the first table that does not begin with <c>xref</c>, one line end and a digit; null when there is none.</summary>
    public int? FirstFault()
    {
        var visited = new HashSet<int>();
        var open = new Stack<int>([Start()]);
        while (open.TryPop(out var offset) && visited.Count < MostTables)
        {
            if (offset < 0 || offset >= data.Length || !visited.Add(offset) || !TableAt(offset, out var body))
                continue;
            if (!BeginsWell(data.Span[body..]))
                return offset;
            Follow(body, open);
        }

        return null;
    }

    private int Start()
    {
        var at = data.Span.LastIndexOf("startxref"u8);
        return at < 0 ? -1 : Offset(new ObjectParser(data, at + 9, hasReferences: false).Read());
    }

    private static int Offset(PdfObject? value) => value is PdfObject.Number { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value : -1;

    /// <param name="body">What comes after the word.</param>
    private bool TableAt(int offset, out int body)
    {
        var parser = new ObjectParser(data, offset, hasReferences: false);
        parser.SkipSpace();
        body = parser.Position + 4;
        return data.Span[parser.Position..].StartsWith("xref"u8);
    }

    private static bool BeginsWell(ReadOnlySpan<byte> body)
    {
        var lineEnd = RawCharacters.LineEnd(body);
        return lineEnd > 0 && lineEnd < body.Length && char.IsAsciiDigit((char)body[lineEnd]);
    }

    private void Follow(int body, Stack<int> open)
    {
        var at = data.Span[body..].IndexOf("trailer"u8);
        if (at >= 0 && new ObjectParser(data, body + at + 7).Read() is PdfObject.Dictionary trailer)
            open.Push(Offset(trailer["Prev"]));
    }
}
