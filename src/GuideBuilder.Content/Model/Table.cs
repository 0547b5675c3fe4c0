using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <param name="Alignments">One for each column.</param>
/// <param name="HeaderRows">So many rows at the top say what stands in the columns.</param>
/// <param name="Caption">Null when there is none.</param>
public sealed record Table(
    ImmutableArray<ColumnAlignment> Alignments,
    int HeaderRows,
    ImmutableArray<TableRow> Rows,
    Message? Caption,
    SourceSpan Span) : Block(Span);

/// <param name="Cells">In reading order; without the columns that cells of earlier rows reach into.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells);

/// <param name="Blocks">Empty in an empty cell.</param>
/// <param name="ColumnSpan">How many columns it takes, from 1.</param>
/// <param name="RowSpan">How many rows it takes, from 1.</param>
public sealed record TableCell(ImmutableArray<Block> Blocks, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>In the direction of the language: the start is on the right where it is written from right to left.</summary>
public enum ColumnAlignment
{
    Start,
    Centre,
    End,
}
