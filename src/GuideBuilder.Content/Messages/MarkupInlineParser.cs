using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using Md = Markdig.Syntax.Inlines;

namespace GuideBuilder.Content.Messages;

/// <summary>
/// Recognises what a message may not hold: tags, links, pictures, code; and the marks of notes, and citations. It is stricter than CommonMark
/// (whatever begins like a tag is one) and takes linear time, which the parsers it stands for do not.
/// </summary>
internal sealed class MarkupInlineParser : InlineParser
{
    public MarkupInlineParser() => OpeningCharacters = ['<', '[', '!', '`'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var index = processor.GetParserState(this, () => new MarkupIndex(text));
        var start = slice.Start;
        return slice.CurrentChar switch
        {
            '<' => Refuse(processor, ref slice, index.EndOfTag(start), IsAddress(text, start) ? MessageProblemKind.Link : MessageProblemKind.Html),
            '[' when slice.PeekChar() == '^' => MatchNote(processor, ref slice, index.EndOfBrackets(start)),
            '[' when slice.PeekChar() == '@' => MatchCitation(processor, ref slice, index.EndOfBrackets(start)),
            '[' => Refuse(processor, ref slice, index.EndOfLink(start), MessageProblemKind.Link),
            '!' => slice.PeekChar() == '[' && Refuse(processor, ref slice, index.EndOfLink(start + 1), MessageProblemKind.Link),
            _ => MatchBackticks(processor, ref slice),
        };
    }

    /// <param name="end">Of the last character; -1 when there is nothing to refuse.</param>
    private static bool Refuse(InlineProcessor processor, ref StringSlice slice, int end, MessageProblemKind kind)
    {
        if (end < 0)
        {
            return false;
        }

        processor.Inline = new RefusedMark(kind) { Span = new(slice.Start, end) };
        slice.Start = end + 1;
        return true;
    }

    private static bool MatchNote(InlineProcessor processor, ref StringSlice slice, int end)
    {
        var id = end < 0 ? "" : slice.Text[(slice.Start + 2)..end];
        if (!Identifier.IsValid(id))
        {
            return Refuse(processor, ref slice, end, MessageProblemKind.Unsupported);
        }

        processor.Inline = new NoteMark(id) { Span = new(slice.Start, end) };
        slice.Start = end + 1;
        return true;
    }

    private static bool MatchCitation(InlineProcessor processor, ref StringSlice slice, int end)
    {
        if (end < 0)
        {
            return Refuse(processor, ref slice, slice.Start + 1, MessageProblemKind.Citation);
        }

        var length = Math.Min(end - slice.Start - 1, CitationForm.MaximumLength + 1);
        var works = CitationForm.Read(slice.Text.Substring(slice.Start + 1, length));
        if (works.IsEmpty)
        {
            return Refuse(processor, ref slice, end, MessageProblemKind.Citation);
        }

        processor.Inline = new CitationMark(works) { Span = new(slice.Start, end) };
        slice.Start = end + 1;
        return true;
    }

    private static bool MatchBackticks(InlineProcessor processor, ref StringSlice slice)
    {
        var length = LengthOfBackticks(slice.Text, slice.Start);
        var end = FindClosingBackticks(slice.Text, slice.Start + length, length);
        if (end < 0)
        {
            end = slice.Start + length - 1;
            processor.Inline = new Md.LiteralInline(new StringSlice(slice.Text, slice.Start, end)) { Span = new(slice.Start, end) };
            slice.Start = end + 1;
            return true;
        }

        return Refuse(processor, ref slice, end, MessageProblemKind.Unsupported);
    }

    private static int FindClosingBackticks(string text, int from, int length)
    {
        for (var i = text.IndexOf('`', from); i >= 0; i = text.IndexOf('`', i))
        {
            var found = LengthOfBackticks(text, i);
            i += found;
            if (found == length)
            {
                return i - 1;
            }
        }

        return -1;
    }

    private static int LengthOfBackticks(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOfAnyExcept('`');
        return end < 0 ? rest.Length : end;
    }

    private static bool IsAddress(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(200, text.Length - start));
        var inside = rest.IndexOf('>') is > 0 and var end ? rest[..end] : rest;
        return !inside.Contains(' ') && (inside.Contains("://", StringComparison.Ordinal) || inside.IndexOfAny('@', ':') > 0);
    }
}
