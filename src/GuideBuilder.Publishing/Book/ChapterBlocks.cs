using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Publishing.Book;

/// <summary>Turns the blocks of a chapter into what is set in the column.</summary>
internal sealed class ChapterBlocks
{
    private readonly TextMaker maker;
    private readonly EditionChapter chapter;
    private readonly TagNode section;
    private readonly ListBlocks lists;
    private readonly TableBlocks tables;

    private ChapterBlocks(TextMaker maker, EditionChapter chapter, TagNode section)
    {
        this.maker = maker.With(new NoteBlocks(this, maker, chapter, section));
        this.chapter = chapter;
        this.section = section;
        lists = new ListBlocks(this, this.maker);
        tables = new TableBlocks(this, this.maker);
    }

    internal static ImmutableArray<LayoutBlock> Make(TextMaker maker, EditionChapter chapter, TagNode part)
    {
        var node = new TagNode(PdfTag.Sect, part) { Passage = chapter.Anchor, Origin = chapter.Title.Origin };
        return new ChapterBlocks(maker, chapter, node).Make();
    }

    /// <summary>A paragraph of the tool's own words.</summary>
    internal static TextBlock Notice(TextMaker maker, EditionText text, TagNode parent) =>
        maker.Make(text, TextRole.Notice, maker.Node(PdfTag.P, parent, text));

    internal ImmutableArray<LayoutBlock> MakeAll(ImmutableArray<EditionBlock> blocks, TagNode parent, TextRole role)
    {
        List<LayoutBlock> target = [];
        AddAll(target, blocks, new BlockPlace(parent, role, 0));
        return [.. target];
    }

