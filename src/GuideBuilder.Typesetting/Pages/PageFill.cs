using System.Collections.Immutable;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>Where in the flow a page begins.</summary>
/// <param name="Row">Within a section of columns that goes on from the page before.</param>
internal readonly record struct FlowPosition(int Part, int Row);

/// <summary>
/// Fills one page: takes parts of the flow as long as they and their footnotes find room, then goes back to the last place where
/// a page may end.
/// </summary>
/// <param name="carried">What is left of the footnotes of the page before.</param>
internal sealed class PageFill(List<FlowPart> parts, PageGeometry geometry, FootnoteStyle noteStyle, ReadOnlyMemory<Row> carried)
{
    private readonly List<PlacedRow> placed = [];
    private readonly NoteArea notes = new(noteStyle, geometry, carried);
    private FlowPosition position;
    private Mark? lastBreak;
    private Mark? lastBreakInNeed;
    private double y;
    private int repeated;

    internal List<LayoutProblem> Problems { get; } = [];

    /// <summary>What of the footnotes found no room on this page.</summary>
    internal ReadOnlyMemory<Row> Carried { get; private set; }

    private bool IsEmpty => placed.Count == repeated;

    private double Height => geometry.ColumnHeight;

    /// <returns>Where the next page begins.</returns>
    internal FlowPosition Run(FlowPosition start)
    {
        position = start;
        while (position.Part < parts.Count)
        {
            var part = parts[position.Part];
            if (position.Row == 0 && part.Break is { } pageBreak && LeavesPage(pageBreak))
            {
                break;
            }

            RememberBreak(part);
            if (!Place(part))
            {
                break;
            }
        }

        Carried = notes.Fit(Height - y, Problems);
        return position;
    }

    internal Page Compose(int number)
    {
        var left = geometry.ColumnLeft(number);
        var stack = new RowStack();
        foreach (var row in placed)
        {
            stack.Add(row.Row, left + row.X, geometry.Top + row.Y);
        }

        notes.Draw(stack, left);
        return new Page(number, geometry, stack.Items);
    }

    /// <summary>What is left of notes stands on a page before the break, even if there is nothing else on it.</summary>
    private bool LeavesPage(PageBreakBlock pageBreak) =>
        IsEmpty ? !carried.IsEmpty : pageBreak.OnRecto || y >= pageBreak.WhenFilled * Height;

    private void RememberBreak(FlowPart part)
    {
        if (IsEmpty)
        {
            return;
        }

        var mark = new Mark(position, placed.Count, notes.Count, y);
        lastBreak = part.MayBreakBefore ? mark : lastBreak;
        lastBreakInNeed = part.MayBreakInNeed ? mark : lastBreakInNeed;
    }

    private bool Place(FlowPart part) => part switch
    {
        Row row => Place(row),
        ColumnSection section => Place(section),
        _ => throw new InvalidOperationException($"{part.GetType().Name} has no place on a page."),
    };

    /// <returns>False when the page ends here.</returns>
    private bool Place(Row row)
    {
        if (IsEmpty)
        {
            RepeatHeader(row);
        }

        var space = IsEmpty ? 0 : row.SpaceBefore;

        // A line that cannot be parted from the one before it does not wait for all of that line's footnote.
        var needed = IsEmpty || row.MayBreakBefore ? notes.HeightWith(row.Notes) : notes.LeastHeightWith(row.Notes);
        if (y + space + row.Height + needed > Height + PageGeometry.Tolerance && !PlacesAnyway(row))
        {
            return EndPage();
        }

        notes.Add(row.Notes);
        placed.Add(new PlacedRow(row, 0, y + space));
        y += space + row.Height;
        position = new FlowPosition(position.Part + 1, 0);
        return true;
    }

    /// <summary>A row that no page has room for is set all the same, and reported, unless notes of the page before took the room.</summary>
    private bool PlacesAnyway(Row row)
    {
        if (!IsEmpty || !carried.IsEmpty)
        {
            return false;
        }

        if (y + row.Height > Height + PageGeometry.Tolerance)
        {
            Problems.Add(new BlockTooTall(y + row.Height - Height, row.FirstOwner));
        }

        return true;
    }

    /// <summary>A row that has room on a page only without the header stands there without it.</summary>
    private void RepeatHeader(Row row)
    {
        if (row.Header.Sum(header => header.Height) + row.Height > Height + PageGeometry.Tolerance)
        {
            return;
        }

        foreach (var header in row.Header)
        {
            placed.Add(new PlacedRow(header, 0, y));
            y += header.Height;
        }

        repeated = placed.Count;
    }

    private bool Place(ColumnSection section)
    {
        var space = IsEmpty ? 0 : section.SpaceBefore;
        var room = Height - y - space;
        var columns = FindColumns(height => ColumnFill.Balance(section, position.Row, height), notes.HeightInFull, room);
        if (columns.Rows.IsEmpty && IsEmpty && carried.IsEmpty)
        {
            columns = FindColumnsInNeed(section, room);
        }

        if (columns.Rows.IsEmpty || (section.KeepTogether && columns.End < section.Rows.Length && lastBreak is not null))
        {
            return EndPage();
        }

        placed.Add(new PlacedRow(new Row(columns.Height, 0, true, [], section.Frames), 0, y + space));
        foreach (var row in columns.Rows)
        {
            placed.Add(row with { Y = row.Y + y + space });
            notes.Add(row.Row.Notes);
        }

        y += space + columns.Height;
        position = columns.End < section.Rows.Length ? position with { Row = columns.End } : new FlowPosition(position.Part + 1, 0);
        return position.Row == 0;
    }

    /// <summary>The columns with room below them for the notes whose marks stand in them.</summary>
    private ColumnFill FindColumns(Func<double, ColumnFill> fill, Func<ImmutableArray<ImmutableArray<Row>>, double> noteHeight, double room)
    {
        var height = room - notes.HeightWith([]);
        while (true)
        {
            var columns = fill(height);
            var needed = noteHeight([.. columns.Rows.SelectMany(r => r.Row.Notes)]);
            if (columns.Rows.IsEmpty || columns.Height + needed <= room + PageGeometry.Tolerance)
            {
                return columns;
            }

            height = Math.Min(room - needed, columns.Height - 1);
        }
    }

    /// <summary>Columns on an empty page that has no room for what should stand together in one of them.</summary>
    private ColumnFill FindColumnsInNeed(ColumnSection section, double room)
    {
        var columns = FindColumns(height => ColumnFill.Divide(section, position.Row, height), notes.HeightWith, room);
        if (!columns.Rows.IsEmpty)
        {
            return columns;
        }

        columns = ColumnFill.Single(section, position.Row);
        if (columns.Height > room + PageGeometry.Tolerance)
        {
            Problems.Add(new BlockTooTall(columns.Height - room, section.Rows[position.Row].FirstOwner));
        }

        return columns;
    }

    /// <summary>Gives back what stands after the last place where the page may end.</summary>
    private bool EndPage()
    {
        if ((lastBreak ?? lastBreakInNeed) is { } mark)
        {
            placed.RemoveRange(mark.Placed, placed.Count - mark.Placed);
            notes.Truncate(mark.Notes);
            (position, y) = (mark.Position, mark.Y);
        }
        else if (IsEmpty)
        {
            // Only what is left of notes has room on this page.
            placed.Clear();
            y = 0;
        }

        return false;
    }

    private readonly record struct Mark(FlowPosition Position, int Placed, int Notes, double Y);
}

/// <summary>A row at a place from the column's top left corner, in points.</summary>
internal readonly record struct PlacedRow(Row Row, double X, double Y);
