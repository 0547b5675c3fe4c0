using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// Sets an edition as pages that are bound: cover, contents, chapters, pages left free so that their number fits the binding, and a
/// back cover with the imprint.
/// </summary>
internal static class BoundBook
{
    /// <summary>Setting a number can move the page it names; after so many rounds it will not settle any more.</summary>
    private const int MostRounds = 6;

    internal static Book Set(TypeLibraries type, BookStyle style, Edition edition, PressProfile press)
    {
        var multiple = LeastCommonMultiple(style.Form is BoundForm bound ? bound.Multiple : 1, press.Pages.Multiple);
        var pages = PageNumbers.Start();
        for (var round = 1; ; round++)
        {
            var book = Set(type.Fonts, new TextMaker(style, edition, type, pages), press, multiple);
            var anchors = new PageSequence(book.Pages, []).AnchorPages;
            if (pages.Agree(anchors) || round == MostRounds)
            {
                return pages.Agree(anchors) ? book : book with { HasUnsettledPages = true };
            }

            pages = PageNumbers.From(anchors);
        }
    }

    private static Book Set(FontLibrary fonts, TextMaker maker, PressProfile press, int multiple)
    {
        var style = maker.Style;
        var geometry = GeometryOf(style.Page, maker.RightToLeft);
        var document = new TagNode(PdfTag.Document, null);
        var (opening, main, closing) = (document.Child(PdfTag.Part), document.Child(PdfTag.Part), document.Child(PdfTag.Part));
        var front = new FrontMatter(fonts, maker, geometry);
        var end = new EndMatter(fonts, maker, geometry);
        var (cover, coverProblems) = front.Cover(opening);
        // The contents take as many pages with the real numbers as with these: numbers have a room of their own.
        var contentsLength = Paginator.Paginate(fonts, front.Contents(opening, _ => 0), geometry, 2).Pages.Length;
        var body = Paginator.Paginate(fonts, Body(maker, main), geometry, 2 + contentsLength, style.Notes.Area);
        var anchors = body.AnchorPages;
        var contents = Paginator.Paginate(fonts, front.Contents(opening, a => anchors[a]), geometry, 2);
        var running = new RunningMatter(fonts, maker, anchors, firstOfBody: 2 + contentsLength);
        List<Page> pages = [cover, .. contents.Pages, .. body.Pages];
        var filled = pages.Count;
        pages.AddRange(Enumerable.Range(filled + 1, Missing(filled + 1, multiple)).Select(number => new Page(number, geometry, [])));

        // Also the pages that stay blank before chapters that begin on odd ones: no page is white without a reason that the reader sees.
        var free = pages.Where(p => p.Items.IsEmpty).Select(p => p.Number).ToImmutableHashSet();
        pages = [cover, .. pages.Skip(1).Select(p => p.Items.IsEmpty ? running.AddFoot(end.Free(p, closing, isForNumbers: p.Number == filled + 1)) : running.Add(p))];
        pages.Add(end.BackCover(pages.Count + 1, closing));
        var slugs = press.Marks.HasSlug ? new SlugLines(fonts, style, press, [maker.Edition]).Set(geometry.Width, pages.Count, "page") : [];
        return new Book(maker.Edition, style, press, [.. pages], [.. coverProblems, .. contents.Problems, .. body.Problems, .. running.Problems, .. end.Problems, .. slugs.SelectMany(s => s.Problems)])
        {
            Slugs = slugs,
            FreePages = free,
        };
    }

    /// <summary>How many pages are to be added to so many, so that their number is a multiple.</summary>
    private static int Missing(int count, int multiple) => (multiple - (count % multiple)) % multiple;

    private static ImmutableArray<LayoutBlock> Body(TextMaker maker, TagNode part) =>
        [.. maker.Edition.Chapters.SelectMany(c => ChapterBlocks.Make(maker, c, part))];

    private static int LeastCommonMultiple(int a, int b)
    {
        var multiple = a;
        while (multiple % b != 0)
        {
            multiple += a;
        }

        return multiple;
    }

    private static PageGeometry GeometryOf(PageStyle page, bool rightToLeft) =>
        new(page.Width, page.Height, page.Bleed, page.Inner, page.Outer, page.Top, page.Bottom, rightToLeft);
}
