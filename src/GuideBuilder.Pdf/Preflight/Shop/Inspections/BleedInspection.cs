using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Preflight.Shop.Rules;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Looks whether there is bleed, and whether ink that touches the edge goes on into it.</summary>
internal sealed class BleedInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    // In points: rounding by the programs that write boxes.
    private const double Tolerance = 0.05;

    // Fewer cells beside each other are the tip of something that crosses the edge aslant.
    private const int LeastRun = 3;

    public override void EndPage()
    {
        if (!Page.HasTrim || Profile.Bleed.Width <= 0)
            return;
        List<PageEdge> edges = [.. ShopPage.Edges.Where(edge => edge != Page.Binding || Profile.Bleed.AtBinding)];
        List<PageEdge> narrow = [.. edges.Where(edge => Page.Room(edge) < Profile.Bleed.Width - Tolerance)];
        if (narrow.Count > 0)
            Report(EdgeRules.NoRoom, $"the bleed is {string.Join(", ", narrow.Select(Room))}; {Measures.Millimetres(Profile.Bleed.Width)} are asked for.");
        if (Inks.IsClean)
            return;
        foreach (var edge in edges)
            CheckEdge(new EdgeCells(Inks.Grid, Page, edge, Math.Min(Profile.Bleed.Width, Page.Room(edge))));
    }

    private string Room(PageEdge edge) => $"{Measures.Millimetres(Math.Max(0, Page.Room(edge)))} at the {Name(edge)} edge";

    private void CheckEdge(EdgeCells cells)
    {
        if (!Inks.Take((long)(cells.End - cells.Start) * cells.Depth))
            return;
        var longest = default(Run);
        var run = default(Run);
        for (var i = cells.Start; i <= cells.End; i++)
        {
            var reach = i < cells.End && Inks.HasInkAt(cells.Inside(i)) ? Reach(cells, i) : cells.Depth;
            if (reach < cells.Depth)
            {
                run = run.Length == 0 ? new Run(i, 1, reach) : new Run(run.Start, run.Length + 1, Math.Min(run.Reach, reach));
                longest = run.Length > longest.Length ? run : longest;
            }
            else
            {
                run = default;
            }
        }

        if (longest.Length >= LeastRun)
            Tell(cells, longest);
    }

    /// <summary>How many cells the ink goes on; it may drift to the side as much as outwards.</summary>
    private int Reach(EdgeCells cells, int place)
    {
        for (var depth = 0; depth < cells.Depth; depth++)
        {
            var found = false;
            for (var i = Math.Max(cells.First, place - depth - 1); i <= Math.Min(cells.Last, place + depth + 1) && !found; i++)
                found = Inks.HasInkAt(cells.Outside(i, depth));
            if (!found)
                return depth;
        }

        return cells.Depth;
    }

    private void Tell(EdgeCells cells, Run run)
    {
        var cell = Inks.Grid.Cell;
        var (from, to) = ((run.Start - cells.Start) * cell, (run.Start + run.Length - cells.Start) * cell);
        var side = cells.Edge is PageEdge.Left or PageEdge.Right ? "top" : "left";
        Report(EdgeRules.NotFilled, $"at the {Name(cells.Edge)} edge, {Measures.Millimetres(from)} to {Measures.Millimetres(to)} from the {side}, the ink ends {Measures.Millimetres(run.Reach * cell)} beyond the edge; {Measures.Millimetres(Profile.Bleed.Width)} are asked for.");
    }

    internal static string Name(PageEdge edge) => edge switch
    {
        PageEdge.Left => "left",
        PageEdge.Right => "right",
        PageEdge.Top => "top",
        _ => "bottom",
    };

    /// <summary>Cells beside each other along an edge.</summary>
    /// <param name="Reach">The smallest number of cells of ink beyond the edge.</param>
    private readonly record struct Run(int Start, int Length, int Reach);
}
