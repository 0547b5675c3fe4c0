using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>Sets an edition as a book: cover, contents, chapters, imprint.</summary>
public static class BookSetter
{
    /// <summary>Setting a number can move the page it names; after so many rounds it will not settle any more.</summary>
    private const int MostRounds = 6;

    /// <param name="press">The print shop that the pages are for; art reaches as far as it asks, or further where the style says so.</param>
    public static Book Set(TypeLibraries type, BookStyle style, Edition edition, PressProfile press)
    {
        style = style with { Page = style.Page with { Bleed = Math.Max(style.Page.Bleed, press.Bleed.Width) } };
        var pages = PageNumbers.Start();
        for (var round = 1; ; round++)
        {
            var book = Set(type.Fonts, new TextMaker(style, edition, type, pages), press);
            var anchors = new PageSequence(book.Pages, []).AnchorPages;
            if (pages.Agree(anchors) || round == MostRounds)
            {
                return pages.Agree(anchors) ? book : book with { HasUnsettledPages = true };
            }

            pages = PageNumbers.From(anchors);
        }
    }

    private static Book Set(FontLibrary fonts, TextMaker maker, PressProfile press)
    {
        var (style, edition) = (maker.Style, maker.Edition);
        var geometry = GeometryOf(style.Page, edition.Locale.RightToLeft);
        var document = new TagNode(PdfTag.Document, null);
        var (opening, main) = (document.Child(PdfTag.Part), document.Child(PdfTag.Part));
        var front = new FrontMatter(fonts, maker, geometry);
        var (cover, coverProblems) = front.Cover(opening);
        // The contents take as many pages with the real numbers as with these: numbers have a room of their own.
        var contentsLength = Paginator.Paginate(fonts, front.Contents(opening, _ => 0), geometry, 2).Pages.Length;
        var body = Paginator.Paginate(fonts, Body(maker, main), geometry, 2 + contentsLength, style.Notes.Area);
        var anchors = body.AnchorPages;
        var contents = Paginator.Paginate(fonts, front.Contents(opening, a => anchors[a]), geometry, 2);
        var running = new RunningMatter(fonts, maker, anchors, firstOfBody: 2 + contentsLength);
        ImmutableArray<Page> pages = [cover, .. contents.Pages.Select(running.Add), .. body.Pages.Select(running.Add)];
        var slugs = press.Marks.HasSlug ? new SlugLines(fonts, maker, press).Set(pages) : [];
        return new Book(edition, press, pages, [.. coverProblems, .. contents.Problems, .. body.Problems, .. running.Problems, .. slugs.SelectMany(s => s.Problems)])
        {
            Slugs = slugs,
        };
    }

    private static ImmutableArray<LayoutBlock> Body(TextMaker maker, TagNode part)
    {
        List<LayoutBlock> blocks = [.. maker.Edition.Chapters.SelectMany(c => ChapterBlocks.Make(maker, c, part))];
        blocks.Add(Imprint(maker, part.Child(PdfTag.Sect)));
        return [.. blocks];
    }

    private static GroupBlock Imprint(TextMaker maker, TagNode section)
    {
        var notices = EditionNotices.Imprint(maker.Edition).Select(n => ChapterBlocks.Notice(maker, n, section)).ToImmutableArray();
        var first = notices[0];
        notices = notices.SetItem(0, first with { Style = first.Style with { SpaceBefore = 2 * first.Style.Leading } });
        return new GroupBlock([.. notices], KeepTogether: true);
    }

    private static PageGeometry GeometryOf(PageStyle page, bool rightToLeft) =>
        new(page.Width, page.Height, page.Bleed, page.Inner, page.Outer, page.Top, page.Bottom, rightToLeft);
}

/// <summary>An edition set in pages, from which both PDFs are written.</summary>
/// <param name="Press">The print shop that the pages are for.</param>
/// <param name="HasUnsettledPages">A reference prints a page number that is not right.</param>
public sealed record Book(Edition Edition, PressProfile Press, ImmutableArray<Page> Pages, ImmutableArray<LayoutProblem> Problems, bool HasUnsettledPages = false)
{
    /// <summary>For each page what is printed below its bleed; empty when the print shop wants no slug.</summary>
    public ImmutableArray<Column> Slugs { get; init; } = [];
}
