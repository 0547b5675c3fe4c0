using GuideBuilder.Pdf.Preflight.Shop.Rules;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Counts pages and compares their sizes.</summary>
internal sealed class SheetInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    // In points: less is rounding by the programs that write boxes.
    private const double SameSize = 0.5;

    // A spread may have a spine between its pages.
    private const double LeastSpread = 1.9;
    private const double WidestSpread = 2.2;

    private readonly List<SheetSize> sizes = [];

    public override void EndPage()
    {
        var page = Page.Page;
        var isTurned = Math.Abs(page.Rotation % 180) == 90;
        if (Page.HasTrim)
            sizes.Add(isTurned ? new(Page.Number, page.ObjectNumber, Page.Trim.Height, Page.Trim.Width) : new(Page.Number, page.ObjectNumber, Page.Trim.Width, Page.Trim.Height));
        if (page.Rotation % 360 != 0)
            Report(SheetRules.Turned, FormattableString.Invariant($"the page is shown turned by {page.Rotation} degrees."));
        if (Job.Objects.Number(page.Dictionary["UserUnit"]) is { } unit && unit != 1)
            Report(SheetRules.Scaled, FormattableString.Invariant($"the page is scaled by {unit:0.###}."));
    }

    public override void Finish()
    {
        CheckCount(Job.File.Pages.Length);
        var narrowest = sizes.Select(s => s.Width).DefaultIfEmpty().Min();
        var spreads = sizes.Where(s => s.Width >= LeastSpread * narrowest && s.Width <= WidestSpread * narrowest && sizes.Any(t => IsHalf(t, s))).ToList();
        foreach (var spread in spreads)
            Tell(SheetRules.Spread, spread, $"the page is {spread}, about twice as wide as others.");
        CompareSizes([.. sizes.Except(spreads)]);
    }

    private static bool IsHalf(SheetSize half, SheetSize all) =>
        Math.Abs(half.Height - all.Height) <= SameSize && all.Width / half.Width is >= LeastSpread and <= WidestSpread;

    private void CheckCount(int count)
    {
        var demand = Profile.Pages;
        if (demand.Multiple > 1 && count % demand.Multiple != 0)
            Job.Report(SheetRules.NotMultiple, FormattableString.Invariant($"there are {count} pages; their number must be a multiple of {demand.Multiple}."));
        if (count < demand.Least)
            Job.Report(SheetRules.WrongCount, FormattableString.Invariant($"there are {count} pages; at least {demand.Least} are needed."));
        if (demand.Most > 0 && count > demand.Most)
            Job.Report(SheetRules.WrongCount, FormattableString.Invariant($"there are {count} pages; at most {demand.Most} are taken."));
    }

    private void CompareSizes(IReadOnlyList<SheetSize> pages)
    {
        if (Profile.Pages.AllowsMixedSizes || pages.Count == 0)
            return;
        var usual = pages.GroupBy(p => (Math.Round(p.Width), Math.Round(p.Height))).MaxBy(g => g.Count())!.First();
        foreach (var page in pages.Where(p => !Same(p.Width, p.Height, usual)))
        {
            if (Same(page.Height, page.Width, usual))
                Tell(SheetRules.OtherOrientation, page, $"the page is {page}; others are {usual}.");
            else
                Tell(SheetRules.OtherSize, page, $"the page is {page}; others are {usual}.");
        }
    }

    private static bool Same(double width, double height, SheetSize usual) =>
        Math.Abs(width - usual.Width) <= SameSize && Math.Abs(height - usual.Height) <= SameSize;

    private void Tell(PreflightRule rule, SheetSize page, string message) => Job.Report(rule, message, page.Page, page.ObjectNumber);

    /// <summary>A trimmed page as it is shown.</summary>
    /// <param name="Page">From 1.</param>
    private sealed record SheetSize(int Page, int ObjectNumber, double Width, double Height)
    {
        public override string ToString() => $"{Measures.Millimetres(Width)} wide and {Measures.Millimetres(Height)} high";
    }
}
