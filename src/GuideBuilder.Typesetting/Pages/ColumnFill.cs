using System.Collections.Immutable;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>The rows of a section of columns that stand on one page.</summary>
/// <param name="Rows">From the section's top and the page column's left edge.</param>
/// <param name="End">The first row of the section that goes on the next page.</param>
/// <param name="Height">Of the highest column, in points.</param>
internal sealed record ColumnFill(ImmutableArray<PlacedRow> Rows, int End, double Height)
{
    // A quarter of a point is far less than a line.
    private const double Precision = 0.25;

    /// <summary>All rows in columns as low as possible; when there is no room for all, as many rows as fit.</summary>
    /// <param name="room">The greatest height, in points.</param>
    internal static ColumnFill Balance(ColumnSection section, int start, double room)
    {
        var best = Fill(section, start, room, inNeed: false);
        if (best.End < section.Rows.Length)
        {
            return best;
        }

        var (low, high) = (0.0, room);
        while (high - low > Precision)
        {
            var middle = (low + high) / 2;
            var columns = Fill(section, start, middle, inNeed: false);
            if (columns.End == section.Rows.Length)
            {
                (best, high) = (columns, Math.Max(low, Math.Min(middle, columns.Height)));
            }
            else
            {
                low = middle;
            }
        }

        return best;
    }

    /// <summary>As many rows as fit, dividing what should be kept together where it is higher than a column.</summary>
    internal static ColumnFill Divide(ColumnSection section, int start, double room) => Fill(section, start, room, inNeed: true);

    /// <summary>One row alone, whatever its height.</summary>
    internal static ColumnFill Single(ColumnSection section, int start) =>
        new([new PlacedRow(section.Rows[start], section.LeftOf(0), 0)], start + 1, section.Rows[start].Height);

    private static ColumnFill Fill(ColumnSection section, int start, double height, bool inNeed)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedRow>();
        var highest = 0.0;
        for (var column = 0; column < section.Count && start < section.Rows.Length; column++)
        {
            var end = EndOfColumn(section.Rows, start, height, inNeed);
            double y = 0;
            for (var i = start; i < end; i++)
            {
                y += i == start ? 0 : section.Rows[i].SpaceBefore;
                placed.Add(new PlacedRow(section.Rows[i], section.LeftOf(column), y));
                y += section.Rows[i].Height;
            }

            highest = Math.Max(highest, y);
            start = end;
        }

        return new ColumnFill(placed.ToImmutable(), start, highest);
    }

    private static int EndOfColumn(ImmutableArray<Row> rows, int start, double height, bool inNeed)
    {
        double y = 0;
        var (lastBreak, lastInNeed) = (start, start);
        for (var i = start; i < rows.Length; i++)
        {
            lastBreak = i > start && rows[i].MayBreakBefore ? i : lastBreak;
            lastInNeed = i > start && rows[i].MayBreakInNeed ? i : lastInNeed;
            y += (i == start ? 0 : rows[i].SpaceBefore) + rows[i].Height;
            if (y > height + PageGeometry.Tolerance)
            {
                return lastBreak > start || !inNeed ? lastBreak : lastInNeed > start ? lastInNeed : i;
            }
        }

        return rows.Length;
    }
}
