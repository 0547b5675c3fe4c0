using GuideBuilder.Core.Sources;
using Md = Markdig.Syntax;

namespace GuideBuilder.Content.Markdown;

/// <summary>The paragraph before a table that says what it shows: <c>Table: Where to go</c>.</summary>
internal sealed class TableCaption
{
    private const string Mark = "Table:";

    private TableCaption(UnfoldedText text, SourceSpan span)
    {
        Text = text;
        Span = span;
    }

    public UnfoldedText Text { get; }

    public SourceSpan Span { get; }

    /// <summary>A table has it.</summary>
    public bool IsTaken { get; set; }

    /// <returns>Null when the block is no caption.</returns>
    public static TableCaption? Find(SourceText source, Md.Block block)
    {
        if (block is not Md.ParagraphBlock paragraph
            || !source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).StartsWith(Mark, StringComparison.Ordinal))
        {
            return null;
        }

        var lines = ParagraphReader.LinesOf(paragraph);
        var text = UnfoldedText.From(source, lines);
        var start = text.Text.Length - text.Text.AsSpan(Mark.Length).TrimStart().Length;
        return PipeTable.IsTable(source.Text, lines) || start == text.Text.Length
            ? null
            : new TableCaption(text.Slice(start, text.Text.Length), source.At(paragraph.Span.Start));
    }
}
