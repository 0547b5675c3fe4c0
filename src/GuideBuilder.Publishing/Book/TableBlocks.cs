using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Publishing.Book;

/// <summary>Sets tables with their captions.</summary>
internal sealed class TableBlocks(ChapterBlocks chapters, TextMaker maker)
{
    private static readonly RunningOwner Repeated = new(PdfArtifact.Layout);

    internal void Add(List<LayoutBlock> target, EditionTable table, TagNode parent)
    {
        var node = parent.Child(PdfTag.Table);
        var space = maker.Style.Table.SpaceBefore;
        if (table.Caption is { } caption)
        {
            var text = maker.Make(caption, TextRole.Caption, maker.Node(PdfTag.P, node.Child(PdfTag.Caption), caption), keepWithNext: true);
            target.Add(text with { Style = text.Style with { SpaceBefore = Math.Max(space, text.Style.SpaceBefore) } });
        }

        var (head, body) = Groups(table, node);
        var rows = table.Rows.Select((row, i) => MakeRow(row, i < table.HeaderRows, (i < table.HeaderRows ? head : body).Child(PdfTag.TR)));
        target.Add(new TableBlock([.. rows], table.HeaderRows, maker.Style.Table, node, Repeated)
        {
            Alignments = [.. table.Alignments.Select(Alignment)],
        });
    }

    /// <summary>A head needs a body below it (ISO 14289-1, 7.2); a table that is all head, or has none, holds its rows itself.</summary>
    private static (TagNode Head, TagNode Body) Groups(EditionTable table, TagNode node) =>
        table.HeaderRows > 0 && table.HeaderRows < table.Rows.Length ? (node.Child(PdfTag.THead), node.Child(PdfTag.TBody)) : (node, node);

    private ImmutableArray<CellBlock> MakeRow(EditionTableRow row, bool isHeader, TagNode node) =>
        [.. row.Cells.Select(cell => MakeCell(cell, isHeader, node))];

    private CellBlock MakeCell(EditionTableCell cell, bool isHeader, TagNode row)
    {
        var node = row.Child(isHeader ? PdfTag.TH : PdfTag.TD, new StructAttributes
        {
            Scope = isHeader ? HeaderScope.Column : null,
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
        });
        var blocks = chapters.MakeAll(cell.Blocks, node, isHeader ? TextRole.TableHead : TextRole.TableCell);
        return new CellBlock(DropSpaceAfter(blocks), cell.ColumnSpan, cell.RowSpan);
    }

    /// <summary>The padding of the cell is the space below its last line.</summary>
    private static ImmutableArray<LayoutBlock> DropSpaceAfter(ImmutableArray<LayoutBlock> blocks) =>
        blocks is [.., TextBlock last] ? blocks.SetItem(blocks.Length - 1, last with { Style = last.Style with { SpaceAfter = 0 } }) : blocks;

    private static TextAlignment Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Centre => TextAlignment.Center,
        ColumnAlignment.End => TextAlignment.End,
        _ => TextAlignment.Start,
    };
}
