using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads a table of lines with pipes: one row of headers, the ruler, and a line for each further row.</summary>
internal sealed class PipeTableReader(SourceText source, ChapterScope scope, BlockReader blocks)
{
    private FindingBag Findings => scope.Findings;

    /// <returns>Null after a finding.</returns>
    public Table? Read(List<(int Start, int End)> lines, BlockPlace place, TableCaption? caption, SourceSpan span)
    {
        caption?.IsTaken = true;
        var ruler = lines.FindIndex(l => PipeTable.IsRuler(source.Text, l));
        if (!blocks.MayStand(BlockSort.Table, place, span, "A table") || FindFault(lines, ruler, span) is { } fault && Report(fault))
        {
            return null;
        }

        var message = caption is null ? null : blocks.AddMessage(caption.Text, MessageUse.Text);
        List<(int Start, int End)> rows = [lines[0], .. lines.Skip(2)];
        var alignments = PipeTable.Split(source.Text, lines[1]).Select(c => PipeTable.AlignmentOf(Text(c)) ?? ColumnAlignment.Start);
        return new Table([.. alignments], 1, [.. rows.Select(ReadRow)], message, span);
    }

    private bool Report(Finding finding)
    {
        Findings.Add(finding);
        return true;
    }

    private Finding? FindFault(List<(int Start, int End)> lines, int ruler, SourceSpan span)
    {
        if (ruler != 1)
        {
            return ruler == 0 ? ContentFindings.TableWithoutHeaderRow(span) : ContentFindings.TableInText(span);
        }

        var marks = PipeTable.Split(source.Text, lines[1]);
        if (marks.Any(c => PipeTable.AlignmentOf(Text(c)) is null))
        {
            return ContentFindings.BrokenRuler(source.At(lines[1].Start));
        }

        if (TableShape.FindFault(marks.Length, lines.Count - 1, 1, span) is { } fault)
        {
            return fault;
        }

        if (PipeTable.Split(source.Text, lines[0]).All(c => c.Start == c.End))
        {
            return ContentFindings.TableWithoutHeaderRow(span);
        }

        var ragged = lines.FindIndex(l => PipeTable.Split(source.Text, l).Length != marks.Length);
        return ragged < 0 ? null : ContentFindings.RaggedRow(source.At(lines[ragged].Start), PipeTable.Split(source.Text, lines[ragged]).Length, marks.Length);
    }

    private TableRow ReadRow((int Start, int End) line) => new([.. PipeTable.Split(source.Text, line).Select(ReadCell)]);

    private TableCell ReadCell((int Start, int End) cell) => cell.Start == cell.End
        ? new TableCell([])
        : new TableCell([new Paragraph(blocks.AddMessage(UnfoldedText.From(source, [cell]), MessageUse.Text), source.At(cell.Start))]);

    private ReadOnlySpan<char> Text((int Start, int End) cell) => source.Text.AsSpan(cell.Start, cell.End - cell.Start);
}
