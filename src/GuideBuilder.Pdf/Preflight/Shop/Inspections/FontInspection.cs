using GuideBuilder.Pdf.Preflight.Shop.Rules;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Looks for fonts where a print shop wants outlines.</summary>
internal sealed class FontInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    private readonly HashSet<ContentFont> seen = [];

    public override void Glyph(in PaintedGlyph glyph)
    {
        if (Profile.Fonts == FontDemand.Outlined && seen.Add(glyph.Shown.Font))
            Job.Report(TypeRules.HasFonts, $"text is set in the font {glyph.Shown.Font.Use.Name}, first here.", Page.Number, Page.Page.ObjectNumber);
    }
}
