using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>What stands in an embedded CMap (Adobe Technical Note 5014).</summary>
internal sealed class CMapProgram
{
    private const int MostSpaces = 100;
    private const int MostRanges = 200000;

    private readonly ImmutableArray<CodeRange>.Builder spaces = ImmutableArray.CreateBuilder<CodeRange>();
    private readonly ImmutableArray<CodeRange>.Builder ranges = ImmutableArray.CreateBuilder<CodeRange>();

    private CMapProgram()
    {
    }

    public string? Name { get; private set; }

    /// <summary>0 for horizontal, 1 for vertical writing; horizontal when it is not said.</summary>
    public int WritingMode { get; private set; }

    /// <summary>The name of the CMap that this one builds on; null for none.</summary>
    public string? Uses { get; private set; }

    /// <summary>The bytes of whole codes.</summary>
    public ImmutableArray<CodeRange> Spaces { get; private set; } = [];

    /// <summary>From codes to CIDs.</summary>
    public ImmutableArray<CodeRange> Ranges { get; private set; } = [];

    public static CMapProgram Read(ReadOnlyMemory<byte> data)
    {
        var program = new CMapProgram();
        var parser = new ObjectParser(data, hasReferences: false);
        PdfObject last = PdfObject.Null.Value;
        while (parser.Read() is { } token)
        {
            program.Follow(parser, last, token);
            last = token;
        }

        program.Spaces = program.spaces.ToImmutable();
        program.Ranges = program.ranges.ToImmutable();
        return program;
    }

    private void Follow(ObjectParser parser, PdfObject last, PdfObject token)
    {
        switch (token)
        {
            case PdfObject.Keyword { Word: "begincodespacerange" }:
                ReadSpaces(parser);
                break;
            case PdfObject.Keyword { Word: "begincidrange" }:
                ReadRanges(parser);
                break;
            case PdfObject.Keyword { Word: "begincidchar" }:
                ReadCharacters(parser);
                break;
            case PdfObject.Keyword { Word: "usecmap" }:
                Uses = (last as PdfObject.Name)?.Value;
                break;
            case PdfObject.Number number when last is PdfObject.Name { Value: "WMode" }:
                WritingMode = (int)Math.Clamp(number.Value, 0, 2);
                break;
            case PdfObject.Name name when last is PdfObject.Name { Value: "CMapName" }:
                Name = name.Value;
                break;
        }
    }

    private void ReadSpaces(ObjectParser parser)
    {
        while (parser.Read() is PdfObject.Text first && parser.Read() is PdfObject.Text last)
            Add(spaces, MostSpaces, first, last, 0);
    }

    private void ReadRanges(ObjectParser parser)
    {
        while (parser.Read() is PdfObject.Text first && parser.Read() is PdfObject.Text last && parser.Read() is PdfObject.Number target)
            Add(ranges, MostRanges, first, last, target.Value);
    }

    private void ReadCharacters(ObjectParser parser)
    {
        while (parser.Read() is PdfObject.Text code && parser.Read() is PdfObject.Number target)
            Add(ranges, MostRanges, code, code, target.Value);
    }

    private static void Add(ImmutableArray<CodeRange>.Builder list, int most, PdfObject.Text first, PdfObject.Text last, double target)
    {
        var length = first.Bytes.Length;
        if (length is >= 1 and <= 4 && last.Bytes.Length == length && list.Count < most)
            list.Add(new CodeRange(length, Value(first), Value(last), (int)Math.Clamp(target, 0, ushort.MaxValue)));
    }

    private static uint Value(PdfObject.Text code)
    {
        uint value = 0;
        foreach (var part in code.Bytes.Span)
            value = (value << 8) | part;
        return value;
    }
}
