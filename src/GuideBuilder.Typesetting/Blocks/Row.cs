using System.Collections.Immutable;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>A piece of a column that pages are filled with.</summary>
/// <param name="SpaceBefore">In points; dropped at the top of a page.</param>
/// <param name="MayBreakBefore">Whether a page may end before it.</param>
/// <param name="Break">The page break asked for before it.</param>
internal abstract record FlowPart(double SpaceBefore, bool MayBreakBefore, PageBreakBlock? Break)
{
    /// <summary>Whether a page may end before it when what is kept together around it is taller than a page.</summary>
    public bool MayBreakInNeed { get; init; }
}

/// <summary>A horizontal slice of a column that stays whole: a line of text, a picture, the padding of a frame.</summary>
/// <param name="Height">In points.</param>
/// <param name="Items">Placed from the row's top and the column's left edge.</param>
/// <param name="Frames">The frames around it, outermost first.</param>
internal sealed record Row(
    double Height,
    double SpaceBefore,
    bool MayBreakBefore,
    ImmutableArray<PageItem> Items,
    ImmutableArray<RowFrame> Frames,
    PageBreakBlock? Break = null) : FlowPart(SpaceBefore, MayBreakBefore, Break)
{
    /// <summary>The rows of each footnote whose mark stands in this row.</summary>
    public ImmutableArray<ImmutableArray<Row>> Notes { get; init; } = [];

    /// <summary>Of what stands in it; null when nothing in it has one.</summary>
    internal object? FirstOwner => Items.Select(i => i.Owner).FirstOrDefault(o => o is not null);

    /// <summary>Set again above this row when it is the first of a page: the header of its table.</summary>
    public ImmutableArray<Row> Header { get; init; } = [];
}

/// <summary>Rows that fill several columns side by side.</summary>
/// <param name="Left">Of the first column from the left, in points.</param>
/// <param name="Width">Of one column, in points.</param>
/// <param name="Rows">Placed from the left edge of their own column.</param>
/// <param name="Frames">The frames around the whole section, outermost first.</param>
internal sealed record ColumnSection(
    ImmutableArray<Row> Rows,
    int Count,
    double Left,
    double Width,
    double Gap,
    bool RightToLeft,
    ImmutableArray<RowFrame> Frames,
    double SpaceBefore,
    bool MayBreakBefore,
    PageBreakBlock? Break = null) : FlowPart(SpaceBefore, MayBreakBefore, Break)
{
    /// <summary>Not divided between pages unless it is taller than a page.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>From the page column's left edge; columns are counted in the direction of writing.</summary>
    internal double LeftOf(int column) => Left + ((RightToLeft ? Count - 1 - column : column) * (Width + Gap));
}

/// <summary>One frame on its way through the rows; the same instance in all of its rows.</summary>
/// <param name="Left">From the column's left edge, in points.</param>
internal sealed record RowFrame(FrameStyle Style, double Left, double Width, bool RightToLeft, int Number);
