using System.Collections.Immutable;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>Sets the footnotes of one chapter.</summary>
internal sealed class NoteBlocks(ChapterBlocks chapters, TextMaker maker, EditionChapter chapter, TagNode section)
{
    private const string AnchorPrefix = "note/";

    // Between a number that is wider than the indent of the style allows and the text, as a part of the type size.
    private const double NumberGap = 0.4;

    private readonly Lazy<double> indent = new(() => chapter.Notes
        .Select(n => Number(maker, n, null))
        .Select(r => maker.WidthOf(r) + (NumberGap * r.Style.Size))
        .Append(maker.Style.Notes.Indent)
        .Max());

    /// <summary>A name for the place of a note; ids of notes are unique only in their chapter.</summary>
    internal static string AnchorOf(TagNode node, string id)
    {
        var top = node;
        while (top.Parent is { Tag: not PdfTag.Part } parent)
        {
            top = parent;
        }

        return AnchorPrefix + top.Passage + "/" + id;
    }

    /// <param name="id">Of a note of the chapter.</param>
    internal ImmutableArray<LayoutBlock> Make(string id)
    {
        var note = chapter.Notes.First(n => n.Id == id);
        var node = section.Child(PdfTag.Note);
        var blocks = chapters.MakeAll(note.Blocks, node, TextRole.Footnote);
        if (blocks is not [TextBlock first, .. var rest])
        {
            return blocks;
        }

        var label = node.Child(PdfTag.Lbl);
        var marked = first with
        {
            Anchor = AnchorOf(section, id),
            Style = first.Style with { IndentStart = indent.Value },
            Label = new SideText([Number(maker, note, label)], label),
        };
        return rest.IsEmpty ? [marked] : [marked, new GroupBlock(rest, Indent: indent.Value)];
    }

    private static InlineRun Number(TextMaker maker, EditionNote note, TagNode? label) =>
        maker.Plain(maker.Edition.Locale.FormatNumber(note.Number), TextRole.Footnote, label);
}
