using System.Xml;
using System.Xml.Linq;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>An XMP packet (ISO 16684-1).</summary>
/// <param name="Root">The RDF element; null when there is none.</param>
/// <param name="Problem">Why it cannot be read; null when it can, or when there is no packet.</param>
internal sealed record XmpPacket(XElement? Root, string? Problem)
{
    public static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    public static readonly XNamespace MediaManagement = "http://ns.adobe.com/xap/1.0/mm/";
    public static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    public static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    public static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    public static readonly XNamespace PdfX = "http://www.npes.org/pdfx/ns/id/";

    private const long LongestPacket = 4 << 20;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LongestPacket,
    };

    public bool Exists => Root is not null;

    /// <summary>The properties: child elements of the descriptions, and their attributes as elements.</summary>
    public IEnumerable<XElement> Properties => Root is null
        ? []
        : Root.Elements(Rdf + "Description").SelectMany(d => d.Elements().Concat(
            d.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != Rdf && a.Name.Namespace != XNamespace.Xml).Select(a => new XElement(a.Name, a.Value))));

    /// <param name="bytes">Empty when a file has no metadata.</param>
    public static XmpPacket Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return new XmpPacket(null, null);
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            return new XmpPacket(root.DescendantsAndSelf(Rdf + "RDF").FirstOrDefault(), null);
        }
        catch (XmlException e)
        {
            return new XmpPacket(null, e.Message);
        }
    }

    /// <summary>The text of a simple property, or of the first item of an array; null when there is none.</summary>
    public string? Value(XName name)
    {
        var element = Properties.FirstOrDefault(e => e.Name == name);
        return element is null ? null : (element.Descendants(Rdf + "li").FirstOrDefault() ?? element).Value.Trim();
    }
}
