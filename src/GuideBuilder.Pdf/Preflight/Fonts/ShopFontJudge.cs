namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>What print shops look at twice.</summary>
internal sealed class ShopFontJudge(PreflightJob job) : FontJudge(job)
{
    public override void Judge(FontUsage usage)
    {
        var face = usage.Face;
        if (IsCourier(face.Font.Use))
            Report(ShopFontRules.Courier, usage, "is Courier");
        if (face.Program is { GlyphCount: var count } and not null && !face.Font.Use.IsSubset)
            Report(ShopFontRules.Whole, usage, FormattableString.Invariant($"is embedded whole, with {count} glyphs"));
        if (usage.IsDrawn && Job.Profile?.Fonts == FontDemand.Outlined)
            Report(ShopFontRules.NotOutlined, usage, "sets text that is not drawn as outlines");
    }

    /// <summary>The standard fonts of that name; not typefaces that have it in theirs.</summary>
    private static bool IsCourier(Reading.PdfFontUse use)
    {
        var name = use.IsSubset ? use.Name[7..] : use.Name;
        return name is "Courier" or "Courier-Bold" or "Courier-Oblique" or "Courier-BoldOblique";
    }
}
