using System.Xml.Linq;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks for text outside the pages whose language only the catalogue could tell, in a file whose catalogue does not.</summary>
internal sealed class LanguageCheck(PreflightJob job) : PreflightCheck
{
    private readonly bool isSilent = string.IsNullOrEmpty(job.Objects.Text(job.File.Catalogue["Lang"]));

    public override void CheckDocument()
    {
        if (!isSilent)
            return;
        if (job.Objects.Dictionary(job.File.Catalogue["Outlines"]).Entries.ContainsKey("First"))
            job.Report(CatalogueRules.NoLanguage, "there are bookmarks, and the catalogue names no language.");
        var texts = job.Metadata.Properties.SelectMany(p => p.Descendants(XmpPacket.Rdf + "li"));
        if (texts.Any(t => (string?)t.Attribute(XNamespace.Xml + "lang") == "x-default"))
            job.Report(CatalogueRules.NoLanguage, "the metadata hold text in the document's language, and the catalogue names none.");
    }

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (!isSilent || dictionary.Entries.ContainsKey("Lang"))
            return;
        if (dictionary.Entries.ContainsKey("Contents") && dictionary.Entries.ContainsKey("Rect") && job.Objects.Text(dictionary["Contents"]) is not null)
            job.Report(CatalogueRules.NoLanguage, "an annotation has a text, and the catalogue names no language.", 0, number);
        if (dictionary.Entries.ContainsKey("TU") && job.Objects.Text(dictionary["TU"]) is not null)
            job.Report(CatalogueRules.NoLanguage, "a form field has a text, and the catalogue names no language.", 0, number);
    }
}
