using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Turns blocks into the parts of one column.</summary>
internal sealed class RowBuilder
{
    private readonly List<FlowPart> parts = [];
    private readonly FlowContext context;
    private readonly bool rowsOnly;
    private double pendingSpace;

    // How many of the next rows stay with the one before: a heading wants two lines below it, not a short one alone.
    private int kept;

    // Whether the next row stays only as the second line below a heading.
    private bool isSecond;
    private PageBreakBlock? breakPending;

    /// <param name="rowsOnly">Where columns cannot be divided into columns again, they are set one below the other.</param>
    private RowBuilder(FlowContext context, bool rowsOnly)
    {
        this.context = context;
        this.rowsOnly = rowsOnly;
    }

    internal static (List<FlowPart> Parts, List<LayoutProblem> Problems) Build(FontLibrary fonts, ImmutableArray<LayoutBlock> blocks, double width, bool rightToLeft)
    {
        var flow = new FlowContext(fonts, width, rightToLeft);
        return (BuildParts(flow, blocks, width, rowsOnly: false), flow.Problems);
    }

    /// <summary>What stands inside a cell, a column or a footnote: rows only.</summary>
    internal static ImmutableArray<Row> BuildRows(FlowContext context, ImmutableArray<LayoutBlock> blocks, double width) =>
        [.. BuildParts(context, blocks, width, rowsOnly: true).Cast<Row>()];

    private static List<FlowPart> BuildParts(FlowContext context, ImmutableArray<LayoutBlock> blocks, double width, bool rowsOnly)
    {
        var builder = new RowBuilder(context, rowsOnly);
        builder.AddAll(blocks, new Region(0, width, []));
        return builder.parts;
    }

