using System.Buffers.Text;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Finds objects and trailers by their first words, for files whose cross-references are of no use. Reads each byte a fixed number of times.</summary>
internal static class ObjectScanner
{
    private const int HighestNumber = 8388607;
    private const int MostSpace = 16;
    private const int MostDigits = 10;

    /// <summary>All that looks like <c>n g obj</c>, in the order of the file.</summary>
    public static List<FoundObject> FindObjects(ReadOnlySpan<byte> data)
    {
        var found = new List<FoundObject>();
        for (var at = 0; data[at..].IndexOf("obj"u8) is >= 0 and var next;)
        {
            at += next;
            if (TryReadBackwards(data[..at], out var number, out var offset))
                found.Add(new FoundObject(number, offset));
            at += 3;
        }

        return found;
    }

    /// <summary>The entries of all trailers together; what stands later in the file counts.</summary>
    public static Dictionary<string, PdfObject> ReadTrailers(ReadOnlyMemory<byte> data)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        for (var at = 0; data.Span[at..].IndexOf("trailer"u8) is >= 0 and var next;)
        {
            at += next + 7;
            var end = data.Span[at..].IndexOf("trailer"u8);
            if (new ObjectParser(data[..(end < 0 ? data.Length : at + end)], at).Read() is PdfObject.Dictionary trailer)
                Merge(entries, trailer);
        }

        return entries;
    }

    public static void Merge(Dictionary<string, PdfObject> entries, PdfObject.Dictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
            entries[key] = value;
    }

    /// <param name="before">The bytes up to the word <c>obj</c>.</param>
    private static bool TryReadBackwards(ReadOnlySpan<byte> before, out int number, out int offset)
    {
        (number, offset) = (0, 0);
        return TryTakeSpace(ref before)
            && TryTakeNumber(ref before, out _)
            && TryTakeSpace(ref before)
            && TryTakeNumber(ref before, out number)
            && number is > 0 and <= HighestNumber
            && (offset = before.Length) >= 0;
    }

    private static bool TryTakeSpace(ref ReadOnlySpan<byte> before)
    {
        var length = 0;
        while (length < Math.Min(before.Length, MostSpace) && PdfCharacters.IsSpace(before[^(length + 1)]))
            length++;
        before = before[..^length];
        return length > 0;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<byte> before, out int number)
    {
        var length = 0;
        while (length < Math.Min(before.Length, MostDigits) && char.IsAsciiDigit((char)before[^(length + 1)]))
            length++;
        var isNumber = Utf8Parser.TryParse(before[^length..], out number, out var used) && used == length;
        before = before[..^length];
        return isNumber;
    }
}

/// <param name="Offset">In the file, of the object's number.</param>
internal readonly record struct FoundObject(int Number, int Offset);