    internal void AddAll(List<LayoutBlock> target, ImmutableArray<EditionBlock> blocks, BlockPlace place)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var introducesList = i + 1 < blocks.Length && blocks[i + 1] is EditionList;
            AddBlock(target, blocks[i], place, introducesList);
        }
    }

    private ImmutableArray<LayoutBlock> Make()
    {
        var title = maker.Numbered(chapter.Title, chapter.Number);
        var style = maker.Style.Chapter;
        List<LayoutBlock> blocks =
        [
            new PageBreakBlock(style.Opening == ChapterOpening.Filled ? style.NewPageWhenFilled : 0, style.Opening == ChapterOpening.Recto),
            .. Opening(maker.Make(title, TextRole.Chapter, maker.Node(PdfTag.H1, section, title), keepWithNext: true) with { Anchor = chapter.Anchor }),
        ];
        AddNotices(blocks);
        foreach (var (node, own) in Sections())
        {
            AddAll(blocks, own, new BlockPlace(node, TextRole.Body, 0));
        }

        return [.. blocks];
    }

    /// <summary>The title, with its picture above it. Whoever follows a reference to the chapter sees both.</summary>
    private IEnumerable<LayoutBlock> Opening(TextBlock title) => PictureBlocks.Above(maker, chapter.Picture, title) is { } picture
        ? [picture, title with { Anchor = null, Style = title.Style with { SpaceBefore = 0 } }]
        : [title];

    /// <summary>The chapter's blocks, cut where a heading begins a section of its own inside the chapter's.</summary>
    private IEnumerable<(TagNode Node, ImmutableArray<EditionBlock> Blocks)> Sections()
    {
        var nodes = new List<TagNode> { section };
        var start = 0;
        for (var i = 0; i < chapter.Blocks.Length; i++)
        {
            if (chapter.Blocks[i] is not EditionHeading heading)
            {
                continue;
            }

            yield return (nodes[^1], chapter.Blocks[start..i]);
            start = i;
            nodes.RemoveRange(Math.Min(heading.Level - 1, nodes.Count), Math.Max(0, nodes.Count - heading.Level + 1));
            nodes.Add(nodes[^1].Child(PdfTag.Sect));
        }

        yield return (nodes[^1], chapter.Blocks[start..]);
    }

    private void AddNotices(List<LayoutBlock> blocks)
    {
        var all = chapter.Blocks.AddRange(chapter.Notes.SelectMany(n => n.Blocks));
        if (chapter.Title.IsFallback || EditionWalk.Texts(all).Any(t => t.IsFallback))
        {
            blocks.Add(Notice(maker, maker.Edition.Interface[InterfaceKey.Untranslated], section));
        }

        if (!maker.Edition.HasCheckedNumbers && chapter.Blocks.Any(b => b is EditionContact))
        {
            blocks.Add(Notice(maker, maker.Edition.Interface[InterfaceKey.CheckNumbers], section));
        }
    }

    private void AddBlock(List<LayoutBlock> target, EditionBlock block, BlockPlace place, bool introducesList)
    {
        switch (block)
        {
            case EditionHeading heading:
                target.Add(MakeHeading(heading, place.Parent));
                break;
            case EditionParagraph paragraph:
                var role = introducesList && place.Role == TextRole.Body ? TextRole.Lead : place.Role;
                target.Add(maker.Make(paragraph.Text, role, maker.Node(PdfTag.P, place.Parent, paragraph.Text), introducesList));
                break;
            case EditionList list:
                lists.Add(target, list, place);
                break;
            case EditionDefinitionList list:
                lists.Add(target, list, place);
                break;
            case EditionBibliography list:
                lists.Add(target, list, place);
                break;
            case EditionBox box:
                target.Add(MakeBox(box, place.Parent));
                break;
            case EditionQuote quote:
                target.Add(new GroupBlock(MakeAll(quote.Blocks, place.Parent.Child(PdfTag.BlockQuote), TextRole.Quote), maker.Style.Quote));
                break;
            case EditionColumns columns:
                target.Add(MakeColumns(columns, place));
                break;
            case EditionTable table:
                tables.Add(target, table, place.Parent);
                break;
            case EditionContact contact:
                target.Add(ContactBlocks.Make(maker, contact, place.Parent));
                break;
            case EditionPicture picture:
                target.Add(PictureBlocks.Make(maker, picture, place.Parent));
                break;
            case EditionQrCode code:
                target.Add(PictureBlocks.Make(maker, code, place.Parent));
                break;
            default:
                throw new InvalidOperationException($"There is no page for {block.GetType().Name}.");
        }
    }

    private TextBlock MakeHeading(EditionHeading heading, TagNode parent)
    {
        var role = heading.Level == 2 ? TextRole.Heading2 : TextRole.Heading3;
        var tag = heading.Level == 2 ? PdfTag.H2 : PdfTag.H3;
        var text = maker.Numbered(heading.Text, heading.Number);
        return maker.Make(text, role, maker.Node(tag, parent, text), keepWithNext: true) with { Anchor = heading.Id };
    }

    private GroupBlock MakeBox(EditionBox box, TagNode parent)
    {
        var style = maker.Style.Boxes[box.Kind];
        return new GroupBlock(MakeAll(box.Blocks, parent.Child(PdfTag.Div), style.Text), style.Frame, KeepTogether: style.IsWhole);
    }

    private ColumnsBlock MakeColumns(EditionColumns columns, BlockPlace place)
    {
        var style = maker.Style.Columns;
        var blocks = MakeAll(columns.Blocks, place.Parent, place.Role);
        var bearsNarrowLines = maker.Style.ScriptOf(maker.Edition.Locale.Script).Alignment == TextAlignment.Justify;
        return new ColumnsBlock(bearsNarrowLines ? blocks : Ragged(blocks), columns.Count, style.Gap, style.Before, style.After);
    }

    /// <summary>In lines as short as those of columns too few spaces would have to fill the measure.</summary>
    private static ImmutableArray<LayoutBlock> Ragged(ImmutableArray<LayoutBlock> blocks) => [.. blocks.Select(block => block switch
    {
        TextBlock { Style.Alignment: TextAlignment.Justify } text => text with { Style = text.Style with { Alignment = TextAlignment.Start } },
        GroupBlock group => group with { Children = Ragged(group.Children) },
        _ => block,
    })];
}

/// <param name="Role">Of paragraphs that stand there.</param>
/// <param name="ListDepth">In how many lists it is.</param>
internal sealed record BlockPlace(TagNode Parent, TextRole Role, int ListDepth);
