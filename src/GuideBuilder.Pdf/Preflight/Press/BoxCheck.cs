using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Preflight.Press;

/// <summary>Looks at the boxes of pages.</summary>
internal sealed class BoxCheck(PreflightJob job) : PreflightCheck
{
    // In points: rounding by the programs that write boxes.
    private const double Tolerance = 0.01;

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
            if (!Holds(page.Media, bleed))
                return ("BleedBox", "MediaBox");
            if (trim is { } inBleed && !Holds(bleed, inBleed))
                return ("TrimBox", "BleedBox");
        }

        return trim is { } box && !Holds(page.Media, box) ? ("TrimBox", "MediaBox") : null;
    }

    private static bool Holds(PdfBox outer, PdfBox inner) =>
        inner.Left >= outer.Left - Tolerance && inner.Lower >= outer.Lower - Tolerance
        && inner.Right <= outer.Right + Tolerance && inner.Upper <= outer.Upper + Tolerance;
}
