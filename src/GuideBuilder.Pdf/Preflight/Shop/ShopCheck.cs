using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Preflight.Shop.Inspections;
using GuideBuilder.Pdf.Preflight.Shop.Pictures;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>Judges a file by the numbers of a print shop, when there is one.</summary>
internal sealed class ShopCheck : PreflightCheck
{
    private readonly PreflightJob job;
    private readonly double bleed;
    private readonly bool isRightToLeft;
    private readonly InkMap inks = new();
    private readonly InkColours colours;
    private readonly InkPainter painter;
    private readonly ImmutableArray<ShopInspection> inspections;
    private bool isOpen;

    public ShopCheck(PreflightJob job)
    {
        this.job = job;
        colours = new InkColours(job.Objects);
        var pictures = new PictureReader(job.Objects, colours);
        painter = new InkPainter(job, inks, colours, pictures);
        isRightToLeft = job.Objects.Name(job.Objects.Dictionary(job.File.Catalogue["ViewerPreferences"])["Direction"]) == "R2L";
        bleed = job.Profile?.Bleed.Width ?? 0;
        inspections = job.Profile is { } shop ? All(job, shop, pictures) : [];
    }

    public override ContentWatcher? Watch(PdfFilePage page)
    {
        var sheet = inspections.IsEmpty ? null : ShopPage.Of(page, isRightToLeft);
        isOpen = sheet is not null;
        if (sheet is null)
            return null;
        inks.Begin(sheet.Around(bleed).Meet(sheet.Sheet) ?? sheet.Sheet, sheet);
        foreach (var inspection in inspections)
            inspection.Begin(sheet, inks);
        return new ShopWatcher(sheet, inks, colours, painter, inspections);
    }

    public override void EndPage(PdfFilePage page)
    {
        if (!isOpen)
            return;
        foreach (var inspection in inspections)
            inspection.EndPage();
    }

    public override void Finish()
    {
        foreach (var inspection in inspections)
            inspection.Finish();
        if (inks.IsExhausted)
            job.Objects.Findings.Add(PdfFindings.IsTooComplex(job.File.Path, "The ink on the pages"));
    }

    private static ImmutableArray<ShopInspection> All(PreflightJob job, PressProfile shop, PictureReader pictures) =>
    [
        new InkInspection(job, shop, pictures),
        new TintInspection(job, shop),
        new BleedInspection(job, shop),
        new SafetyInspection(job, shop),
        new TypeInspection(job, shop),
        new BlackInspection(job, shop),
        new WhiteInspection(job, shop),
        new LineInspection(job, shop),
        new PictureInspection(job, shop),
        new ContentInspection(job, shop),
        new SheetInspection(job, shop),
        new MarkInspection(job, shop),
    ];
}
