using System.Xml;

namespace GuideBuilder.Pdf.Writing;

/// <summary>Descriptions of the properties that PDF/A does not know by itself (ISO 19005-2, 6.6.2.3.3).</summary>
internal static class MetadataSchemas
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private const string Property = "http://www.aiim.org/pdfa/ns/property#";

    public static void Write(XmlWriter xml, PdfFlavour flavour)
    {
        xml.WriteStartElement("pdfaExtension", "schemas", Extension);
        xml.WriteStartElement("rdf", "Bag", Rdf);
        Describe(xml, new("PDF/UA identification schema", MetadataProperty.PdfUa, "pdfuaid", "part", "Integer", "Part of ISO 14289 to which the file conforms"));
        Describe(xml, new("Adobe PDF schema", MetadataProperty.Pdf, "pdf", "Trapped", "Text", "Whether the file has been trapped"));
        if (flavour == PdfFlavour.Print)
            Describe(xml, new("PDF/X identification schema", MetadataProperty.PdfX, "pdfxid", "GTS_PDFXVersion", "Text", "Version of PDF/X to which the file conforms"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Describe(XmlWriter xml, Description of)
    {
        StartResource(xml, "li");
        xml.WriteElementString("pdfaSchema", "schema", Schema, of.Title);
        xml.WriteElementString("pdfaSchema", "namespaceURI", Schema, of.Namespace);
        xml.WriteElementString("pdfaSchema", "prefix", Schema, of.Prefix);
        xml.WriteStartElement("pdfaSchema", "property", Schema);
        xml.WriteStartElement("rdf", "Seq", Rdf);
        StartResource(xml, "li");
        xml.WriteElementString("pdfaProperty", "name", Property, of.Name);
        xml.WriteElementString("pdfaProperty", "valueType", Property, of.Type);
        xml.WriteElementString("pdfaProperty", "category", Property, "internal");
        xml.WriteElementString("pdfaProperty", "description", Property, of.Meaning);
        for (var i = 0; i < 4; i++)
            xml.WriteEndElement();
    }

    private static void StartResource(XmlWriter xml, string name)
    {
        xml.WriteStartElement("rdf", name, Rdf);
        xml.WriteAttributeString("rdf", "parseType", Rdf, "Resource");
    }

    private sealed record Description(string Title, string Namespace, string Prefix, string Name, string Type, string Meaning);
}
