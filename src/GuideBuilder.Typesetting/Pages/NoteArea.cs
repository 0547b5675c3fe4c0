using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>The footnotes of one page.</summary>
internal sealed class NoteArea
{
    private readonly FootnoteStyle style;
    private readonly PageGeometry geometry;
    private readonly ReadOnlyMemory<Row> carried;
    private readonly List<Row> rows = [];

    // bottoms[i] is the height of the rows before the ith; starts are the first rows of notes.
    private readonly List<double> bottoms = [0];
    private readonly List<int> starts = [];

    /// <param name="carried">What is left of the notes of the page before.</param>
    internal NoteArea(FootnoteStyle style, PageGeometry geometry, ReadOnlyMemory<Row> carried)
    {
        (this.style, this.geometry, this.carried) = (style, geometry, carried);
        StartNote();

        // One row more than the page has room for keeps everything else off it; a long note is not read again on each page.
        for (var i = 0; i < carried.Length && bottoms[^1] <= geometry.ColumnHeight; i++)
        {
            Add(carried.Span[i]);
        }
    }

    internal int Count => rows.Count;

    /// <summary>The room that the notes so far take in full, and of the new ones the least part that may stand here.</summary>
    internal double HeightWith(ImmutableArray<ImmutableArray<Row>> added)
    {
        var height = bottoms[^1];
        for (var i = 0; i < added.Length; i++)
        {
            // Only the last note of a page can go on on the next.
            var count = i < added.Length - 1 ? added[i].Length : LeastPart(added[i]);
            height = HeightWith(height, added[i].AsSpan()[..count]);
        }

        return WithRule(height);
    }

    /// <summary>The same, but without new notes only the least part of the last one counts too.</summary>
    internal double LeastHeightWith(ImmutableArray<ImmutableArray<Row>> added)
    {
        if (!added.IsEmpty)
        {
            return HeightWith(added);
        }

        var end = Math.Min(starts[^1] + 1, rows.Count);
        while (end < rows.Count && !rows[end].MayBreakBefore)
        {
            end++;
        }

        return WithRule(bottoms[end]);
    }

    /// <summary>The room that the notes so far and the new ones take in full.</summary>
    internal double HeightInFull(ImmutableArray<ImmutableArray<Row>> added)
    {
        var height = bottoms[^1];
        foreach (var note in added)
        {
            height = HeightWith(height, note.AsSpan());
        }

        return WithRule(height);
    }

    internal void Add(ImmutableArray<ImmutableArray<Row>> added)
    {
        foreach (var note in added)
        {
            StartNote();
            foreach (var row in note)
            {
                Add(row);
            }
        }
    }

    internal void Truncate(int count)
    {
        rows.RemoveRange(count, rows.Count - count);
        bottoms.RemoveRange(count + 1, bottoms.Count - count - 1);
        while (starts.Count > 1 && starts[^1] >= count)
        {
            starts.RemoveAt(starts.Count - 1);
        }
    }

    /// <summary>Keeps what has room, and gives back the rest.</summary>
    /// <param name="room">Below the text, in points.</param>
    internal ReadOnlyMemory<Row> Fit(double room, List<LayoutProblem> problems)
    {
        var end = 0;
        var fitting = 0;
        while (fitting < rows.Count && bottoms[fitting + 1] + style.Height <= room + PageGeometry.Tolerance)
        {
            fitting++;
            end = fitting == rows.Count || rows[fitting].MayBreakBefore ? fitting : end;
        }

        if (end == 0)
        {
            // What should stand together finds no room together, here or on any page.
            end = fitting == 0 && rows.Count > 0 && room >= geometry.ColumnHeight ? PlaceAnyway(problems) : fitting;
        }

        var rest = rows.Count < carried.Length ? carried[end..] : rows[end..].ToArray();
        Truncate(end);
        return rest;
    }

    /// <summary>At the foot of the column, so that the last lines of facing pages stand level.</summary>
    internal void Draw(RowStack stack, double left)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var y = geometry.Top + geometry.ColumnHeight - bottoms[^1];
        if (style.Rule is { } ink)
        {
            var x = geometry.RightToLeft ? left + geometry.ColumnWidth - style.RuleLength : left;
            stack.Add(new FillItem(new Rect(x, y - style.SpaceBelow - style.RuleWidth, style.RuleLength, style.RuleWidth), ink));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            stack.Add(rows[i], left, y + bottoms[i + 1] - rows[i].Height);
        }
    }

    private int PlaceAnyway(List<LayoutProblem> problems)
    {
        var excess = rows[0].Height + style.Height - geometry.ColumnHeight;
        problems.Add(new BlockTooTall(excess, rows[0].FirstOwner));
        return 1;
    }

    private void StartNote() => starts.Add(rows.Count);

    private void Add(Row row)
    {
        bottoms.Add(HeightWith(bottoms[^1], [row]));
        rows.Add(row);
    }

    private double WithRule(double height) => height > 0 ? height + style.Height : 0;

    private static int LeastPart(ImmutableArray<Row> note)
    {
        var count = 1;
        while (count < note.Length && !note[count].MayBreakBefore)
        {
            count++;
        }

        return Math.Min(count, note.Length);
    }

    /// <param name="height">Of what stands above; the first row of all has no space before it.</param>
    private static double HeightWith(double height, ReadOnlySpan<Row> added)
    {
        foreach (var row in added)
        {
            height += (height > 0 ? row.SpaceBefore : 0) + row.Height;
        }

        return height;
    }
}
