using GuideBuilder.Pdf.Preflight.Shop.Rules;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Looks how near text comes to the edges. What stands wholly beyond them is a slug.</summary>
internal sealed class SafetyInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    // In points.
    private const double Tolerance = 0.1;

    private readonly (double Distance, int Mcid)[] nearest = new (double, int)[ShopPage.Edges.Length];

    public override void Glyph(in PaintedGlyph glyph)
    {
        if (!Page.HasTrim || Page.IsCutOff(glyph.Box))
            return;
        for (var i = 0; i < nearest.Length; i++)
        {
            var distance = Page.Distance(glyph.Box, ShopPage.Edges[i]);
            if (distance < nearest[i].Distance)
                nearest[i] = (distance, Job.Marks.Mcid);
        }
    }

    public override void EndPage()
    {
        for (var i = 0; i < nearest.Length; i++)
            Tell(ShopPage.Edges[i], nearest[i].Distance, nearest[i].Mcid);
    }

    protected override void BeginPage() => nearest.AsSpan().Fill((double.MaxValue, -1));

    private void Tell(PageEdge edge, double distance, int mcid)
    {
        var least = edge == Page.Binding ? Profile.Safety.Binding : Profile.Safety.Trim;
        if (least <= 0 || distance >= least - Tolerance)
            return;
        var place = distance < 0 ? $"reaches {Measures.Millimetres(-distance)} beyond" : $"stands {Measures.Millimetres(distance)} from";
        var kind = edge == Page.Binding ? ", where the page is bound" : "";
        Job.Report(EdgeRules.TextNearTrim, $"text {place} the {BleedInspection.Name(edge)} edge{kind}; it should stay {Measures.Millimetres(least)} inside.", Page.Number, Page.Page.ObjectNumber, mcid);
    }
}
