using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Preflight.Press;

/// <summary>Looks at the boxes of pages.</summary>
internal sealed class BoxCheck(PreflightJob job) : PreflightCheck
{
    public override void EndPage(PdfFilePage page)
    {
        if (page.Trim is null && page.Art is null)
            Report(BoxRules.NoTrim, page, "there is neither a TrimBox nor an ArtBox.");
        if (page.Trim is not null && page.Art is not null)
            Report(BoxRules.TwoTrims, page, "there are a TrimBox and an ArtBox.");
        if (Inner(page) is { } inner)
            Report(BoxRules.NotNested, page, $"the {inner.Inside} reaches beyond the {inner.Outside}.");
    }

    private void Report(PreflightRule rule, PdfFilePage page, string message) => job.Report(rule, message, page.Index + 1, page.ObjectNumber);

    private static (string Inside, string Outside)? Inner(PdfFilePage page)
    {
        var trim = page.Trim ?? page.Art;
        if (page.Bleed is { } bleed)
        {
            if (!page.Media.Holds(bleed))
                return ("BleedBox", "MediaBox");
            if (trim is { } inBleed && !bleed.Holds(inBleed))
                return ("TrimBox", "BleedBox");
        }

        return trim is { } box && !page.Media.Holds(box) ? ("TrimBox", "MediaBox") : null;
    }
}
