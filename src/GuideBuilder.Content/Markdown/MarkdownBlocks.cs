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
    private const int TabSize = 4;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <returns>Null after a finding.</returns>
    public static MarkdownDocument? Parse(SourceText source, FindingBag findings)
    {
        if (FindDeepIndent(source.Text) is { } offset)
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
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new GridTableParser());
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new DefinitionListParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new PlainParagraphParser());
        return builder.Build();
    }

    /// <returns>The first character of a line that is indented beyond all reason; Markdig's time grows with the square of the depth.</returns>
    private static int? FindDeepIndent(string text)
    {
        var column = 0;
        var inIndent = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                column = 0;
                inIndent = true;
            }
            else if (inIndent && text[i] is ' ' or '\t')
            {
                column += text[i] == '\t' ? TabSize : 1;
            }
            else if (inIndent && column > MaximumIndent)
            {
                return i;
            }
            else
            {
                inIndent = false;
            }
        }

        return null;
    }

    /// <summary>Leaves link definitions in their paragraphs, where they are found and refused.</summary>
    private sealed class PlainParagraphParser : ParagraphBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block) => true;
    }
}
