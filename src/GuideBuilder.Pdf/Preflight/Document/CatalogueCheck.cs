using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at the catalogue, and at entries of pages that say how a file is shown.</summary>
internal sealed class CatalogueCheck(PreflightJob job) : PreflightCheck
{
    private readonly PdfObject.Dictionary catalogue = job.File.Catalogue;

    public override void CheckDocument()
    {
        if (IsTrue(catalogue["NeedsRendering"]))
            job.Report(CatalogueRules.NeedsRendering, "NeedsRendering is true.");
        if (catalogue.Entries.ContainsKey("AA"))
            job.Report(CatalogueRules.AdditionalActions, "the catalogue has the entry AA.");
        if (job.Objects.Dictionary(catalogue["Names"]).Entries.ContainsKey("AlternatePresentations"))
            job.Report(CatalogueRules.Alternates, "the file has alternate presentations.");
        if (catalogue.Entries.ContainsKey("Requirements"))
            job.Report(CatalogueRules.Requirements, "the catalogue has the entry Requirements.");
        if (job.Objects.Resolve(catalogue["OpenAction"]) is not PdfObject.Null)
            job.Report(CatalogueRules.OpenAction, "the catalogue has the entry OpenAction.");
        CheckPreferences(job.Objects.Dictionary(catalogue["ViewerPreferences"]));
    }

    public override void EndPage(PdfFilePage page)
    {
        if (page.Dictionary.Entries.ContainsKey("AA"))
            Report(CatalogueRules.AdditionalActions, page, "the page has the entry AA.");
        if (page.Dictionary.Entries.ContainsKey("PresSteps"))
            Report(CatalogueRules.Alternates, page, "the page has the entry PresSteps.");
        if (page.Crop is { } crop && !page.Media.Holds(crop))
            Report(CatalogueRules.CropBox, page, "the CropBox reaches beyond the MediaBox.");
    }

    private void Report(PreflightRule rule, PdfFilePage page, string message) => job.Report(rule, message, page.Index + 1, page.ObjectNumber);

    private bool IsTrue(PdfObject value) => job.Objects.Resolve(value) is PdfObject.Truth { Value: true };

    private void CheckPreferences(PdfObject.Dictionary preferences)
    {
        if (!IsTrue(preferences["DisplayDocTitle"]))
            job.Report(CatalogueRules.TitleHidden, "DisplayDocTitle is not true.");
        foreach (var key in (string[])["ViewArea", "ViewClip", "PrintArea", "PrintClip"])
        {
            if (job.Objects.Name(preferences[key]) is { } area and not ("MediaBox" or "BleedBox"))
                job.Report(CatalogueRules.PrintedArea, $"{key} is {RawCharacters.Shown(area)}.");
        }
    }
}
