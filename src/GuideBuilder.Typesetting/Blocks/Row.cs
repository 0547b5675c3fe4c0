using System.Collections.Immutable;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>A horizontal slice of a column that stays whole: a line of text, a picture, the padding of a frame.</summary>
/// <param name="Height">In points.</param>
/// <param name="SpaceBefore">In points; dropped at the top of a page.</param>
/// <param name="MayBreakBefore">Whether a page may end before this row.</param>
/// <param name="Items">Placed from the row's top and the column's left edge.</param>
/// <param name="Frames">The frames around it, outermost first.</param>
/// <param name="BreakWhenFilled">A page ends before this row if this part of it is taken; null when nothing asks for it.</param>
internal sealed record Row(
    double Height,
    double SpaceBefore,
    bool MayBreakBefore,
    ImmutableArray<PageItem> Items,
    ImmutableArray<RowFrame> Frames,
    double? BreakWhenFilled = null);

/// <summary>One frame on its way through the rows; the same instance in all of its rows.</summary>
/// <param name="Left">From the column's left edge, in points.</param>
internal sealed record RowFrame(FrameStyle Style, double Left, double Width, bool RightToLeft, int Number);
