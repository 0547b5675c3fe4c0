using System.Xml.Linq;
using GuideBuilder.Pdf.Preflight.Syntax;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Compares the document information with the metadata. What stands in one of them alone is no contradiction.</summary>
internal sealed class InfoCheck(PreflightJob job) : PreflightCheck
{
    public override void CheckDocument()
    {
        if (!job.Judges(MetadataRules.InfoDiffers) || !job.Metadata.Exists)
            return;
        Compare("title", job.Objects.Text(job.File.Info["Title"])?.Trim(), Title(), (a, b) => a == b);
        Compare("date of creation", job.Objects.Text(job.File.Info["CreationDate"]), job.Metadata.Value(XmpPacket.Xmp + "CreateDate"), IsSameMoment);
        Compare("date of change", job.Objects.Text(job.File.Info["ModDate"]), job.Metadata.Value(XmpPacket.Xmp + "ModifyDate"), IsSameMoment);
        Compare("trapping", job.Objects.Name(job.File.Info["Trapped"]), job.Metadata.Value(XmpPacket.Pdf + "Trapped"), (a, b) => a == b);
        if (job.Objects.Text(job.File.Info["GTS_PDFXVersion"]) is { } version && !version.StartsWith("PDF/X-4", StringComparison.Ordinal))
            job.Report(MetadataRules.InfoDiffers, $"the document information says {RawCharacters.Shown(version)}.");
    }

    private void Compare(string what, string? info, string? metadata, Func<string, string, bool> isSame)
    {
        if (info is not null && metadata is not null && !isSame(info, metadata))
            job.Report(MetadataRules.InfoDiffers, $"the {what} is “{RawCharacters.Shown(info)}” in one place and “{RawCharacters.Shown(metadata)}” in the other.");
    }

    private static bool IsSameMoment(string info, string metadata) => Moment.OfPdf(info) is { } one && Moment.OfXmp(metadata) is { } other && one.IsSame(other);

    /// <summary>Of several languages, the one that stands for all.</summary>
    private string? Title()
    {
        var items = job.Metadata.Properties.FirstOrDefault(p => p.Name == XmpPacket.Dc + "title")?.Descendants(XmpPacket.Rdf + "li").ToList();
        var item = items?.Find(i => (string?)i.Attribute(XNamespace.Xml + "lang") == "x-default");
        return (item?.Value ?? job.Metadata.Value(XmpPacket.Dc + "title"))?.Trim();
    }
}
