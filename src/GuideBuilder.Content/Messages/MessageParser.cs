using System.Buffers;
using GuideBuilder.Content.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace GuideBuilder.Content.Messages;

/// <summary>
/// Reads the inline Markdown of a message: of the source text and, by the same rules, of what a translator sent.
/// Known are emphasis, strong emphasis, backslash escapes, entities, placeholders, marks of notes and <c>{lang=…}</c> after
/// emphasis.
/// All else is a problem, and stays in the text as it was written; only forbidden characters are left out.
/// </summary>
public static class MessageParser
{
    /// <summary>In UTF-16 code units. A longer message is a problem and is not parsed.</summary>
    public const int MaximumLength = 20_000;

    /// <summary>More asterisks and underscores than any text needs; a message with more is not parsed.</summary>
    private const int MaximumMarks = 1_000;

    /// <summary>A text without these has nothing that <see cref="Parsers"/> would find.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("&\\*_<[`{}\n\r\0");

    private static readonly InlineParserList Parsers = new(
    [
        new HtmlEntityParser(),
        new EscapeInlineParser(),
        new EmphasisInlineParser { CjkFriendlyEmphasis = true },
        new MarkupInlineParser(),
        new BraceInlineParser(),
        new LineBreakInlineParser(),
    ]);

    public static ParsedMessage Parse(string text) => Read(text).Message;

    internal static MessageReading Read(string text)
    {
        var collector = new MessageCollector(text);
        if (text.Length > MaximumLength || text.AsSpan().CountAny('*', '_') > MaximumMarks)
        {
            collector.AddUnparsed();
        }
        else if (!text.AsSpan().ContainsAny(Marks))
        {
            collector.AddPlain();
        }
        else
        {
            collector.AddParsed(ParseInlines(text));
        }

        return collector.ToReading();
    }

    /// <summary>Inlines only: no block of Markdown begins in a message, so "1." and "#" at its start are text.</summary>
    private static Markdig.Syntax.Inlines.ContainerInline? ParseInlines(string text)
    {
        // NUL is Markdig's mark for the end of the text, and CR a line break; both are forbidden characters here.
        var slice = new StringSlice(text.Replace('\0', '\uFFFD').Replace('\r', '\uFFFD'));
        var document = new MarkdownDocument();
        var paragraph = new ParagraphBlock();
        document.Add(paragraph);
        paragraph.AppendLine(ref slice, 0, 0, 0, trackTrivia: false);
        var processor = new InlineProcessor(document, Parsers, preciseSourcelocation: true, context: null);
        processor.ProcessInlineLeaf(paragraph);
        return paragraph.Inline;
    }
}
