using System.Globalization;
using System.Xml.Linq;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Looks whether a print shop takes this kind of file: printing condition, version of PDF/X, layers.</summary>
internal sealed class ShopFileCheck(PreflightJob job) : PreflightCheck
{
    /// <summary>Where programs put the entries of the information dictionary that have no place in XMP.</summary>
    private static readonly XNamespace OtherInfo = "http://ns.adobe.com/pdfx/1.3/";

    public override void CheckDocument()
    {
        if (job.Profile is not { } profile)
            return;
        CheckIntent(profile);
        CheckVersion(profile);
        CheckLayers(profile);
    }

    /// <summary>That a file of PDF/X-4 has an intent with a name is a rule of its own.</summary>
    private void CheckIntent(PressProfile profile)
    {
        var intent = job.File.OutputIntents.FirstOrDefault(i => i.Standard == "GTS_PDFX");
        var name = intent?.Identifier.Trim() ?? "";
        if (profile.Intents.IsEmpty || profile.Intents.Contains(name, StringComparer.OrdinalIgnoreCase) || (name.Length == 0 && job.Standards.HasFlag(Standards.PdfX4)))
            return;
        var wanted = $"the print shop takes {string.Join(", ", profile.Intents)}";
        job.Report(ShopColourRules.Intent, name.Length == 0 ? $"The file names no printing condition; {wanted}." : $"The file is made for {ColourNames.Quote(name)}; {wanted}.");
    }

    /// <summary>That a file says it is PDF/X-4 is a rule of its own.</summary>
    private void CheckVersion(PressProfile profile)
    {
        if (profile.Versions.IsEmpty || (job.Standards.HasFlag(Standards.PdfX4) && profile.Versions.Contains("PDF/X-4")))
            return;
        var info = job.File.Info;
        string[] given =
        [
            .. new[]
            {
                job.Metadata.Value(XmpPacket.PdfX + "GTS_PDFXVersion"),
                job.Metadata.Value(OtherInfo + "GTS_PDFXVersion"),
                job.Metadata.Value(OtherInfo + "GTS_PDFXConformance"),
                job.Objects.Text(info["GTS_PDFXVersion"]),
                job.Objects.Text(info["GTS_PDFXConformance"]),
            }.OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        if (given.Any(g => profile.Versions.Any(v => g == v || g.StartsWith(v + ":", StringComparison.Ordinal))))
            return;
        var wanted = $"the print shop takes {string.Join(", ", profile.Versions)}";
        job.Report(ShopColourRules.Version, given.Length == 0 ? $"The file does not say that it is PDF/X; {wanted}." : $"The file says that it is {ColourNames.Quote(given[0])}; {wanted}.");
    }

    private void CheckLayers(PressProfile profile)
    {
        var layers = job.Objects.Resolve(job.Objects.Dictionary(job.File.Catalogue["OCProperties"])["OCGs"]) is PdfObject.List list ? list.Items.Length : 0;
        if (!profile.AllowsLayers && layers > 0)
            job.Report(ShopColourRules.Layers, $"The file has {layers.ToString(CultureInfo.InvariantCulture)} {(layers == 1 ? "layer" : "layers")}.");
    }
}
