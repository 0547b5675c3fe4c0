using GuideBuilder.Pdf.Preflight.Shop.Rules;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Measures type.</summary>
internal sealed class TypeInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    // In points: some programs count a little smaller ones.
    private const double Tolerance = 0.05;

    private double Largest => Math.Max(Profile.Type.Least, Math.Max(Profile.Type.Reversed, Profile.Type.Coloured)) - Tolerance;

    public override void Glyph(in PaintedGlyph glyph)
    {
        if (glyph.Size >= Largest || Page.IsCutOff(glyph.Box) || (glyph.Colour.IsPaper && !glyph.Ground.HasInk))
            return;
        if (glyph.Size < Profile.Type.Least - Tolerance)
            ReportHere(TypeRules.TooSmall, $"type of {Measures.Points(glyph.Size)}; at least {Measures.Points(Profile.Type.Least)} is asked for.");
        else if (glyph.Size < Profile.Type.Reversed - Tolerance && !glyph.Overprints && glyph.Ground.IsDarkerThan(glyph.Colour))
            ReportHere(TypeRules.ReversedTooSmall, $"type of {Measures.Points(glyph.Size)} is lighter than its ground; at least {Measures.Points(Profile.Type.Reversed)} is asked for.");
        else if (glyph.Size < Profile.Type.Coloured - Tolerance && glyph.Colour.HasSeveralInks)
            ReportHere(TypeRules.ColouredTooSmall, $"type of {Measures.Points(glyph.Size)} is printed in {glyph.Colour}; at least {Measures.Points(Profile.Type.Coloured)} is asked for.");
    }
}
