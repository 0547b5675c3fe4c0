using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Publishing.Book;

/// <summary>Turns the blocks of a chapter into what is set in the column.</summary>
internal sealed class ChapterBlocks(TextMaker maker)
{
    internal ImmutableArray<LayoutBlock> Make(EditionChapter chapter, TagNode document)
    {
        var section = document.Child(PdfTag.Sect);
        var title = maker.Node(PdfTag.H1, section, chapter.Title);
        List<LayoutBlock> blocks =
        [
            new PageBreakBlock(maker.Style.Chapter.NewPageWhenFilled),
            maker.Make(chapter.Title, TextRole.Chapter, title, keepWithNext: true) with { Anchor = chapter.Anchor },
        ];
        AddNotices(blocks, chapter, section);
        AddAll(blocks, chapter.Blocks, section, TextRole.Body);
        return [.. blocks];
    }

    /// <summary>A paragraph of the tool's own words.</summary>
    internal LayoutBlock Notice(EditionText text, TagNode parent) =>
        maker.Make(text, TextRole.Notice, maker.Node(PdfTag.P, parent, text));

    private void AddNotices(List<LayoutBlock> blocks, EditionChapter chapter, TagNode section)
    {
        if (chapter.Title.IsFallback || EditionWalk.Texts(chapter.Blocks).Any(t => t.IsFallback))
        {
            blocks.Add(Notice(maker.Edition.Interface[InterfaceKey.Untranslated], section));
        }

        if (chapter.Blocks.Any(b => b is EditionContact))
        {
            blocks.Add(Notice(maker.Edition.Interface[InterfaceKey.CheckNumbers], section));
        }
    }

    private void AddAll(List<LayoutBlock> target, ImmutableArray<EditionBlock> blocks, TagNode parent, TextRole role)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var introducesList = i + 1 < blocks.Length && blocks[i + 1] is EditionList;
            AddBlock(target, blocks[i], parent, role, introducesList);
        }
    }

    private void AddBlock(List<LayoutBlock> target, EditionBlock block, TagNode parent, TextRole role, bool introducesList)
    {
        switch (block)
        {
            case EditionHeading heading:
                target.Add(MakeHeading(heading, parent));
                break;
            case EditionParagraph paragraph:
                var textRole = introducesList && role == TextRole.Body ? TextRole.Lead : role;
                target.Add(maker.Make(paragraph.Text, textRole, maker.Node(PdfTag.P, parent, paragraph.Text), introducesList));
                break;
            case EditionList list:
                AddList(target, list, parent, role);
                break;
            case EditionBox box:
                target.Add(MakeBox(box, parent));
                break;
            case EditionContact contact:
                target.Add(ContactBlocks.Make(maker, contact, parent));
                break;
            case EditionPicture picture:
                target.Add(PictureBlocks.Make(maker, picture, parent));
                break;
            case EditionQrCode code:
                target.Add(PictureBlocks.Make(maker, code, parent));
                break;
            default:
                throw new InvalidOperationException($"There is no page for {block.GetType().Name}.");
        }
    }

    private TextBlock MakeHeading(EditionHeading heading, TagNode parent)
    {
        var role = heading.Level == 2 ? TextRole.Heading2 : TextRole.Heading3;
        var tag = heading.Level == 2 ? PdfTag.H2 : PdfTag.H3;
        return maker.Make(heading.Text, role, maker.Node(tag, parent, heading.Text), keepWithNext: true) with { Anchor = heading.Id };
    }

    private GroupBlock MakeBox(EditionBox box, TagNode parent)
    {
        List<LayoutBlock> children = [];
        AddAll(children, box.Blocks, parent.Child(PdfTag.Div), box.Kind == BoxKinds.Emergency ? TextRole.Emergency : TextRole.Body);
        return new GroupBlock([.. children], maker.Style.Boxes[box.Kind], KeepTogether: true);
    }

    private void AddList(List<LayoutBlock> target, EditionList list, TagNode parent, TextRole role)
    {
        var node = new TagNode(PdfTag.L, parent) { Numbering = list.Ordered ? ListNumbering.Decimal : ListNumbering.Disc };
        for (var i = 0; i < list.Items.Length; i++)
        {
            var marker = list.Ordered ? (list.Start + i).ToString(CultureInfo.InvariantCulture) + "." : maker.Style.List.Bullet;
            AddItem(target, list.Items[i], marker, node.Child(PdfTag.LI), role == TextRole.Body ? TextRole.Item : role);
        }

        AddSpaceAfter(target, maker.Style.Roles[TextRole.Body].After);
    }

    private void AddItem(List<LayoutBlock> target, ImmutableArray<EditionBlock> blocks, string marker, TagNode item, TextRole role)
    {
        var label = item.Child(PdfTag.Lbl);
        List<LayoutBlock> children = [];
        AddAll(children, blocks, item.Child(PdfTag.LBody), role);
        if (children is [TextBlock first, ..])
        {
            target.Add(first with
            {
                Style = first.Style with { IndentStart = maker.Style.List.Indent },
                Label = new SideText([maker.Plain(marker, role, label)], label),
            });
            children.RemoveAt(0);
        }

        if (children.Count > 0)
        {
            target.Add(new GroupBlock([.. children], Indent: maker.Style.List.Indent));
        }
    }

    private static void AddSpaceAfter(List<LayoutBlock> target, double space)
    {
        if (target is [.., TextBlock last])
        {
            target[^1] = last with { Style = last.Style with { SpaceAfter = Math.Max(space, last.Style.SpaceAfter) } };
        }
    }
}
