using System.Collections.Immutable;
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
    public static Book Set(FontLibrary fonts, BookStyle style, Edition edition)
    {
        var geometry = GeometryOf(style.Page, edition.Locale.RightToLeft);
        var maker = new TextMaker(style, edition);
        var document = new TagNode(PdfTag.Document, null);
        var front = new FrontMatter(fonts, maker, geometry);
        var (cover, coverProblems) = front.Cover(document);
        // The contents take as many pages with the real numbers as with these: a number is always on one line.
        var contentsLength = Paginator.Paginate(fonts, front.Contents(document, _ => 0), geometry, 2).Pages.Length;
        var body = Paginator.Paginate(fonts, Body(maker, document), geometry, 2 + contentsLength);
        var anchors = body.AnchorPages;
        var contents = Paginator.Paginate(fonts, front.Contents(document, a => anchors[a]), geometry, 2);
        var pages = AddRunningMatter(new RunningMatter(fonts, maker), edition, [cover, .. contents.Pages, .. body.Pages], anchors, 1 + contentsLength);
        return new Book(edition, pages, [.. coverProblems, .. contents.Problems, .. body.Problems]);
    }

    private static ImmutableArray<LayoutBlock> Body(TextMaker maker, TagNode document)
    {
        var chapters = new ChapterBlocks(maker);
        List<LayoutBlock> blocks = [.. maker.Edition.Chapters.SelectMany(c => chapters.Make(c, document))];
        var imprint = document.Child(PdfTag.Sect);
        blocks.Add(new GroupBlock([.. EditionNotices.Imprint(maker.Edition).Select(n => chapters.Notice(n, imprint))], KeepTogether: true));
        return [.. blocks];
    }

    private static ImmutableArray<Page> AddRunningMatter(RunningMatter running, Edition edition, ImmutableArray<Page> pages, ImmutableDictionary<string, int> anchors, int frontLength)
    {
        var result = ImmutableArray.CreateBuilder<Page>(pages.Length);
        foreach (var page in pages)
        {
            result.Add(page.Number == 1 ? page : running.Add(page, page.Number <= frontLength ? null : ChapterOn(edition, page.Number, anchors)));
        }

        return result.MoveToImmutable();
    }

    private static EditionChapter? ChapterOn(Edition edition, int page, ImmutableDictionary<string, int> anchors)
    {
        var chapter = edition.Chapters.LastOrDefault(c => anchors[c.Anchor] <= page);
        return chapter is null || anchors[chapter.Anchor] == page ? null : chapter;
    }

    private static PageGeometry GeometryOf(PageStyle page, bool rightToLeft) =>
        new(page.Width, page.Height, page.Bleed, page.Inner, page.Outer, page.Top, page.Bottom, rightToLeft);
}

/// <summary>An edition set in pages, from which both PDFs are written.</summary>
public sealed record Book(Edition Edition, ImmutableArray<Page> Pages, ImmutableArray<LayoutProblem> Problems);
