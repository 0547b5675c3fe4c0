using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>Finds the cells whose centres lie inside outlines.</summary>
internal sealed class PolygonFiller
{
    private const int MostCrossings = 1 << 21;

    // A crossing is one number: the row, then the place in the row in parts of a cell, then the direction.
    private const int PartsOfCell = 256;
    private const int RowShift = 32;
    private const int Middle = 1 << 29;
    private const double Farthest = 1 << 28;

    private readonly List<long> crossings = [];
    private readonly List<CellSpan> spans = [];

    /// <param name="area">Cells outside it are left out.</param>
    /// <param name="count">How much there was to do.</param>
    /// <returns>Valid until the next call; nothing when the outline is too long.</returns>
    public List<CellSpan> Fill(ImmutableArray<Contour> contours, bool isEvenOdd, CellGrid grid, CellArea area, out int count)
    {
        crossings.Clear();
        spans.Clear();
        count = 0;
        foreach (var contour in contours)
        {
            var from = contour.Points[^1];
            foreach (var to in contour.Points)
            {
                Cross(from, to, grid, area);
                from = to;
            }

            count += contour.Points.Length;
        }

        count += crossings.Count;
        if (crossings.Count <= MostCrossings)
            AddSpans(isEvenOdd, area);
        return spans;
    }

    private void Cross((double X, double Y) from, (double X, double Y) to, CellGrid grid, CellArea area)
    {
        var isDown = from.Y > to.Y;
        var (top, bottom) = isDown ? (from, to) : (to, from);
        var first = Math.Max(grid.Row(top.Y), area.Top);
        var end = Math.Min(grid.Row(bottom.Y), area.Bottom);
        if (first >= end || crossings.Count > MostCrossings)
            return;
        var slope = (bottom.X - top.X) / (bottom.Y - top.Y);
        for (var row = first; row < end; row++)
        {
            var x = top.X + ((grid.Y(row) - top.Y) * slope);
            var place = Math.Clamp((x - grid.Left) / grid.Cell * PartsOfCell, -Farthest, Farthest);
            crossings.Add(((long)row << RowShift) | ((long)((int)place + Middle) << 1) | (isDown ? 1L : 0L));
        }
    }

    private void AddSpans(bool isEvenOdd, CellArea area)
    {
        var all = CollectionsMarshal.AsSpan(crossings);
        all.Sort();
        var (row, winding, start) = (-1, 0, 0);
        foreach (var crossing in all)
        {
            if ((int)(crossing >> RowShift) != row)
                (row, winding) = ((int)(crossing >> RowShift), 0);
            var column = ColumnOf(crossing);
            var before = winding;
            winding = isEvenOdd ? winding ^ 1 : winding + ((crossing & 1) != 0 ? 1 : -1);
            if (before == 0)
                start = column;
            else if (winding == 0)
                Add(row, Math.Max(start, area.Left), Math.Min(column, area.Right));
        }
    }

    private void Add(int row, int start, int end)
    {
        if (start < end)
            spans.Add(new CellSpan(row, start, end));
    }

    /// <summary>The first column whose centre is not left of the crossing.</summary>
    private static int ColumnOf(long crossing)
    {
        var place = (int)((crossing & 0xFFFFFFFF) >> 1) - Middle;
        return (place + (PartsOfCell / 2) - 1) >> 8;
    }
}