    private void AddAll(ImmutableArray<LayoutBlock> blocks, Region region)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    AddText(text, region);
                    break;
                case GroupBlock group:
                    AddGroup(group, region);
                    break;
                case PictureBlock picture:
                    AddPicture(picture, region);
                    break;
                case TableBlock table:
                    AddTable(table, region);
                    break;
                case ColumnsBlock columns:
                    AddColumns(columns, region);
                    break;
                case PageBreakBlock pageBreak:
                    breakPending = Join(breakPending, pageBreak);
                    break;
                default:
                    throw new InvalidOperationException($"There is no layout for {block.GetType().Name}.");
            }
        }
    }

    private void AddText(TextBlock block, Region region)
    {
        var lines = context.Text.Set(block, region.Left, region.Width);
        if (lines.Count == 0)
        {
            return;
        }

        var style = block.Style;
        // A term or a heading begins something new; or a list of short definitions would be one piece.
        kept = isSecond && style.KeepWithNext ? 0 : kept;
        var before = kept;
        for (var i = 0; i < lines.Count; i++)
        {
            var mayBreak = i == 0 || (i >= style.Orphans && lines.Count - i >= style.Widows);
            Add(new Row(style.Leading, i == 0 ? style.SpaceBefore : 0, mayBreak, lines[i].Items, region.Frames) { Notes = lines[i].Notes });
        }

        pendingSpace = style.SpaceAfter;
        isSecond = !style.KeepWithNext && before == 2 && lines.Count == 1;
        kept = style.KeepWithNext ? 2 : isSecond ? 1 : 0;
    }

    private void AddPicture(PictureBlock block, Region region)
    {
        var width = WidthOf(block, region);
        var height = width * block.Aspect;
        var free = region.Width - width;
        var atRight = block.Alignment == TextAlignment.End != context.RightToLeft;
        var x = region.Left + (block.Alignment == TextAlignment.Center ? free / 2 : atRight ? free : 0);
        var picture = new PictureItem(new Rect(x, 0, width, height), block.Content, block.Owner);
        Add(new Row(height, block.SpaceBefore, true, block.Anchor is { } name ? [new AnchorItem(name, 0), picture] : [picture], region.Frames));
        pendingSpace = block.SpaceAfter;
        kept = block.KeepWithNext ? 1 : 0;
    }

    private double WidthOf(PictureBlock block, Region region)
    {
        if (region.Width > 0)
        {
            return Math.Min(block.Width, region.Width);
        }

        context.Problems.Add(new BlockTooWide(block.Width - region.Width, block.Owner));
        return block.Width;
    }

    private void AddTable(TableBlock table, Region region)
    {
        var rows = TableRows.Build(context, table, region.Width);
        if (rows.IsEmpty)
        {
            return;
        }

        var header = rows[^1].Header.Select(row => MoveInto(region, row)).ToImmutableArray();
        foreach (var row in rows)
        {
            Add(MoveInto(region, row) with { Header = row.Header.IsEmpty ? [] : header });
        }

        pendingSpace = table.Style.SpaceAfter;
    }

    private static Row MoveInto(Region region, Row row) => row with
    {
        Items = [.. row.Items.Select(i => i.Move(region.Left, 0))],
        Frames = [.. region.Frames, .. row.Frames.Select(f => f with { Left = f.Left + region.Left })],
    };

    private void AddColumns(ColumnsBlock block, Region region)
    {
        if (rowsOnly)
        {
            pendingSpace = Math.Max(pendingSpace, block.SpaceBefore);
            AddAll(block.Children, region);
            pendingSpace = Math.Max(pendingSpace, block.SpaceAfter);
            return;
        }

        var width = (region.Width - ((block.Count - 1) * block.Gap)) / block.Count;
        var rows = BuildRows(context, block.Children, width);
        if (rows.Length > 0)
        {
            var space = Math.Max(block.SpaceBefore, rows[0].SpaceBefore);
            Add(new ColumnSection(rows, block.Count, region.Left, width, block.Gap, context.RightToLeft, region.Frames, space, true));
            pendingSpace = block.SpaceAfter;
        }
    }

    private void AddGroup(GroupBlock group, Region region)
    {
        var first = parts.Count;
        var inner = region with
        {
            Left = region.Left + (context.RightToLeft ? 0 : group.Indent),
            Width = region.Width - group.Indent,
        };
        if (group.Frame is { } frame)
        {
            AddFramed(group.Children, frame, inner);
        }
        else
        {
            AddAll(group.Children, inner);
        }

        if (group.KeepTogether)
        {
            KeepWhole(first);
        }
    }

    private void AddFramed(ImmutableArray<LayoutBlock> children, FrameStyle frame, Region region)
    {
        var bar = frame.Bar is null ? 0 : frame.BarWidth;
        var inside = region with
        {
            Left = region.Left + frame.Padding + (context.RightToLeft ? 0 : bar),
            Width = region.Width - (2 * frame.Padding) - bar,
            Frames = region.Frames.Add(new RowFrame(frame, region.Left, region.Width, context.RightToLeft, context.NextFrameNumber())),
        };
        Add(new Row(frame.Padding, frame.SpaceBefore, true, [], inside.Frames));
        kept = 1;
        var content = parts.Count;
        AddAll(children, inside);
        DropSpaceBefore(content);
        pendingSpace = 0;
        Add(new Row(frame.Padding, 0, false, [], inside.Frames));
        pendingSpace = frame.SpaceAfter;
    }

    /// <summary>Inside a frame the padding is the space before its first row.</summary>
    private void DropSpaceBefore(int index)
    {
        if (index < parts.Count)
        {
            parts[index] = parts[index] with { SpaceBefore = 0 };
        }
    }

    private void KeepWhole(int first)
    {
        for (var i = first; i < parts.Count; i++)
        {
            var part = parts[i] is ColumnSection section ? section with { KeepTogether = true } : parts[i];
            parts[i] = i == first ? part : part with { MayBreakBefore = false, MayBreakInNeed = part.MayBreakBefore || part.MayBreakInNeed };
        }
    }

    private static PageBreakBlock Join(PageBreakBlock? earlier, PageBreakBlock later) => earlier is null
        ? later
        : new PageBreakBlock(Math.Min(earlier.WhenFilled, later.WhenFilled), earlier.OnRecto || later.OnRecto);

    private void Add(FlowPart part)
    {
        parts.Add(part with
        {
            SpaceBefore = Math.Max(pendingSpace, part.SpaceBefore),
            MayBreakBefore = part.MayBreakBefore && kept == 0,
            Break = breakPending,
        });
        pendingSpace = 0;
        kept = 0;
        isSecond = false;
        breakPending = null;
    }

    /// <param name="Left">From the column's left edge, in points.</param>
    private sealed record Region(double Left, double Width, ImmutableArray<RowFrame> Frames);
}
