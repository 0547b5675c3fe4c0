using System.Buffers;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Md = Markdig.Syntax;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads what Markdig takes for a paragraph: text, a picture, or something that must not fall through as text.</summary>
internal sealed class ParagraphReader(SourceText source, ChapterScope scope)
{
    private static readonly SearchValues<char> TableRuler = SearchValues.Create("|:- \t");

    private FindingBag Findings => scope.Findings;

    public Block? Read(Md.ParagraphBlock paragraph, BlockPlace place)
    {
        var end = Math.Min(paragraph.Span.End + 1, source.Text.Length);
        var text = UnfoldedText.From(source, paragraph.Span.Start, end);
        var span = source.At(paragraph.Span.Start);
        if (text.Text.Length == 0)
        {
            return null;
        }

        if (FindDisguise(text.Text, source.Text[paragraph.Span.Start..end], span, place) is { } finding)
        {
            Findings.Add(finding);
            return null;
        }

        if (text.Text.StartsWith("![", StringComparison.Ordinal) && PictureForm.Split(text) is { } form)
        {
            return new PictureReader(scope).Read(form, span);
        }

        var message = new Message(text.Text, null, span);
        scope.Messages.Add(new SourceMessage(message, text.At));
        return new Paragraph(message, span);
    }

    /// <returns>A finding when the paragraph is something else that only looks like text.</returns>
    private static Finding? FindDisguise(string text, string lines, SourceSpan span, BlockPlace place)
    {
        if (text.StartsWith("::", StringComparison.Ordinal))
        {
            return ContentFindings.StrayColons(span);
        }

        if (text.StartsWith('#'))
        {
            return ContentFindings.NoSpaceAfterHash(span);
        }

        if (IsDefinition(text))
        {
            return text[1] == '^' ? ContentFindings.FootnoteCannotBeSet(span) : ContentFindings.LinkDefinitionCannotBeSet(span);
        }

        if (place == BlockPlace.ListItem && text is "[ ]" or "[x]" or "[X]" or ['[', ' ' or 'x' or 'X', ']', ' ', ..])
        {
            return ContentFindings.TaskListCannotBeSet(span);
        }

        return HoldsTable(lines) ? ContentFindings.TableCannotBeSet(span) : null;
    }

    /// <summary><c>[label]:</c> at the beginning.</summary>
    private static bool IsDefinition(string text)
    {
        var end = text.IndexOf(']', StringComparison.Ordinal);
        return text.StartsWith('[') && end > 1 && end + 1 < text.Length && text[end + 1] == ':';
    }

    private static bool HoldsTable(string lines)
    {
        foreach (var line in lines.AsSpan().EnumerateLines())
        {
            if (line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept(TableRuler))
            {
                return true;
            }
        }

        return false;
    }
}
