using System.Collections.Immutable;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>Blocks set one below the other without end, for what has a place of its own: covers, running heads and feet.</summary>
/// <param name="Items">From the column's top left corner.</param>
/// <param name="Height">In points.</param>
public sealed record Column(ImmutableArray<PageItem> Items, double Height, ImmutableArray<LayoutProblem> Problems)
{
    /// <param name="width">In points.</param>
    public static Column Set(FontLibrary fonts, ImmutableArray<LayoutBlock> blocks, double width, bool rightToLeft)
    {
        var context = new FlowContext(fonts, width, rightToLeft);
        var (items, height) = RowStack.Stack(RowBuilder.BuildRows(context, blocks, width));
        return new Column(items, height, [.. context.Problems]);
    }
}
