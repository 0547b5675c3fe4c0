using System.Collections.Immutable;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Publishing.Book;

/// <summary>Sets the footnotes of one chapter.</summary>
internal sealed class NoteBlocks(ChapterBlocks chapters, TextMaker maker, EditionChapter chapter, TagNode section)
{
    private const string AnchorPrefix = "note/";

    /// <summary>A name for the place of a note; ids of notes are unique only in their chapter.</summary>
    internal static string AnchorOf(TagNode node, string id)
    {
        var top = node;
        while (top.Parent is { Parent: not null } parent)
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
        var indent = maker.Style.Notes.Indent;
        if (blocks is not [TextBlock first, .. var rest])
        {
            return blocks;
        }

        var label = node.Child(PdfTag.Lbl);
        var marked = first with
        {
            Anchor = AnchorOf(section, id),
            Style = first.Style with { IndentStart = indent },
            Label = new SideText([maker.Plain(maker.Edition.Locale.FormatNumber(note.Number), TextRole.Footnote, label)], label),
        };
        return rest.IsEmpty ? [marked] : [marked, new GroupBlock(rest, Indent: indent)];
    }
}
