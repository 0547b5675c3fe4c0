using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GuideBuilder.Content.Markdown;

/// <summary>
/// Markdig for the structure of blocks alone. Inlines are not parsed here: messages have a parser of their own, and
/// Markdig's takes quadratic time on hostile text.
/// </summary>
internal static class MarkdownBlocks
{
    private const int MaximumIndent = 64;
    private const int MaximumOpenBoxes = 32;
    private const int TabSize = 4;

    // What stands further behind a marker is not nested in it (CommonMark 0.31, 5.2).
    private const int MaximumGap = 4;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <returns>Null after a finding.</returns>
    public static MarkdownDocument? Parse(SourceText source, FindingBag findings)
    {
        if ((FindDeepPrefix(source.Text) ?? FindOpenBoxes(source.Text)) is { } offset)
        {
            findings.Add(ContentFindings.DeepMarkdown(source.At(offset)));
            return null;
        }

        try
        {
            return MarkdownParser.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's limit of nested blocks.
            findings.Add(ContentFindings.DeepMarkdown(source.At(0)));
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.InlineParsers.Clear();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(1, new NoteBlockParser());
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new GridTableParser());
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new DefinitionListParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new PlainParagraphParser());
        return builder.Build();
    }

    /// <returns>The first line that is indented, or begins one list in another, beyond all reason; Markdig's time grows with the square of the depth.</returns>
    private static int? FindDeepPrefix(string text)
    {
        var start = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (PrefixWidth(line) > MaximumIndent)
            {
                return start + line.Length - line.TrimStart().Length;
            }

            start = NextLine(text, start + line.Length);
        }

        return null;
    }

    /// <summary>The columns taken by white space and by the markers of lists and quotations, which end in white space.</summary>
    private static int PrefixWidth(ReadOnlySpan<char> line)
    {
        var width = 0;
        int? gap = null;
        for (var i = 0; i < line.Length && width <= MaximumIndent && !(gap > MaximumGap); i++)
        {
            var columns = line[i] == '\t' ? TabSize : 1;
            if (line[i] is ' ' or '\t')
            {
                gap += columns;
            }
            else if (line[i] != '>')
            {
                columns = MarkerLength(line[i..]);
                if (columns == 0)
                {
                    break;
                }

                i += columns - 1;
                gap = 0;
            }

            width += columns;
        }

        return width;
    }

    private static int MarkerLength(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        var length = digits > 0 && rest[digits] is '.' or ')' ? digits + 1 : rest[0] is '-' or '+' or '*' ? 1 : 0;
        return length > 0 && length < rest.Length && rest[length] is ' ' or '\t' ? length : 0;
    }

    /// <returns>The first line that opens a box in a box in a box beyond all reason; each open one is asked about each line.</returns>
    private static int? FindOpenBoxes(string text)
    {
        var (start, open) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var box = line.TrimStart(" >-*+\t");
            if (box.StartsWith(":::", StringComparison.Ordinal))
            {
                open = box.TrimStart(':').IsWhiteSpace() ? Math.Max(0, open - 1) : open + 1;
                if (open > MaximumOpenBoxes)
                {
                    return start;
                }
            }

            start = NextLine(text, start + line.Length);
        }

        return null;
    }

    private static int NextLine(string text, int end) =>
        end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>
    /// Leaves link definitions in their paragraphs, where they are found and refused, and keeps the lines of paragraphs:
    /// between them stand the signs of quotations and the borders of tables.
    /// </summary>
    private sealed class PlainParagraphParser : ParagraphBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block)
        {
            // A paragraph that is underlined has become a heading.
            if (block is ParagraphBlock paragraph)
            {
                paragraph.ProcessInlines = false;
            }

            return true;
        }
    }
}
