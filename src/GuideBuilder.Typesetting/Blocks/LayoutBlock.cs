using System.Collections.Immutable;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Something to be set in a column, from top to bottom.</summary>
public abstract record LayoutBlock;

/// <summary>A paragraph, heading or list item's text.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Script">ISO 15924.</param>
/// <param name="Owner">Carried through to what is placed, unread.</param>
/// <param name="Anchor">A name by which the page of the first line can be found.</param>
/// <param name="Label">Set before the first line, inside the indent: a list's marker.</param>
/// <param name="Trailer">Set at the end edge of the last line: the page number in a contents list.</param>
public sealed record TextBlock(
    ImmutableArray<InlineRun> Runs,
    ParagraphStyle Style,
    string Language,
    string Script,
    bool RightToLeft,
    object? Owner = null,
    string? Anchor = null,
    SideText? Label = null,
    Trailer? Trailer = null) : LayoutBlock
{
    /// <summary>The footnotes that runs of this block refer to, in the order of their marks.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];
}

/// <summary>A short text beside a paragraph, on one line.</summary>
public sealed record SideText(ImmutableArray<InlineRun> Runs, object? Owner);

/// <param name="Leader">Repeated between the line's end and the text, as dots are; null for white space.</param>
public sealed record Trailer(SideText Text, SideText? Leader = null);

/// <summary>Set at the foot of the page on which its mark stands; what finds no room there goes on at the foot of the next.</summary>
/// <param name="Run">The index of the mark among the block's runs.</param>
public sealed record Footnote(int Run, ImmutableArray<LayoutBlock> Blocks);

/// <summary>Blocks that belong together, perhaps in a frame.</summary>
/// <param name="Indent">At the start edge, in points.</param>
/// <param name="KeepTogether">Not divided between pages unless it is taller than a page.</param>
public sealed record GroupBlock(ImmutableArray<LayoutBlock> Children, FrameStyle? Frame = null, double Indent = 0, bool KeepTogether = false) : LayoutBlock;

/// <param name="Content">Carried through unread.</param>
/// <param name="Aspect">Height divided by width.</param>
/// <param name="Width">The width wished for, in points; the column's is the most it gets.</param>
/// <param name="KeepWithNext">Not the last on its page: a picture above its caption.</param>
public sealed record PictureBlock(
    object Content,
    double Aspect,
    double Width,
    double SpaceBefore,
    double SpaceAfter,
    object? Owner = null,
    TextAlignment Alignment = TextAlignment.Start,
    bool KeepWithNext = false) : LayoutBlock
{
    /// <summary>A name by which the page of the picture can be found.</summary>
    public string? Anchor { get; init; }
}

/// <summary>A passage in several columns of much the same height. They are filled in the direction of writing.</summary>
/// <param name="Gap">Between columns, in points.</param>
public sealed record ColumnsBlock(ImmutableArray<LayoutBlock> Children, int Count, double Gap, double SpaceBefore, double SpaceAfter) : LayoutBlock;

/// <summary>What follows begins a new page, unless little stands on the page it would leave.</summary>
/// <param name="WhenFilled">The part of the page, from 0 to 1, from which on it is left.</param>
/// <param name="OnRecto">The new page is one with an odd number, after a blank one if need be: to the right in books bound at the left.</param>
public sealed record PageBreakBlock(double WhenFilled = 0, bool OnRecto = false) : LayoutBlock;
