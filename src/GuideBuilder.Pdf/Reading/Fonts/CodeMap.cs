using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>How the strings of a font are cut into codes, and which character each code chooses (ISO 32000-1, 9.7.5).</summary>
internal sealed class CodeMap
{
    private const int DeepestUse = 5;

    private readonly ImmutableArray<CodeRange> spaces;
    private readonly ImmutableArray<CodeRange> ranges;
    private readonly CodeMap? basis;

    // 0 when codes differ in length.
    private readonly int onlyLength;
    private readonly bool isIdentity;

    private CodeMap(string? name, int codeLength)
    {
        (Name, CodeLength) = (name, codeLength);
        (spaces, ranges) = ([], []);
        isIdentity = name is null || PredefinedCMaps.IsIdentity(name);
        onlyLength = isIdentity ? codeLength : 0;
    }

    private CodeMap(string? name, PdfObject.Stream source, CMapProgram program, CodeMap? basis)
    {
        (Name, Source, Program, this.basis) = (name, source, program, basis);
        spaces = program.Spaces;
        ranges = [.. program.Ranges.OrderBy(r => r.Length).ThenBy(r => r.First)];
        CodeLength = Math.Max(spaces.IsEmpty ? 0 : spaces.Max(s => s.Length), basis?.CodeLength ?? 0) is > 0 and var length ? length : 2;
    }

    /// <summary>Of simple fonts: each byte is a code.</summary>
    public static CodeMap Bytes { get; } = new(null, 1);

    /// <summary>As the file gives it; null when it gives none.</summary>
    public string? Name { get; }

    /// <summary>Of the longest code, in bytes.</summary>
    public int CodeLength { get; }

    /// <summary>Where it is embedded; null for a named one.</summary>
    public PdfObject.Stream? Source { get; }

    /// <summary>What stands in <see cref="Source"/>.</summary>
    public CMapProgram? Program { get; }

    /// <param name="encoding">Of a composite font's own dictionary.</param>
    public static CodeMap Read(PdfObjects objects, PdfObject encoding) => Read(objects, encoding, 0);

    /// <summary>Takes one code from the beginning of <paramref name="bytes"/>, which is not empty.</summary>
    /// <returns>Its length; 0 when there is no whole code.</returns>
    public int Take(ReadOnlySpan<byte> bytes, out int code)
    {
        var length = LengthOf(bytes);
        code = 0;
        if (length > bytes.Length)
            return 0;
        foreach (var part in bytes[..length])
            code = (code << 8) | part;
        return length;
    }

    /// <summary>The character that a code chooses, also called CID; 0 when it chooses none, null when only a CMap knows that is not in the file.</summary>
    public int? Cid(int code)
    {
        if (Program is null)
            return isIdentity ? code : null;
        var value = (uint)code;
        var index = LastFrom(value);
        if (index >= 0 && value <= ranges[index].Last)
            return (int)Math.Min(ushort.MaxValue, ranges[index].Target + (long)(value - ranges[index].First));
        return basis is null ? 0 : basis.Cid(code);
    }

    private static CodeMap Read(PdfObjects objects, PdfObject encoding, int depth)
    {
        if (objects.Resolve(encoding) is not PdfObject.Stream stream)
            return new CodeMap(objects.Name(encoding) ?? "", 2);
        var program = CMapProgram.Read(objects.Data(stream));
        var next = stream.Head["UseCMap"] is PdfObject.Null && program.Uses is { } name ? new PdfObject.Name(name) : stream.Head["UseCMap"];
        var below = depth < DeepestUse && objects.Resolve(next) is not PdfObject.Null ? Read(objects, next, depth + 1) : null;
        return new CodeMap(objects.Name(stream.Head["CMapName"]) ?? program.Name, stream, program, below);
    }

    /// <summary>Of what is no code, the length of those that begin like it, or of the shortest (9.7.6.3).</summary>
    private int LengthOf(ReadOnlySpan<byte> bytes)
    {
        if (onlyLength > 0)
            return onlyLength;
        if (Source is null)
            return PredefinedCMaps.CodeLength(Name ?? "", bytes);
        var (length, matching) = (0, 0);
        foreach (var space in spaces)
        {
            var count = space.MatchingBytes(bytes);
            if (count == space.Length)
                return count;
            if (count > matching || (count == matching && (length == 0 || space.Length < length)))
                (length, matching) = (space.Length, count);
        }

        return matching == 0 && basis is not null ? basis.LengthOf(bytes) : length > 0 ? length : CodeLength;
    }

    /// <summary>The last range that begins at or before <paramref name="value"/>; codes of several lengths do not begin alike, so that the value says the length.</summary>
    private int LastFrom(uint value)
    {
        foreach (var length in (ReadOnlySpan<int>)[1, 2, 3, 4])
        {
            if (length < 4 && value >> (8 * length) != 0)
                continue;
            var index = LastFrom(length, value);
            if (index >= 0 && value <= ranges[index].Last)
                return index;
        }

        return -1;
    }

    private int LastFrom(int length, uint value)
    {
        var (low, high) = (0, ranges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var range = ranges[middle];
            if (range.Length < length || (range.Length == length && range.First <= value))
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && ranges[low - 1].Length == length ? low - 1 : -1;
    }
}
