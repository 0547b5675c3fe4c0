using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>The footnotes of one page.</summary>
internal sealed class NoteArea(FootnoteStyle style, PageGeometry geometry, ImmutableArray<Row> carried)
{
    private readonly List<Row> rows = [.. carried];
    private double height = Sum([.. carried], 0);

    internal int Count => rows.Count;

    /// <summary>The room that the notes so far take in full, and of the new ones the least part that may stand here.</summary>
    internal double HeightWith(ImmutableArray<ImmutableArray<Row>> added)
    {
        var sum = height;
        for (var i = 0; i < added.Length; i++)
        {
            // Only the last note of a page can go on on the next.
            var count = i < added.Length - 1 ? added[i].Length : LeastPart(added[i]);
            sum += Sum(added[i][..count], rows.Count + i);
        }

        return rows.Count == 0 && added.IsEmpty ? 0 : sum + style.Height;
    }

    internal double HeightWithAll(IEnumerable<ImmutableArray<Row>> added)
    {
        var all = added.SelectMany(note => note).ToImmutableArray();
        return rows.Count + all.Length == 0 ? 0 : height + Sum(all, rows.Count) + style.Height;
    }

    internal void Add(ImmutableArray<ImmutableArray<Row>> added)
    {
        foreach (var note in added)
        {
            height += Sum(note, rows.Count);
            rows.AddRange(note);
        }
    }

    internal void Truncate(int count)
    {
        rows.RemoveRange(count, rows.Count - count);
        height = Sum([.. rows], 0);
    }

    /// <summary>Keeps what has room, and gives back the rest.</summary>
    internal ImmutableArray<Row> Fit(double room)
    {
        var end = 0;
        var sum = rows.Count == 0 ? 0 : style.Height;
        for (var i = 0; i < rows.Count; i++)
        {
            sum += rows[i].Height + (i == 0 ? 0 : rows[i].SpaceBefore);
            if (sum > room + PageGeometry.Tolerance)
            {
                break;
            }

            end = i + 1 == rows.Count || rows[i + 1].MayBreakBefore ? i + 1 : end;
        }

        // A page of nothing but one long note must get on somehow.
        end = end == 0 && rows.Count > 0 && room >= geometry.ColumnHeight ? 1 : end;
        ImmutableArray<Row> rest = [.. rows.Skip(end)];
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

        var y = geometry.Top + geometry.ColumnHeight - height;
        if (style.Rule is { } ink)
        {
            var x = geometry.RightToLeft ? left + geometry.ColumnWidth - style.RuleLength : left;
            stack.Add(new FillItem(new Rect(x, y - style.SpaceBelow - style.RuleWidth, style.RuleLength, style.RuleWidth), ink));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            y += i == 0 ? 0 : rows[i].SpaceBefore;
            stack.Add(rows[i], left, y);
            y += rows[i].Height;
        }
    }

    private static int LeastPart(ImmutableArray<Row> note)
    {
        var count = 1;
        while (count < note.Length && !note[count].MayBreakBefore)
        {
            count++;
        }

        return Math.Min(count, note.Length);
    }

    /// <param name="before">How many rows stand above; the first of all has no space before it.</param>
    private static double Sum(ImmutableArray<Row> note, int before)
    {
        double sum = 0;
        for (var i = 0; i < note.Length; i++)
        {
            sum += note[i].Height + (before + i == 0 ? 0 : note[i].SpaceBefore);
        }

        return sum;
    }
}
