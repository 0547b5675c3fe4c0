using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>The objects of a file, read when asked for, and what they hold in plain types.</summary>
public sealed class PdfObjects
{
    private const int LongestChain = 32;

    private readonly ObjectLoader loader;
    private readonly StreamDecoder decoder;

    internal PdfObjects(ReadOnlyMemory<byte> data, string path, FindingBag findings)
    {
        Findings = findings;
        decoder = new StreamDecoder(this, path);
        loader = new ObjectLoader(data, path, this);
        loader.ReadReferences();
    }

    /// <summary>The newest trailer, or the dictionary of the newest cross-reference stream.</summary>
    public PdfObject.Dictionary Trailer => loader.Trailer;

    /// <summary>How many objects the file lists.</summary>
    public int Count => loader.Count;

    /// <summary>True when streams, strings and packed objects are not to be read: they count as missing.</summary>
    public bool IsEncrypted => Trailer["Encrypt"] is not PdfObject.Null;

    internal FindingBag Findings { get; }

    /// <summary>The numbers of the objects that the file lists, ascending.</summary>
    internal IEnumerable<int> Numbers => loader.Numbers;

    /// <summary>Where an object is; null when the file does not list it.</summary>
    internal CrossReference? PlaceOf(int number) => loader.PlaceOf(number);

    /// <summary>Follows references; null for what is missing or broken.</summary>
    public PdfObject Resolve(PdfObject value)
    {
        for (var i = 0; i < LongestChain && value is PdfObject.Reference reference; i++)
            value = loader.Load(reference.ObjectNumber);
        return value is PdfObject.Reference ? PdfObject.Null.Value : value;
    }

    /// <summary>The dictionary, also that of a stream; empty for anything else.</summary>
    public PdfObject.Dictionary Dictionary(PdfObject value) => Resolve(value) switch
    {
        PdfObject.Dictionary dictionary => dictionary,
        PdfObject.Stream stream => stream.Head,
        _ => PdfObject.Dictionary.Empty,
    };

    /// <summary>The items of a list, each resolved; a single object is a list of one; empty for null.</summary>
    public ImmutableArray<PdfObject> Items(PdfObject value) => Resolve(value) switch
    {
        PdfObject.List list => [.. list.Items.Select(Resolve)],
        PdfObject.Null => [],
        var single => [single],
    };

    public string? Name(PdfObject value) => (Resolve(value) as PdfObject.Name)?.Value;

    public string? Text(PdfObject value) => IsEncrypted ? null : (Resolve(value) as PdfObject.Text)?.ToString();

    public double? Number(PdfObject value) => (Resolve(value) as PdfObject.Number)?.Value;

    /// <param name="otherwise">For what is no integer.</param>
    public int Integer(PdfObject value, int otherwise) =>
        Number(value) is { } number && number % 1 == 0 && Math.Abs(number) <= int.MaxValue ? (int)number : otherwise;

    /// <summary>A stream's unpacked data; empty for anything else.</summary>
    public ReadOnlyMemory<byte> Data(PdfObject value) => !IsEncrypted && Resolve(value) is PdfObject.Stream stream ? decoder.Decode(stream) : default;
}
