using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using MdTables = Markdig.Extensions.Tables;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads a table that is drawn with plus signs, hyphens and pipes; its cells may span columns and rows and hold lists.</summary>
internal sealed class GridTableReader(SourceText source, ChapterScope scope, BlockReader blocks)
{
    private FindingBag Findings => scope.Findings;

    /// <returns>Null after a finding.</returns>
    public Table? Read(MdTables.Table table, BlockPlace place, TableCaption? caption, SourceSpan span)
    {
        caption?.IsTaken = true;
        var rows = table.OfType<MdTables.TableRow>().ToList();
        var headerRows = rows.TakeWhile(r => r.IsHeader).Count();
        var columns = table.ColumnDefinitions.Count;
        if (!blocks.MayStand(BlockSort.Table, place, span, "A table"))
        {
            return null;
        }

        if ((TableShape.FindFault(columns, rows.Count, headerRows, span) ?? FindFault(table, rows, headerRows, span)) is { } fault)
        {
            Findings.Add(fault);
            return null;
        }

        var message = caption is null ? null : blocks.AddMessage(caption.Text, MessageUse.Text);
        return new Table([.. table.ColumnDefinitions.Select(AlignmentOf)], headerRows, [.. rows.Select(ReadRow)], message, span);
    }

    /// <summary>Markdig takes a border that does not meet the others for text, so the drawing is judged first.</summary>
    private Finding? FindFault(MdTables.Table table, List<MdTables.TableRow> rows, int headerRows, SourceSpan span)
    {
        if (GridDrawing.FindFault(source.Text.AsSpan(table.Span.Start, table.Span.Length)) is { } offset)
        {
            return ContentFindings.BrokenGrid(source.At(table.Span.Start + offset));
        }

        var reaching = new int[table.ColumnDefinitions.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var taken = Occupy(rows[i], reaching);
            if (!taken || (i == headerRows - 1 && reaching.Any(r => r > 0)))
            {
                return ContentFindings.BrokenGrid(source.At(Math.Max(rows[i].Span.Start, table.Span.Start)));
            }
        }

        return reaching.Any(r => r > 0) ? ContentFindings.BrokenGrid(span) : null;
    }

    /// <summary>Whether the cells of the row and those that reach into it from above fill it exactly.</summary>
    /// <param name="reaching">By column: into how many further rows a cell reaches.</param>
    private static bool Occupy(MdTables.TableRow row, int[] reaching)
    {
        var filled = reaching.Select(r => r > 0).ToArray();
        for (var i = 0; i < reaching.Length; i++)
        {
            reaching[i] = Math.Max(0, reaching[i] - 1);
        }

        foreach (var cell in row.OfType<MdTables.TableCell>())
        {
            for (var i = cell.ColumnIndex; i < cell.ColumnIndex + cell.ColumnSpan; i++)
            {
                if (i < 0 || i >= filled.Length || filled[i])
                {
                    return false;
                }

                filled[i] = true;
                reaching[i] = cell.RowSpan - 1;
            }
        }

        return filled.All(f => f);
    }

    private TableRow ReadRow(MdTables.TableRow row) =>
        new([.. row.OfType<MdTables.TableCell>().Select(c => new TableCell(blocks.Read(c, BlockPlace.Cell), c.ColumnSpan, c.RowSpan))]);

    private static ColumnAlignment AlignmentOf(MdTables.TableColumnDefinition column) => column.Alignment switch
    {
        MdTables.TableColumnAlign.Center => ColumnAlignment.Centre,
        MdTables.TableColumnAlign.Right => ColumnAlignment.End,
        _ => ColumnAlignment.Start,
    };
}
