using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>The cover and the contents page.</summary>
internal sealed class FrontMatter(FontLibrary fonts, TextMaker maker, PageGeometry geometry)
{
    // Parts of the page's height and width.
    private const double TitleTop = 0.17;
    private const double LandTop = Horizon.LandTop;
    private const double SunRadius = 0.30;
    private const double SunCentre = 0.66;

    private static readonly RunningOwner Leader = new(PdfArtifact.Layout);

    internal (Page Page, ImmutableArray<LayoutProblem> Problems) Cover(TagNode part)
    {
        var section = part.Child(PdfTag.Sect);
        var width = geometry.ColumnWidth;
        var title = Column.Set(fonts, TitleBlocks(section), width, maker.RightToLeft);
        var foot = Column.Set(fonts, FootBlocks(section), width, maker.RightToLeft);
        var left = geometry.ColumnLeft(1);
        var footTop = Horizon.FootTop(geometry, foot.Height);
        ImmutableArray<PageItem> items =
        [
            .. Ground(),
            .. title.Items.Select(i => i.Move(left, geometry.Height * TitleTop)),
            .. foot.Items.Select(i => i.Move(left, footTop)),
        ];
        return (new Page(1, geometry, items), [.. title.Problems, .. foot.Problems, .. TooTall(title, footTop)]);
    }

    /// <param name="pageOf">The page of each anchor; a placeholder before the body is set.</param>
    internal ImmutableArray<LayoutBlock> Contents(TagNode part, Func<string, int> pageOf)
    {
        var heading = maker.Edition.Interface[InterfaceKey.Contents];
        var section = part.Child(PdfTag.Sect);
        List<LayoutBlock> blocks = [maker.Make(heading, TextRole.ContentsHeading, maker.Node(PdfTag.H1, section, heading), keepWithNext: true)];
        var list = section.Child(PdfTag.TOC);
        foreach (var chapter in maker.Edition.Chapters)
        {
            var title = maker.Numbered(chapter.Title, chapter.Number);
            blocks.Add(Entry(title, chapter.Anchor, TextRole.ContentsEntry, list, pageOf));
            AddSections(blocks, chapter, list, pageOf);
        }

        KeepLastTogether(blocks);
        return [.. blocks];
    }

    /// <summary>No entry stands alone at the top of a page.</summary>
    private static void KeepLastTogether(List<LayoutBlock> blocks)
    {
        const int Together = 3;
        for (var i = Math.Max(1, blocks.Count - Together); i < blocks.Count - 1; i++)
        {
            if (blocks[i] is TextBlock entry)
            {
                blocks[i] = entry with { Style = entry.Style with { KeepWithNext = true } };
            }
        }
    }

    private void AddSections(List<LayoutBlock> blocks, EditionChapter chapter, TagNode list, Func<string, int> pageOf)
    {
        if (maker.Style.Contents.Levels == 1)
        {
            return;
        }

        var nested = list.Child(PdfTag.TOC);
        var sections = EditionWalk.Headings(chapter.Blocks).Where(h => h.Level == 2)
            .Select(h => Entry(maker.Numbered(h.Text, h.Number), h.Id, TextRole.ContentsSection, nested, pageOf));
        blocks.Add(new GroupBlock([.. sections], Indent: maker.Style.Contents.Indent));
    }

    private TextBlock Entry(EditionText title, string anchor, TextRole role, TagNode list, Func<string, int> pageOf)
    {
        var reference = list.Child(PdfTag.TOCI).Child(PdfTag.Reference);
        var link = new TagNode(PdfTag.Link, reference) { Target = anchor, Passage = title.PlainText, Origin = title.Origin };
        var block = maker.Make(title, role, link);
        var number = maker.Edition.Locale.FormatNumber(pageOf(anchor));
        var style = maker.Style.Contents;
        var leader = style.Leader.Length == 0 ? null : new SideText([maker.Plain(style.Leader, role, Leader)], Leader);
        return block with
        {
            Style = block.Style with { IndentEnd = style.NumberRoom },
            Trailer = new Trailer(new SideText([maker.Plain(" " + number, role, link)], link), leader),
        };
    }

    private ImmutableArray<LayoutBlock> TitleBlocks(TagNode section)
    {
        var edition = maker.Edition;
        return
        [
            maker.Make(edition.Title, TextRole.Title, maker.Node(PdfTag.H1, section, edition.Title)),
            maker.Make(edition.Subtitle, TextRole.Subtitle, maker.Node(PdfTag.P, section, edition.Subtitle)),
        ];
    }

    private ImmutableArray<LayoutBlock> FootBlocks(TagNode section) =>
        [.. EditionNotices.Cover(maker.Edition).Select(n => (LayoutBlock)maker.Make(n.Text, n.Role, maker.Node(PdfTag.P, section, n.Text)))];

    private IEnumerable<PageItem> Ground()
    {
        if (maker.Edition.Publication.Cover is not { } cover)
        {
            return Sunrise();
        }

        var page = new Rect(0, 0, geometry.Width, geometry.Height).Grow(geometry.Bleed);
        return [new FillItem(page, maker.Style.Cover.Ground), CoverArt.Fill(maker.Style, cover.Image, page, maker.RightToLeft)];
    }

    /// <summary>The sun stands behind the land.</summary>
    private IEnumerable<PageItem> Sunrise()
    {
        var landTop = geometry.Height * LandTop;
        var radius = geometry.Width * SunRadius;
        var centre = geometry.Width * (maker.RightToLeft ? 1 - SunCentre : SunCentre);
        var sun = new FillItem(new Rect(centre - radius, landTop - radius, 2 * radius, 2 * radius), maker.Style.Cover.Sun, radius);
        return Horizon.Of(geometry, maker.Style.Cover).SelectMany((item, i) => i == 1 ? [sun, item] : (PageItem[])[item]);
    }

    private IEnumerable<LayoutProblem> TooTall(Column title, double footTop)
    {
        var excess = (geometry.Height * TitleTop) + title.Height - footTop;
        if (excess > 0)
        {
            yield return new BlockTooTall(excess, title.Items[0].Owner);
        }
    }
}
