using System.Collections.Immutable;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>A high table row cut into slices, so that it can go on on the next page: the nth lines of its cells side by side.</summary>
internal static class DividedRow
{
    /// <summary>The padding above and below are slices of their own, so that frames inside the cells stay inside it.</summary>
    internal static ImmutableArray<Row> Make(ImmutableArray<SetCell> cells, double padding)
    {
        var count = cells.Max(c => c.Rows.Length);
        var slices = ImmutableArray.CreateBuilder<Row>(count + 2);
        slices.Add(new Row(padding, 0, true, [], []));
        for (var i = 0; i < count; i++)
        {
            slices.Add(Slice([.. cells.Where(c => i < c.Rows.Length)], i));
        }

        slices[1] = slices[1] with { SpaceBefore = 0, MayBreakBefore = false };
        slices.Add(new Row(padding, 0, false, [], []));
        return slices.MoveToImmutable();
    }

    private static Row Slice(ImmutableArray<SetCell> cells, int index)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var frames = ImmutableArray.CreateBuilder<RowFrame>();
        foreach (var cell in cells)
        {
            items.AddRange(cell.Rows[index].Items.Select(item => item.Move(cell.Left, 0)));
            frames.AddRange(cell.Rows[index].Frames.Select(frame => frame with { Left = frame.Left + cell.Left }));
        }

        // The lines of all cells stay in step: what is highest in one makes room in all.
        return new Row(
            cells.Max(c => c.Rows[index].Height),
            cells.Max(c => c.Rows[index].SpaceBefore),
            cells.All(c => c.Rows[index].MayBreakBefore),
            items.ToImmutable(),
            frames.ToImmutable())
        {
            Notes = [.. cells.SelectMany(c => c.Rows[index].Notes)],
            MayBreakInNeed = cells.All(c => c.Rows[index].MayBreakBefore || c.Rows[index].MayBreakInNeed),
        };
    }
}
