using System.Xml.Linq;
using GuideBuilder.Pdf.Preflight.Syntax;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at what a file's metadata say of the file: its standards, its title, and what a press asks for.</summary>
internal sealed class ClaimCheck(PreflightJob job) : PreflightCheck
{
    private static readonly XName[] ForPress =
    [
        XmpPacket.Xmp + "CreateDate",
        XmpPacket.Xmp + "ModifyDate",
        XmpPacket.Xmp + "MetadataDate",
        XmpPacket.Xmp + "CreatorTool",
        XmpPacket.MediaManagement + "DocumentID",
        XmpPacket.MediaManagement + "VersionID",
        XmpPacket.MediaManagement + "RenditionClass",
    ];

    private readonly XmpPrefixes prefixes = new();

    public override void CheckDocument()
    {
        if (!job.Metadata.Exists)
            return;
        CheckPdfA();
        CheckPdfUa();
        CheckPdfX();
        if (string.IsNullOrEmpty(Value(XmpPacket.Dc + "title")))
            job.Report(MetadataRules.NoTitle, "there is no dc:title.");
    }

    private string? Value(XName name) => job.Metadata.Value(name);

    private void CheckPdfA()
    {
        var (part, conformance) = (Value(XmpPacket.PdfA + "part"), Value(XmpPacket.PdfA + "conformance"));
        if (part is null || conformance is null)
            job.Report(MetadataRules.NoPdfA, $"there is no pdfaid:{(part is null ? "part" : "conformance")}.");
        else if (part != "2" || conformance != "A")
            job.Report(MetadataRules.OtherPdfA, $"the metadata say PDF/A-{RawCharacters.Shown(part + conformance)}.");
        CheckPrefix(MetadataRules.PdfAPrefix, XmpPacket.PdfA, "pdfaid", ["part", "conformance", "amd", "corr"]);
    }

    private void CheckPdfUa()
    {
        var part = Value(XmpPacket.PdfUa + "part");
        if (part != "1")
            job.Report(MetadataRules.NoPdfUa, part is null ? "there is no pdfuaid:part." : $"pdfuaid:part is “{RawCharacters.Shown(part)}”.");
        CheckPrefix(MetadataRules.PdfUaPrefix, XmpPacket.PdfUa, "pdfuaid", ["part", "amd", "corr"]);
    }

    private void CheckPrefix(PreflightRule rule, XNamespace space, string prefix, string[] names)
    {
        foreach (var description in job.Metadata.Root!.Elements(XmpPacket.Rdf + "Description"))
        {
            var holders = description.Elements().Where(e => e.Name.Namespace == space && names.Contains(e.Name.LocalName));
            foreach (var holder in description.Attributes().Any(a => a.Name.Namespace == space) ? holders.Prepend(description) : holders)
            {
                if (!prefixes.Has(holder, space, prefix))
                    job.Report(rule, $"the prefix is not {prefix}.");
            }
        }
    }

    private void CheckPdfX()
    {
        if (Value(XmpPacket.PdfX + "GTS_PDFXVersion") is var version && version != "PDF/X-4")
            job.Report(MetadataRules.NoPdfX, version is null ? "there is no GTS_PDFXVersion." : $"GTS_PDFXVersion is “{RawCharacters.Shown(version)}”.");
        foreach (var name in ForPress)
        {
            if (string.IsNullOrEmpty(Value(name)))
                job.Report(MetadataRules.MissingForPress, $"there is no {name.LocalName}.");
        }

        if (Value(XmpPacket.Pdf + "Trapped") is var trapped && trapped is not ("True" or "False"))
            job.Report(MetadataRules.Trapped, trapped is null ? "there is no pdf:Trapped." : $"pdf:Trapped is “{RawCharacters.Shown(trapped)}”.");
    }
}
