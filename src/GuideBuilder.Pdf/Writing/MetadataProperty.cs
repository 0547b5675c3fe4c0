using System.Globalization;

namespace GuideBuilder.Pdf.Writing;

/// <summary>A simple property of the XMP packet.</summary>
internal sealed record MetadataProperty(string Prefix, string Namespace, string Name, string Value)
{
    public const string Xmp = "http://ns.adobe.com/xap/1.0/";
    public const string MediaManagement = "http://ns.adobe.com/xap/1.0/mm/";
    public const string Pdf = "http://ns.adobe.com/pdf/1.3/";
    public const string PdfA = "http://www.aiim.org/pdfa/ns/id/";
    public const string PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    public const string PdfX = "http://www.npes.org/pdfx/ns/id/";

    public static IEnumerable<MetadataProperty> Of(PdfOptions options, string id)
    {
        var date = options.Made.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        yield return new("xmp", Xmp, "CreatorTool", InfoWriter.Program);
        yield return new("xmp", Xmp, "CreateDate", date);
        yield return new("xmp", Xmp, "ModifyDate", date);
        yield return new("xmp", Xmp, "MetadataDate", date);
        yield return new("xmpMM", MediaManagement, "DocumentID", id);
        yield return new("xmpMM", MediaManagement, "VersionID", "1");
        yield return new("xmpMM", MediaManagement, "RenditionClass", "default");
        yield return new("pdf", Pdf, "Producer", InfoWriter.Program);
        yield return new("pdf", Pdf, "Trapped", "False");
        yield return new("pdfaid", PdfA, "part", "2");
        yield return new("pdfaid", PdfA, "conformance", "A");
        yield return new("pdfuaid", PdfUa, "part", "1");
        if (options.Flavour == PdfFlavour.Print)
            yield return new("pdfxid", PdfX, "GTS_PDFXVersion", "PDF/X-4");
    }
}
