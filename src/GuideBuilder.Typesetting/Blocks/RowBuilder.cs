using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Turns blocks into the rows of one column.</summary>
internal sealed class RowBuilder
{
    private readonly List<Row> rows = [];
    private readonly List<LayoutProblem> problems = [];
    private readonly TextRows textRows;
    private readonly bool rightToLeft;
    private double pendingSpace;
    private bool keepNext;
    private double? breakPending;
    private int frameCount;

    private RowBuilder(FontLibrary fonts, bool rightToLeft)
    {
        textRows = new TextRows(fonts, problems);
        this.rightToLeft = rightToLeft;
    }

    internal static (List<Row> Rows, List<LayoutProblem> Problems) Build(FontLibrary fonts, ImmutableArray<LayoutBlock> blocks, double width, bool rightToLeft)
    {
        var builder = new RowBuilder(fonts, rightToLeft);
        builder.AddAll(blocks, new Region(0, width, []));
        return (builder.rows, builder.problems);
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
                case PageBreakBlock pageBreak:
                    breakPending = pageBreak.WhenFilled;
                    break;
                default:
                    throw new InvalidOperationException($"There is no layout for {block.GetType().Name}.");
            }
        }
    }

    private void AddText(TextBlock block, Region region)
    {
        var lines = textRows.Set(block, region.Left, region.Width);
        var style = block.Style;
        for (var i = 0; i < lines.Count; i++)
        {
            var between = i == 0 || (i >= style.Orphans && lines.Count - i >= style.Widows);
            AddRow(style.Leading, i == 0 ? style.SpaceBefore : 0, between, lines[i], region);
        }

        pendingSpace = style.SpaceAfter;
        keepNext = style.KeepWithNext;
    }

    private void AddPicture(PictureBlock block, Region region)
    {
        var width = Math.Min(block.Width, region.Width);
        var height = width * block.Aspect;
        var x = rightToLeft ? region.Left + region.Width - width : region.Left;
        AddRow(height, block.SpaceBefore, mayBreak: true, [new PictureItem(new Rect(x, 0, width, height), block.Content, block.Owner)], region);
        pendingSpace = block.SpaceAfter;
    }

    private void AddGroup(GroupBlock group, Region region)
    {
        var first = rows.Count;
        var inner = region with
        {
            Left = region.Left + (rightToLeft ? 0 : group.Indent),
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
            Left = region.Left + frame.Padding + (rightToLeft ? 0 : bar),
            Width = region.Width - (2 * frame.Padding) - bar,
            Frames = region.Frames.Add(new RowFrame(frame, region.Left, region.Width, rightToLeft, frameCount++)),
        };
        AddRow(frame.Padding, frame.SpaceBefore, mayBreak: true, [], inside);
        keepNext = true;
        var content = rows.Count;
        AddAll(children, inside);
        DropSpaceBefore(content);
        pendingSpace = 0;
        AddRow(frame.Padding, 0, mayBreak: false, [], inside);
        pendingSpace = frame.SpaceAfter;
    }

    /// <summary>Inside a frame the padding is the space before its first row.</summary>
    private void DropSpaceBefore(int index)
    {
        if (index < rows.Count)
        {
            rows[index] = rows[index] with { SpaceBefore = 0 };
        }
    }

    private void KeepWhole(int first)
    {
        for (var i = first + 1; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { MayBreakBefore = false };
        }
    }

    private void AddRow(double height, double spaceBefore, bool mayBreak, ImmutableArray<PageItem> items, Region region)
    {
        rows.Add(new Row(height, Math.Max(pendingSpace, spaceBefore), mayBreak && !keepNext, items, region.Frames, breakPending));
        pendingSpace = 0;
        keepNext = false;
        breakPending = null;
    }

    /// <param name="Left">From the column's left edge, in points.</param>
    private sealed record Region(double Left, double Width, ImmutableArray<RowFrame> Frames);
}
