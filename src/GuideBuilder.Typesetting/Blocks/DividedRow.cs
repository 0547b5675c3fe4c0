using System.Collections.Immutable;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>A high table row cut into slices, so that it can go on on the next page: the nth lines of its cells side by side.</summary>
internal static class DividedRow
{
    internal static ImmutableArray<Row> Make(ImmutableArray<SetCell> cells, double padding)
    {
        var count = cells.Max(c => c.Rows.Length);
        var slices = ImmutableArray.CreateBuilder<Row>(count);
        for (var i = 0; i < count; i++)
        {
            slices.Add(Slice([.. cells.Where(c => i < c.Rows.Length)], i));
        }

        slices[0] = slices[0] with { Height = slices[0].Height + padding, Items = [.. slices[0].Items.Select(item => item.Move(0, padding))] };
        slices[^1] = slices[^1] with { Height = slices[^1].Height + padding };
        return slices.MoveToImmutable();
    }

    private static Row Slice(ImmutableArray<SetCell> cells, int index)
    {
        // What stands above the first line of a slice is part of it, so that the lines of all cells stay in step.
        var space = index == 0 ? 0 : cells.Max(c => c.Rows[index].SpaceBefore);
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var frames = ImmutableArray.CreateBuilder<RowFrame>();
        foreach (var cell in cells)
        {
            items.AddRange(cell.Rows[index].Items.Select(item => item.Move(cell.Left, 0)));
            frames.AddRange(cell.Rows[index].Frames.Select(frame => frame with { Left = frame.Left + cell.Left }));
        }

        return new Row(cells.Max(c => c.Rows[index].Height), space, cells.All(c => c.Rows[index].MayBreakBefore), items.ToImmutable(), frames.ToImmutable())
        {
            Notes = [.. cells.SelectMany(c => c.Rows[index].Notes)],
        };
    }
}
