using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Judges painted colours by what a print shop takes.</summary>
internal sealed class ShopColours(PreflightJob job)
{
    private const int MostSpots = 1000;

    private readonly ColourDemand demand = job.Profile?.Colour ?? new ColourDemand();
    private readonly Dictionary<string, SortedSet<string>> spots = new(StringComparer.Ordinal);

    public void Judge(ColourUse use)
    {
        if (job.Profile is null || use.Part == ContentPart.SoftMask)
            return;
        if (!demand.AllowsRgb && use.Space.Painted().TakeWhile(s => s.Colorants.IsEmpty).Any(IsForeign))
            JudgeForeign(use);
        foreach (var name in use.Space.Painted().SelectMany(s => s.Colorants).Where(name => name.Length > 0 && !Inks.IsNoSpot(name)))
            JudgeSpot(use, name);
    }

    /// <summary>Names are compared over the whole file.</summary>
    public void Finish()
    {
        foreach (var names in spots.Values.Where(names => names.Count > 1))
            job.Report(ShopColourRules.AmbiguousSpot, $"{string.Join(", ", names.Take(4).Select(ColourNames.Quote))} look like one spot colour.");
    }

    private void JudgeForeign(ColourUse use)
    {
        var rule = use.Thing == PaintedThing.Picture ? ShopColourRules.RgbPicture : ShopColourRules.RgbPaint;
        job.ReportHere(rule, $"{use.What} is painted in {ColourNames.Of(use.Space)}.", use.Number);
    }

    private void JudgeSpot(ColourUse use, string name)
    {
        if (!demand.AllowsSpot)
            job.ReportHere(ShopColourRules.Spot, $"{use.What} is painted in {ColourNames.Of(use.Space)}.", use.Number);
        var folded = Inks.Fold(name);
        if (!spots.TryGetValue(folded, out var names))
        {
            if (spots.Count >= MostSpots)
                return;
            spots[folded] = names = new SortedSet<string>(StringComparer.Ordinal);
        }

        if (names.Count < MostSpots)
            names.Add(name);
    }

    /// <summary>What an ink is replaced by does not count: it has a plate of its own.</summary>
    private static bool IsForeign(ColourSpace space) => space.Kind is ColourSpaceKind.DeviceRGB or ColourSpaceKind.CalRGB or ColourSpaceKind.CalGray or ColourSpaceKind.Lab
        || space is { Kind: ColourSpaceKind.ICCBased, Components: 3 };
}
