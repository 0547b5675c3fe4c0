using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading;

/// <summary>A PDF that was read, as far as it can be.</summary>
public sealed class PdfFile
{
    private readonly FindingBag findings;

    private PdfFile(string path, string version, ReadOnlyMemory<byte> bytes, PdfObjects objects, FindingBag findings)
    {
        Bytes = bytes;
        this.findings = findings;
        (Path, Version, Objects) = (path, version, objects);
        Catalogue = objects.Dictionary(objects.Trailer["Root"]);
        Pages = PageReader.Read(objects, Catalogue, path);
    }

    /// <summary>Named in findings.</summary>
    public string Path { get; }

    /// <summary>From the header, as <c>1.6</c>; empty when there is none.</summary>
    public string Version { get; }

    public PdfObjects Objects { get; }

    public bool IsEncrypted => Objects.IsEncrypted;

    /// <summary>All of it, as it was given; offsets of objects count from the header.</summary>
    internal ReadOnlyMemory<byte> Bytes { get; }

    public PdfObject.Dictionary Catalogue { get; }

    public ImmutableArray<PdfFilePage> Pages { get; }

    /// <summary>The XMP packet as it stands; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Metadata => Objects.Data(Catalogue["Metadata"]);

    /// <summary>The document information dictionary.</summary>
    public PdfObject.Dictionary Info => Objects.Dictionary(Objects.Trailer["Info"]);

    public ImmutableArray<PdfOutputIntent> OutputIntents => PdfOutputIntent.Read(Objects, Catalogue);

    /// <summary>What is wrong with the file, as far as it has been read by now.</summary>
    public ImmutableArray<Finding> Findings => findings.ToSorted();

    /// <summary>Reads any bytes; a damaged or hostile file gives findings.</summary>
    /// <param name="path">Named in findings.</param>
    public static PdfFile Open(string path, ReadOnlyMemory<byte> bytes)
    {
        var bag = new FindingBag();
        var header = bytes.Span[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8);
        if (header < 0)
            bag.Add(PdfFindings.IsNotPdf(path));
        var data = header < 0 ? default : bytes[header..];
        var objects = new PdfObjects(data, path, bag);
        var file = new PdfFile(path, VersionOf(data.Span), bytes, objects, bag);
        if (file.IsEncrypted)
            bag.Add(PdfFindings.IsEncrypted(path));
        return file;
    }

    private static string VersionOf(ReadOnlySpan<byte> data) =>
        data is [_, _, _, _, _, var major, (byte)'.', var minor, ..] ? $"{(char)major}.{(char)minor}" : "";
}
