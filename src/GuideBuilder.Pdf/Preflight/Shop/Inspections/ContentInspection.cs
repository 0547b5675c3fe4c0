using GuideBuilder.Pdf.Preflight.Shop.Rules;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Looks whether there is anything on a page, and anything but one picture.</summary>
internal sealed class ContentInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    // In points: how much of the edges a picture that covers the page may leave free.
    private const double Rim = 3;

    private int others;
    private int images;
    private bool coversPage;

    public override void Glyph(in PaintedGlyph glyph)
    {
        if (!Page.IsCutOff(glyph.Box) && (!glyph.Colour.IsPaper || glyph.Ground.HasInk))
            others++;
    }

    public override void Shape(in PaintedShape shape)
    {
        if (others == 0 && !shape.Colour.IsPaper && !Page.IsCutOff(shape.Box) && shape.Parts.Any(part => !Page.IsCutOff(part)))
            others++;
    }

    public override void Picture(in PaintedImage image)
    {
        if (Page.IsCutOff(image.Box))
            return;
        images++;
        coversPage |= ShopPage.Edges.All(Covers(image.Box));
    }

    public override void Shading(PdfBox box)
    {
        if (!Page.IsCutOff(box))
            others++;
    }

    public override void EndPage()
    {
        if (others + images == 0 && !Profile.Pages.AllowsBlank)
            Report(SheetRules.Blank, "there is nothing on the page.");
        if (images == 1 && coversPage && others == 0)
            Report(PictureRules.PageIsPicture, "one picture covers the whole page, and nothing else is there.");
    }

    protected override void BeginPage() => (others, images, coversPage) = (0, 0, false);

    private Func<PageEdge, bool> Covers(PdfBox box) => edge => Page.Distance(box, edge) <= Rim;
}
