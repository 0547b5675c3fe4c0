using System.Globalization;
using System.Text;
using System.Xml;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The XMP packet: what the file is called, and to which standards it conforms (ISO 16684-1; ISO 19005-2, 6.6).</summary>
internal static class MetadataWriter
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    public static void Write(ObjectTable objects, int number, PdfOptions options, byte[] hash)
    {
        var packet = $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{Rdfs(options, hash)}\n<?xpacket end=\"r\"?>";
        objects.PutStream(number, w => w.Raw("/Type/Metadata/Subtype/XML"u8), Encoding.UTF8.GetBytes(packet), isCompressed: false);
    }

    private static string Rdfs(PdfOptions options, byte[] hash)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" }))
        {
            xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.WriteStartElement("rdf", "RDF", Rdf);
            xml.WriteStartElement("rdf", "Description", Rdf);
            xml.WriteAttributeString("rdf", "about", Rdf, "");
            WriteProperties(xml, options, hash);
            MetadataSchemas.Write(xml, options.Flavour);
        }

        return text.ToString();
    }

    private static void WriteProperties(XmlWriter xml, PdfOptions options, byte[] hash)
    {
        WriteDublinCore(xml, options);
        foreach (var property in MetadataProperty.Of(options, Uuid(hash)))
            xml.WriteElementString(property.Prefix, property.Name, property.Namespace, property.Value);
    }

    private static void WriteDublinCore(XmlWriter xml, PdfOptions options)
    {
        xml.WriteElementString("dc", "format", Dc, "application/pdf");
        WriteArray(xml, "title", "Alt", Clean(options.Title), isLanguageGiven: true);
        WriteArray(xml, "language", "Bag", options.Language, isLanguageGiven: false);
        if (options.Author is not null)
            WriteArray(xml, "creator", "Seq", Clean(options.Author), isLanguageGiven: false);
    }

    private static void WriteArray(XmlWriter xml, string name, string kind, string value, bool isLanguageGiven)
    {
        xml.WriteStartElement("dc", name, Dc);
        xml.WriteStartElement("rdf", kind, Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        if (isLanguageGiven)
            xml.WriteAttributeString("xml", "lang", null, "x-default");
        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Without what XML cannot hold.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF)));

    /// <summary>The hash in the form of a UUID of version 8 (RFC 9562).</summary>
    private static string Uuid(byte[] hash)
    {
        byte[] bytes = [.. hash.AsSpan(16, 16)];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "uuid:" + new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }
}
