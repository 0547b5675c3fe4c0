using System.Collections.Immutable;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Sets the lines of one text block.</summary>
internal sealed class TextRows(FontLibrary fonts, FlowContext context)
{
    // A block that was measured for a table's columns is not shaped again when it is set.
    private readonly Dictionary<TextBlock, ShapedParagraph> measured = new(ReferenceEqualityComparer.Instance);

    /// <summary>The lines, from the line's top and the column's left edge.</summary>
    internal List<TextLine> Set(TextBlock block, double left, double width)
    {
        var shaped = measured.TryGetValue(block, out var known) ? known : Shape(block.Runs, block);
        var measure = width - block.Style.IndentStart - block.Style.IndentEnd;
        var broken = block.Style.Balanced
            ? new BrokenParagraph(BalancedLines.Break(shaped, block.Language, measure), Glue: null)
            : ParagraphBreaker.Break(shaped, SettingsOf(block, measure));
        if (broken.Lines.Count == 0 && (block.Anchor is not null || block.Label is not null || block.Trailer is not null))
        {
            broken.Lines.Add(new LineRange(0, 0, 0, 0));
        }

        List<TextLine> rows = [];
        var notes = new Queue<Footnote>(block.Footnotes);
        for (var i = 0; i < broken.Lines.Count; i++)
        {
            Report(block, shaped, broken.Lines[i]);
            var line = LineSetter.Set(shaped, broken.Lines[i], broken.Glue);
            var items = ImmutableArray.CreateBuilder<PageItem>();
            AddAnchor(items, block, i);
            AddLabel(items, block, i, left, width);
            var x = LineLeft(block, left, width, line.Width);
            AddLine(items, line, x, block, block.Owner);
            rows.Add(new TextLine(items.ToImmutable(), Notes(block, line, notes, i == broken.Lines.Count - 1)));
            if (i == broken.Lines.Count - 1 && block.Trailer is { } trailer)
            {
                AddTrailer(rows, block, trailer, left, width, x, line.Width);
            }
        }

        return rows;
    }

    /// <summary>The widest piece that cannot be broken, and the width on one line; in points, with the indents.</summary>
    internal (double Narrowest, double Widest) Measure(TextBlock block)
    {
        var shaped = measured.TryGetValue(block, out var known) ? known : measured[block] = Shape(block.Runs, block);
        var indents = block.Style.IndentStart + block.Style.IndentEnd;
        var (narrowest, widest, start, lineStart) = (0.0, 0.0, 0, 0);
        foreach (var opportunity in BreakOpportunities.Find(shaped, block.Language))
        {
            narrowest = Math.Max(narrowest, TrailingSpace.VisibleWidth(shaped, start, opportunity.Position));
            widest = Math.Max(widest, TrailingSpace.VisibleWidth(shaped, lineStart, opportunity.Position));
            start = opportunity.Position;
            lineStart = opportunity.Mandatory ? start : lineStart;
        }

        return (narrowest + indents, widest + indents);
    }

    /// <summary>The baseline within a line of the leading given: the face's ascent and descent are centred in it.</summary>
    internal static double Baseline(FontFace face, double size, double leading)
    {
        var ascent = face.Metrics.Ascent * size / face.UnitsPerEm;
        var descent = -face.Metrics.Descent * size / face.UnitsPerEm;
        return ((leading - ascent - descent) / 2) + ascent;
    }

    private static LineSettings SettingsOf(TextBlock block, double measure) =>
        new(block.Language, measure, block.Style.Alignment == TextAlignment.Justify, block.Style.Hyphenator, block.Style.Kashida && block.Script != "Aran");

    private ShapedParagraph Shape(ImmutableArray<InlineRun> runs, TextBlock block)
    {
        var shaped = ShapedParagraph.Shape(fonts, runs, block.Script, block.RightToLeft);
        context.Problems.AddRange(shaped.Missing.Select(m => new GlyphMissing(m, block.Owner)));
        return shaped;
    }

    private void Report(TextBlock block, ShapedParagraph shaped, LineRange range)
    {
        if (range.Excess > 0)
        {
            context.Problems.Add(new LineTooWide(shaped.Text[range.Start..range.End].Trim(), range.Excess, block.Language, block.Owner));
        }
    }

    private void Report(SideText side, double excess, TextBlock block)
    {
        if (excess > PageGeometry.Tolerance)
        {
            context.Problems.Add(new LineTooWide(string.Concat(side.Runs.Select(r => r.Text)), excess, block.Language, block.Owner));
        }
    }

    private static double LineLeft(TextBlock block, double left, double width, double lineWidth)
    {
        var (indentLeft, indentRight) = block.RightToLeft
            ? (block.Style.IndentEnd, block.Style.IndentStart)
            : (block.Style.IndentStart, block.Style.IndentEnd);
        var free = width - indentLeft - indentRight - lineWidth;
        var atRight = block.Style.Alignment == TextAlignment.End != block.RightToLeft;
        return left + indentLeft + (block.Style.Alignment == TextAlignment.Center ? free / 2 : atRight ? free : 0);
    }

