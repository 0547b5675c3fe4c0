using System.Text;
using System.Text.Unicode;
using System.Xml.Linq;
using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at all metadata of a file: how they are written, and whether each property is known.</summary>
internal sealed class MetadataCheck(PreflightJob job) : PreflightCheck
{
    private const int HeaderReach = 512;

    private readonly XmpExtensions described = XmpExtensions.Read(job.Metadata);
    private PdfObject main = PdfObject.Null.Value;

    public override void CheckDocument()
    {
        main = job.Objects.Resolve(job.File.Catalogue["Metadata"]);
        if (main is not PdfObject.Stream stream)
        {
            job.Report(MetadataRules.None, "the catalogue has no metadata stream.");
            return;
        }

        if (job.Objects.Name(stream.Head["Type"]) != "Metadata" || job.Objects.Name(stream.Head["Subtype"]) != "XML")
            job.Report(MetadataRules.None, "the metadata stream is not marked as Metadata and XML.", 0, NumberOf(job.File.Catalogue["Metadata"]));
        if (stream.Head.Entries.ContainsKey("Filter"))
            job.Report(MetadataRules.Packed, "the metadata stream has a filter.", 0, NumberOf(job.File.Catalogue["Metadata"]));
        CheckPacket(NumberOf(job.File.Catalogue["Metadata"]), job.File.Metadata, job.Metadata, described);
    }

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (stream is null || ReferenceEquals(stream, main) || job.Objects.Name(dictionary["Type"]) != "Metadata" || job.Objects.Name(dictionary["Subtype"]) != "XML")
            return;
        var bytes = job.Objects.Data(stream);
        var packet = XmpPacket.Read(bytes);
        CheckPacket(number, bytes, packet, XmpExtensions.Read(packet));
    }

    private static int NumberOf(PdfObject value) => (value as PdfObject.Reference)?.ObjectNumber ?? 0;

    private void CheckPacket(int number, ReadOnlyMemory<byte> bytes, XmpPacket packet, XmpExtensions own)
    {
        CheckHeader(number, bytes.Span);
        if (!IsUtf8(bytes.Span))
            job.Report(MetadataRules.Encoding, "the packet is no UTF-8.", 0, number);
        else if (packet.Problem is { } problem)
            job.Report(MetadataRules.Malformed, $"the XML is not well-formed: {RawCharacters.Shown(problem)}", 0, number);
        else if (!packet.Exists)
            job.Report(MetadataRules.Malformed, "there is no RDF in the packet.", 0, number);
        CheckProperties(number, packet, own);
        foreach (var problem in own.Problems)
            job.Report(MetadataRules.ExtensionSchema, problem, 0, number);
    }

    private void CheckHeader(int number, ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeaderReach)]);
        var start = head.IndexOf("<?xpacket", StringComparison.Ordinal);
        var end = start < 0 ? -1 : head.IndexOf("?>", start, StringComparison.Ordinal);
        if (end < 0)
            return;
        foreach (var attribute in (string[])["bytes", "encoding"])
        {
            var at = head.IndexOf(attribute + "=", start, end - start, StringComparison.Ordinal);
            if (at > 0 && char.IsWhiteSpace(head[at - 1]))
                job.Report(MetadataRules.PacketHeader, $"the header of the packet has the attribute {attribute}.", 0, number);
        }
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => bytes is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) && bytes.IndexOf((byte)0) < 0 && Utf8.IsValid(bytes);

    private void CheckProperties(int number, XmpPacket packet, XmpExtensions own)
    {
        if (packet.Root?.Elements().FirstOrDefault(e => e.Name != XmpPacket.Rdf + "Description") is { } other)
            job.Report(MetadataRules.Malformed, $"RDF holds {RawCharacters.Shown(other.Name.LocalName)} where a description must stand.", 0, number);
        var seen = new HashSet<XName>();
        foreach (var property in packet.Properties)
        {
            if (!seen.Add(property.Name))
                job.Report(MetadataRules.Malformed, $"the property {RawCharacters.Shown(property.Name.LocalName)} is there twice.", 0, number);
            var form = XmpSchemas.FormOf(property.Name) ?? own.FormOf(property.Name) ?? described.FormOf(property.Name);
            if (form is null)
                job.Report(MetadataRules.UnknownProperty, $"the property {RawCharacters.Shown(property.Name.LocalName)} of {RawCharacters.Shown(property.Name.NamespaceName)} is described nowhere.", 0, number);
            else if (!XmpForm.Fits(property, form))
                job.Report(MetadataRules.PropertyType, $"the property {RawCharacters.Shown(property.Name.LocalName)} is no {form}.", 0, number);
        }
    }
}
