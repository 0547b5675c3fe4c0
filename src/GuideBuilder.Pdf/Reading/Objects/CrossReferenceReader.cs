namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Reads the chain of cross-reference tables and streams from the newest to the oldest (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferenceReader(ReadOnlyMemory<byte> data, PdfObjects objects, Func<int, int, PdfObject> readAt)
{
    private const int HighestNumber = 8388607;
    private const int WorkPerByte = 4;

    private readonly Dictionary<int, CrossReference> entries = [];
    private readonly HashSet<int> free = [];
    private readonly HashSet<int> visited = [];
    private PdfObject.Dictionary trailer = PdfObject.Dictionary.Empty;
    private long work = (long)WorkPerByte * data.Length;
    private bool isBroken;

    public CrossReferences Read()
    {
        var open = new Stack<int>([FindStart()]);
        while (open.TryPop(out var offset) && work >= 0)
        {
            if (!visited.Add(offset))
                continue;
            var section = offset < 0 || offset >= data.Length ? null : ReadSection(offset);
            isBroken |= section is null;
            Follow(section ?? PdfObject.Dictionary.Empty, open);
        }

        return new CrossReferences(entries, trailer, isBroken);
    }

    /// <summary>A table's own stream counts before older sections.</summary>
    private void Follow(PdfObject.Dictionary section, Stack<int> open)
    {
        if (trailer.Entries.Count == 0)
            trailer = section;
        foreach (var key in (ReadOnlySpan<string>)["Prev", "XRefStm"])
        {
            if (section[key] is PdfObject.Number { Value: >= 0 and <= int.MaxValue } offset)
                open.Push((int)offset.Value);
        }
    }

    /// <summary>Objects behind the last start belong to a later part of the file that was cut off.</summary>
    private int FindStart()
    {
        var at = data.Span.LastIndexOf("startxref"u8);
        isBroken |= at >= 0 && ObjectScanner.FindObjects(data.Span[at..]).Count > 0;
        return at >= 0 && new ObjectParser(data, at + 9).Read() is PdfObject.Number { Value: >= 0 and <= int.MaxValue } offset ? (int)offset.Value : -1;
    }

    private PdfObject.Dictionary? ReadSection(int offset)
    {
        var parser = new ObjectParser(data, offset, hasReferences: false);
        if (parser.Read() is PdfObject.Keyword { Word: "xref" })
        {
            var table = ReadTable(parser);
            return Spend(parser.Position - offset) ? table : null;
        }

        if (readAt(offset, 0) is not PdfObject.Stream stream)
            return null;
        ReadRows(stream);
        return stream.Head;
    }

    private PdfObject.Dictionary? ReadTable(ObjectParser parser)
    {
        while (parser.Read() is PdfObject.Number { Value: >= 0 and <= HighestNumber } first && parser.Read() is PdfObject.Number count)
        {
            for (var i = 0; i < count.Value; i++)
            {
                if (!TryReadEntry(parser, (int)first.Value + i))
                    return null;
            }
        }

        return new ObjectParser(data, parser.Position).Read() as PdfObject.Dictionary;
    }

    private bool Spend(int bytes) => (work -= bytes) >= 0;

    private bool TryReadEntry(ObjectParser parser, int number)
    {
        if (parser.Read() is not PdfObject.Number offset || parser.Read() is not PdfObject.Number || parser.Read() is not PdfObject.Keyword kind)
            return false;
        Add(number, kind.Word == "n" ? 1 : 0, (long)Math.Clamp(offset.Value, -1, int.MaxValue), 0);
        return true;
    }

    private void ReadRows(PdfObject.Stream stream)
    {
        var widths = objects.Items(stream.Head["W"]).Select(w => objects.Integer(w, -1)).ToArray();
        if (widths.Length < 3 || widths.Any(w => w is < 0 or > 8) || widths.Sum() == 0)
        {
            isBroken = true;
            return;
        }

        var rows = objects.Data(stream).Span;
        foreach (var (first, count) in Sections(stream.Head))
        {
            for (var i = 0; i < count && rows.Length >= widths.Sum(); i++)
                ReadRow(ref rows, widths, first + i);
        }
    }

    private IEnumerable<(int First, int Count)> Sections(PdfObject.Dictionary dictionary)
    {
        var index = objects.Items(dictionary["Index"]);
        if (index.IsEmpty)
            return [(0, objects.Integer(dictionary["Size"], 0))];
        return index.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (objects.Integer(pair[0], 0), objects.Integer(pair[1], 0)));
    }

    private void ReadRow(ref ReadOnlySpan<byte> rows, int[] widths, int number)
    {
        var kind = widths[0] == 0 ? 1 : Field(ref rows, widths[0]);
        var second = Field(ref rows, widths[1]);
        var third = Field(ref rows, widths[2]);
        foreach (var extra in widths.AsSpan(3))
            rows = rows[extra..];
        Add(number, kind, second, third);
    }

    private static long Field(ref ReadOnlySpan<byte> rows, int width)
    {
        long value = 0;
        foreach (var part in rows[..width])
            value = (value << 8) | part;
        rows = rows[width..];
        return value;
    }

    /// <summary>What a newer section says about an object stands.</summary>
    private void Add(int number, long kind, long second, long third)
    {
        if (number is < 1 or > HighestNumber || second is < 0 or > int.MaxValue || entries.ContainsKey(number) || free.Contains(number))
            return;
        if (kind == 1)
            entries[number] = new CrossReference((int)second, 0);
        else if (kind == 2 && third is >= 0 and <= int.MaxValue && second > 0)
            entries[number] = new CrossReference((int)third, (int)second);
        else
            free.Add(number);
    }
}
