using System.Collections.Immutable;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>A table across the column. Its rows are divided between pages only if its style lets them.</summary>
/// <param name="Rows">The cells that begin in each row, in the direction of writing (HTML's table model).</param>
/// <param name="HeaderRows">How many of the first rows stand again on top of each further page.</param>
/// <param name="RepeatedOwner">Of what stands there again; carried through unread.</param>
public sealed record TableBlock(
    ImmutableArray<ImmutableArray<CellBlock>> Rows,
    int HeaderRows,
    TableStyle Style,
    object? Owner = null,
    object? RepeatedOwner = null) : LayoutBlock
{
    /// <summary>Of the text in each column; columns beyond the list keep that of their blocks.</summary>
    public ImmutableArray<TextAlignment> Alignments { get; init; } = [];
}

/// <param name="ColumnSpan">At least 1.</param>
/// <param name="RowSpan">At least 1; what reaches beyond the last row is left out.</param>
public sealed record CellBlock(ImmutableArray<LayoutBlock> Blocks, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>Measures in points.</summary>
/// <param name="PaddingX">To the left and right of what a cell holds.</param>
/// <param name="PaddingY">Above and below.</param>
/// <param name="Rule">Of the lines below rows; null for none.</param>
/// <param name="HeaderRuleWidth">Of the line below the header.</param>
/// <param name="HeaderFill">Behind the header; null for none.</param>
/// <param name="KeepRowsUpTo">Rows of this height or less are not divided between pages.</param>
public sealed record TableStyle(
    double PaddingX,
    double PaddingY,
    Ink? Rule,
    double RuleWidth,
    double HeaderRuleWidth,
    Ink? HeaderFill,
    double KeepRowsUpTo,
    double SpaceBefore,
    double SpaceAfter);
