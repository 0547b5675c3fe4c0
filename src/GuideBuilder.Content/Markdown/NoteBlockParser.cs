using Markdig.Parsers;
using Markdig.Syntax;

namespace GuideBuilder.Content.Markdown;

/// <summary>The text of a note as Markdown has it: <c>[^id]: text</c>.</summary>
internal sealed class NoteBlock(BlockParser parser, string id) : ContainerBlock(parser)
{
    public string Id => id;
}

/// <summary>
/// Reads notes as blocks. Markdig's own footnotes move them to the end of the document and need its inlines.
/// Further paragraphs of a note are indented by four spaces.
/// </summary>
internal sealed class NoteBlockParser : BlockParser
{
    private const int LongestId = 100;

    public NoteBlockParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || FindId(processor.Line.AsSpan()) is not { } id)
        {
            return BlockState.None;
        }

        var start = processor.Line.Start;
        processor.NewBlocks.Push(new NoteBlock(this, id) { Column = processor.Column, Span = new(start, processor.Line.End) });
        processor.GoToColumn(processor.Column + id.Length + "[^]:".Length);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.ContinueDiscard;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <returns>What stands between <c>[^</c> and <c>]:</c>; null when the line does not begin so.</returns>
    private static string? FindId(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("[^", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = line[2..Math.Min(line.Length, LongestId)];
        var end = rest.IndexOf(']');
        return end >= 0 && end + 1 < rest.Length && rest[end + 1] == ':' && !rest[..end].ContainsAny('[', '\t') ? rest[..end].ToString() : null;
    }
}
