using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Sheets;

/// <summary>
/// How the panels of a folded sheet lie on its two sides, in reading order. The sheet is printed head to head: its second side is
/// seen after turning it over like the page of a book.
/// </summary>
/// <param name="Panels">In reading order; the first is the front of the folded sheet.</param>
/// <param name="Creases">On the first side and on the second, from the left edge or the top, in points.</param>
public sealed record FoldPlan(ImmutableArray<PanelPlace> Panels, ImmutableArray<ImmutableArray<double>> Creases, bool HasLevelCreases)
{
    /// <param name="width">Of the unfolded sheet in points.</param>
    /// <param name="height">Of the unfolded sheet in points.</param>
    /// <param name="rightToLeft">A sheet that is read from right to left opens the other way.</param>
    public static FoldPlan Of(FoldedForm form, double width, double height, bool rightToLeft)
    {
        var count = form.Panels.Length;
        var outside = Enumerable.Range(0, count).Select(i => new Slot(0, i)).ToArray();
        var inside = Enumerable.Range(0, count).Select(i => new Slot(1, i)).ToArray();

        // Panels side by side: the front is on the back of the first panel inside, and what is behind the last ones is read from there
        // backwards. Panels one below the other are read downwards on one side and then on the other.
        Slot[] order = form.HasLevelCreases ? [.. outside, .. inside] : [outside[0], .. inside, .. outside.Skip(1).Reverse()];
        var faces = Faces(form);
        return new FoldPlan(
            [.. order.Select(slot => new PanelPlace(slot.Side, Place(form, slot, width, height, rightToLeft), faces.Contains(slot)))],
            [.. Enumerable.Range(0, 2).Select(side => CreasesOn(form, side, width, rightToLeft))],
            form.HasLevelCreases);
    }

    /// <summary>What is seen of the folded sheet, by side and panel. Panels are counted from the front on both sides.</summary>
    private static ImmutableArray<Slot> Faces(FoldedForm form)
    {
        var last = form.Panels.Length - 1;
        return form.Fold switch
        {
            // Both sides of a card are seen, but it is carried with the front outside.
            FoldKind.None => [new Slot(0, 0)],
            FoldKind.Wrap => [new Slot(0, 0), new Slot(0, 1)],
            _ => [new Slot(0, 0), new Slot(last % 2 == 1 ? 0 : 1, last)],
        };
    }

    private static Rect Place(FoldedForm form, Slot slot, double width, double height, bool rightToLeft)
    {
        var start = form.Panels.Take(slot.Panel).Sum();
        var extent = form.Panels[slot.Panel];
        if (form.HasLevelCreases)
        {
            return new Rect(0, start, width, extent);
        }

        // Inside, the first panel stands where lines begin; outside it lies behind that, at the other end.
        var fromLeft = (slot.Side == 1) != rightToLeft;
        return new Rect(fromLeft ? start : width - start - extent, 0, extent, height);
    }

    private static ImmutableArray<double> CreasesOn(FoldedForm form, int side, double width, bool rightToLeft)
    {
        var ends = Enumerable.Range(1, form.Panels.Length - 1).Select(i => form.Panels.Take(i).Sum());
        var fromStart = form.HasLevelCreases || (side == 1) != rightToLeft;
        return [.. ends.Select(e => fromStart ? e : width - e).Order()];
    }

    private readonly record struct Slot(int Side, int Panel);
}

/// <param name="Side">0 for the side with the front, 1 for the other.</param>
/// <param name="Area">On its side, in points from the top left corner.</param>
/// <param name="IsFace">Whether it is seen when the sheet is folded.</param>
public sealed record PanelPlace(int Side, Rect Area, bool IsFace);
