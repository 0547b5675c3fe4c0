using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Sheets;

/// <summary>Puts the pages of a book on the sides of sheets: for the print shop, for screens, for office machines.</summary>
public static class SheetPlan
{
    /// <summary>Single pages in running order, as print shops want them; a folded sheet flat, with its front on the first side.</summary>
    public static ImmutableArray<SheetSide> ForPress(Book.Book book) => book.Style.Form switch
    {
        FoldedForm form => Folded(book, form),
        BoundForm => [.. book.Pages.Select(p => Single(p) with { Number = p.Number, Bound = p.Geometry.IsBoundAtLeft(p.Number) ? PdfEdge.Left : PdfEdge.Right })],
        _ => [.. book.Pages.Select(Single)],
    };

    /// <summary>Pages or panels one by one in reading order, without those that are left free for writing.</summary>
    public static ImmutableArray<SheetSide> ForScreen(Book.Book book) =>
        [.. book.Pages.Where(p => !book.FreePages.Contains(p.Number)).Select(p => Single(p) with { Number = p.Number })];

    /// <summary>Two pages side by side, to be printed on both sides and folded in the middle; or as many copies of a sheet as find room.</summary>
    /// <returns>Empty when the style has no sheet for office machines.</returns>
    public static ImmutableArray<SheetSide> ForOffice(Book.Book book) => (book.Style.Office, book.Style.Form) switch
    {
        (null, _) => [],
        ({ } office, BoundForm) => BookletSheets.Impose(book.Pages, office.Width, office.Height, book.Edition.Locale.RightToLeft),
        ({ } office, _) => [.. ForPress(book).Select(side => CopySheets.Repeat(side, office))],
    };

    private static SheetSide Single(Page page)
    {
        var geometry = page.Geometry;
        return new SheetSide(geometry.Width, geometry.Height, [new PlacedPage(page, 0, 0, new Rect(0, 0, geometry.Width, geometry.Height).Grow(geometry.Bleed))]);
    }

    private static ImmutableArray<SheetSide> Folded(Book.Book book, FoldedForm form)
    {
        var page = book.Style.Page;
        var plan = FoldPlan.Of(form, page.Width, page.Height, book.Edition.Locale.RightToLeft);
        return
        [
            .. Enumerable.Range(0, 2).Select(side => new SheetSide(
                page.Width,
                page.Height,
                [.. plan.Panels.Zip(book.Pages).Where(p => p.First.Side == side).Select(p => Place(p.Second, p.First.Area, page))])
            {
                Creases = plan.Creases[side],
                HasLevelCreases = plan.HasLevelCreases,
            }),
        ];
    }

    private static PlacedPage Place(Page panel, Rect area, PageStyle page) => new(panel, area.X, area.Y, WithBleed(area, new Rect(0, 0, page.Width, page.Height), page.Bleed));

    /// <summary>Grown where it ends with the whole: beyond its other edges a neighbour begins.</summary>
    internal static Rect WithBleed(Rect area, Rect whole, double bleed)
    {
        // Rounding of sums, in points.
        const double Tolerance = 0.01;
        var left = area.X < whole.X + Tolerance ? bleed : 0;
        var top = area.Y < whole.Y + Tolerance ? bleed : 0;
        var right = area.Right > whole.Right - Tolerance ? bleed : 0;
        var bottom = area.Bottom > whole.Bottom - Tolerance ? bleed : 0;
        return new Rect(area.X - left, area.Y - top, area.Width + left + right, area.Height + top + bottom);
    }
}
