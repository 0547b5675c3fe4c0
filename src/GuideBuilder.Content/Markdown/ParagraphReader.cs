using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Md = Markdig.Syntax;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads what Markdig takes for a paragraph: text, a picture, a table, or something that must not fall through as text.</summary>
internal sealed class ParagraphReader(SourceText source, ChapterScope scope, BlockReader blocks)
{
    private FindingBag Findings => scope.Findings;

    public Block? Read(Md.ParagraphBlock paragraph, BlockPlace place, TableCaption? caption)
    {
        var lines = LinesOf(paragraph);
        var text = UnfoldedText.From(source, lines);
        var span = source.At(paragraph.Span.Start);
        if (PipeTable.IsTable(source.Text, lines))
        {
            return new PipeTableReader(source, scope, blocks).Read(lines, place, caption, span);
        }

        text = SkipTaskMark(paragraph, text);
        var itemId = IsFirstOfItem(paragraph) ? ItemId.Start(text.Text) : null;
        text = itemId is { } idStart ? text.Slice(0, text.Text.AsSpan(0, idStart).TrimEnd().Length) : text;
        if (text.Text.Length == 0)
        {
            return null;
        }

        if (FindDisguise(text.Text, span) is { } finding)
        {
            Findings.Add(finding);
            return null;
        }

        if (text.Text.StartsWith("![", StringComparison.Ordinal) && PictureForm.Split(text) is { } form)
        {
            return blocks.MayStand(BlockSort.Picture, place, span, "A picture") ? new PictureReader(scope).Read(form, span) : null;
        }

        // A text with an id is repeated where it is referred to.
        var use = itemId is not null ? MessageUse.Label : place == BlockPlace.Note ? MessageUse.Note : MessageUse.Text;
        return new Paragraph(blocks.AddMessage(text, use), span);
    }

    /// <summary>Where each line begins and ends, without the signs of quotations and the borders of tables around it.</summary>
    public static List<(int Start, int End)> LinesOf(Md.ParagraphBlock paragraph)
    {
        List<(int, int)> lines = [];
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var slice = paragraph.Lines.Lines[i].Slice;
            lines.Add((slice.Start, Math.Max(slice.Start, slice.End + 1)));
        }

        return lines;
    }

    private static bool IsFirstOfItem(Md.ParagraphBlock paragraph) => paragraph.Parent is Md.ListItemBlock item && item[0] == paragraph;

    /// <summary>The box to tick is no text.</summary>
    private static UnfoldedText SkipTaskMark(Md.ParagraphBlock paragraph, UnfoldedText text)
    {
        return IsFirstOfItem(paragraph) && text.Text is ['[', ' ' or 'x' or 'X', ']'] or ['[', ' ' or 'x' or 'X', ']', ' ' or '\n', ..]
            ? text.Slice(text.Text.Length - text.Text.AsSpan(3).TrimStart().Length, text.Text.Length)
            : text;
    }

    /// <returns>A finding when the paragraph is something else that only looks like text.</returns>
    private static Finding? FindDisguise(string text, SourceSpan span)
    {
        if (text.StartsWith("::", StringComparison.Ordinal))
        {
            return ContentFindings.StrayColons(span);
        }

        if (text.StartsWith('#'))
        {
            return ContentFindings.NoSpaceAfterHash(span);
        }

        if (text.StartsWith("+--", StringComparison.Ordinal))
        {
            return ContentFindings.BrokenGrid(span);
        }

        if (text.StartsWith('|'))
        {
            return ContentFindings.TableWithoutHeaderRow(span);
        }

        return IsDefinition(text) ? ContentFindings.LinkDefinitionCannotBeSet(span) : null;
    }

    /// <summary><c>[label]:</c> at the beginning.</summary>
    private static bool IsDefinition(string text)
    {
        var end = text.IndexOf(']', StringComparison.Ordinal);
        return text.StartsWith('[') && end > 1 && end + 1 < text.Length && text[end + 1] == ':';
    }
}
