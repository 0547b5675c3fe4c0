using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>Running heads, page numbers, and on drafts the notice that stands on every page.</summary>
internal sealed class RunningMatter(FontLibrary fonts, TextMaker maker)
{
    private static readonly RunningOwner Head = new(PdfArtifact.Header);
    private static readonly RunningOwner Foot = new(PdfArtifact.Footer);

    // From the trimmed edge to the text of head and foot.
    private static readonly double EdgeDistance = Length.FromMillimetres(9).Points;

    /// <param name="chapter">The chapter running on this page; null where it begins and its title stands there anyway.</param>
    internal Page Add(Page page, EditionChapter? chapter)
    {
        var items = page.Items;
        if (chapter is not null)
        {
            items = items.AddRange(AtTop(page, chapter.Title));
        }

        items = items.AddRange(PageNumber(page));
        return page with { Items = maker.Edition.IsDraft ? items.AddRange(DraftNotice(page)) : items };
    }

    private IEnumerable<PageItem> AtTop(Page page, EditionText title)
    {
        var block = maker.Make(title, TextRole.Running, new TagNode(PdfTag.P, null)) with { Owner = Head, Runs = maker.Runs(title, TextRole.Running, Head) };
        return Place(page, block, _ => EdgeDistance);
    }

    private IEnumerable<PageItem> PageNumber(Page page)
    {
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var atLeft = !page.Geometry.IsBoundAtLeft(page.Number);
        var style = maker.ParagraphOf(TextRole.PageNumber, maker.Edition.Locale) with
        {
            Alignment = atLeft == maker.RightToLeft ? TextAlignment.End : TextAlignment.Start,
        };
        var locale = maker.Edition.Locale;
        var block = new TextBlock([maker.Plain(number, TextRole.PageNumber, Foot)], style, locale.Tag, locale.Script, maker.RightToLeft, Foot);
        return Place(page, block, height => FootTop(page, height));
    }

    private IEnumerable<PageItem> DraftNotice(Page page)
    {
        var text = maker.Edition.Interface[InterfaceKey.DraftTranslation];
        var block = maker.Make(text, TextRole.Running, new TagNode(PdfTag.P, null));
        var boundAtLeft = page.Geometry.IsBoundAtLeft(page.Number);
        var room = 3 * maker.Style.Roles[TextRole.PageNumber].Size;
        block = block with
        {
            Owner = Foot,
            Runs = maker.Runs(text, TextRole.Running, Foot),
            Style = block.Style with
            {
                Alignment = boundAtLeft == block.RightToLeft ? TextAlignment.End : TextAlignment.Start,
                IndentStart = boundAtLeft == block.RightToLeft ? room : 0,
                IndentEnd = boundAtLeft == block.RightToLeft ? 0 : room,
            },
        };
        return Place(page, block, height => FootTop(page, height));
    }

    /// <summary>The foot stands on the same line of every page, however many lines it has above that.</summary>
    private static double FootTop(Page page, double height) => page.Geometry.Height - EdgeDistance - height;

    private IEnumerable<PageItem> Place(Page page, TextBlock block, Func<double, double> top)
    {
        var column = Column.Set(fonts, ImmutableArray.Create<LayoutBlock>(block), page.Geometry.ColumnWidth, maker.RightToLeft);
        return column.Items.Select(i => i.Move(page.Geometry.ColumnLeft(page.Number), top(column.Height)));
    }
}