    private void AddLine(ImmutableArray<PageItem>.Builder items, SetLine line, double x, TextBlock block, object? owner)
    {
        var style = (block.Runs.Length > 0 ? block.Runs[0] : line.Runs.FirstOrDefault()?.Source)?.Style;
        var face = style is null ? null : style.Families.Select(f => fonts.Find(f, style.Bold, style.Italic)).FirstOrDefault(f => f is not null);
        var baseline = face is null ? block.Style.Leading : Baseline(face, style!.Size, block.Style.Leading);
        foreach (var run in line.Runs)
        {
            items.Add(new TextItem(run, x, baseline - run.Source.Style.Rise, run.Source.Owner ?? owner));
        }
    }

    private static void AddAnchor(ImmutableArray<PageItem>.Builder items, TextBlock block, int line)
    {
        if (line == 0 && block.Anchor is not null)
        {
            items.Add(new AnchorItem(block.Anchor, 0));
        }
    }

    private void AddLabel(ImmutableArray<PageItem>.Builder items, TextBlock block, int line, double left, double width)
    {
        if (line == 0 && block.Label is { } label)
        {
            // What is wider than the indent sticks out of the column rather than overprint the text.
            var set = SetWhole(label, block);
            var excess = Math.Max(0, set.Width - block.Style.IndentStart);
            Report(label, excess, block);
            AddLine(items, set, block.RightToLeft ? left + width - set.Width + excess : left - excess, block, label.Owner);
        }
    }

    /// <summary>On the last line, or on one of its own where there is no room beside the text.</summary>
    private void AddTrailer(List<TextLine> rows, TextBlock block, Trailer trailer, double left, double width, double lineLeft, double lineWidth)
    {
        var set = SetWhole(trailer.Text, block);
        Report(trailer.Text, set.Width - width, block);
        var taken = block.RightToLeft ? left + width - lineLeft : lineLeft + lineWidth - left;
        if (taken + set.Width > width + PageGeometry.Tolerance && lineWidth > 0)
        {
            rows.Add(new TextLine([], []));
            taken = block.Style.IndentStart;
        }

        var items = ImmutableArray.CreateBuilder<PageItem>();
        AddLine(items, set, block.RightToLeft ? left : left + width - set.Width, block, trailer.Text.Owner);
        if (trailer.Leader is { } leader)
        {
            var room = width - taken - Math.Max(block.Style.IndentEnd, set.Width);
            AddLeader(items, leader, block, room, block.RightToLeft ? left + width - taken - room : left + taken + room);
        }

        rows[^1] = rows[^1] with { Items = [.. rows[^1].Items, .. items] };
    }

    /// <summary>As many copies as there is room for, counted from the trailer, so that the leaders of all lines stand below each other.</summary>
    /// <param name="end">The edge towards the trailer.</param>
    private void AddLeader(ImmutableArray<PageItem>.Builder items, SideText leader, TextBlock block, double room, double end)
    {
        var first = SetWhole(leader, block).Width;
        var further = SetWhole(Copies(leader, 2), block).Width - first;
        var count = room < first || further <= 0 ? 0 : 1 + (int)((room - first + PageGeometry.Tolerance) / further);
        if (count > 0)
        {
            var copies = SetWhole(Copies(leader, count), block);
            AddLine(items, copies, block.RightToLeft ? end : end - copies.Width, block, leader.Owner);
        }
    }

    private static SideText Copies(SideText leader, int count) =>
        leader with { Runs = [leader.Runs[0] with { Text = string.Concat(Enumerable.Repeat(leader.Runs[0].Text, count)) }] };

    /// <summary>The notes whose marks stand in the line; each once, wherever a mark is broken. Notes on notes follow them.</summary>
    private ImmutableArray<ImmutableArray<Row>> Notes(TextBlock block, SetLine line, Queue<Footnote> waiting, bool isLast)
    {
        if (waiting.Count == 0)
        {
            return [];
        }

        var notes = ImmutableArray.CreateBuilder<ImmutableArray<Row>>();
        var sources = line.Runs.Select(run => run.Source).ToHashSet<InlineRun>(ReferenceEqualityComparer.Instance);
        while (waiting.TryPeek(out var next) && (isLast || sources.Contains(block.Runs[next.Run])))
        {
            var rows = RowBuilder.BuildRows(context, waiting.Dequeue().Blocks, context.NoteWidth);
            notes.Add(rows);
            notes.AddRange(rows.SelectMany(row => row.Notes));
        }

        return notes.ToImmutable();
    }

    private SetLine SetWhole(SideText side, TextBlock block)
    {
        var shaped = Shape(side.Runs, block);
        var end = shaped.Text.Length;
        return LineSetter.Set(shaped, new LineRange(0, end, TrailingSpace.VisibleWidth(shaped, 0, end), 0), glue: null);
    }
}

/// <param name="Notes">The rows of the footnotes whose marks stand in the line.</param>
internal readonly record struct TextLine(ImmutableArray<PageItem> Items, ImmutableArray<ImmutableArray<Row>> Notes);
