using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Sheets;

/// <summary>
/// A stapled booklet on sheets of an office machine: two pages on each side, so that the sheets, printed on both sides with the
/// heads together and folded in the middle, lie inside each other in the order of the pages.
/// </summary>
internal static class BookletSheets
{
    private const int PagesToTheSheet = 4;

    /// <param name="rightToLeft">Bound at the right.</param>
    /// <returns>Two sides for each sheet, from the outermost sheet to the innermost. What is missing in the last four pages stays free.</returns>
    internal static ImmutableArray<SheetSide> Impose(ImmutableArray<Page> pages, double width, double height, bool rightToLeft)
    {
        var sheets = (pages.Length + PagesToTheSheet - 1) / PagesToTheSheet;
        var last = sheets * PagesToTheSheet;
        var sides = ImmutableArray.CreateBuilder<SheetSide>(2 * sheets);
        for (var sheet = 0; sheet < sheets; sheet++)
        {
            // Counted from 1: the outermost sheet has the last page and the first outside, the second and the last but one inside.
            var (early, late) = ((2 * sheet) + 1, last - (2 * sheet));
            sides.Add(Side(late, early));
            sides.Add(Side(early + 1, late - 1));
        }

        return sides.MoveToImmutable();

        // first: the page that comes first in the direction of reading.
        SheetSide Side(int first, int second)
        {
            var (left, right) = rightToLeft ? (second, first) : (first, second);
            return new SheetSide(width, height, [.. Place(left, isRight: false), .. Place(right, isRight: true)]);
        }

        IEnumerable<PlacedPage> Place(int number, bool isRight)
        {
            if (number > pages.Length)
            {
                yield break;
            }

            var page = pages[number - 1];
            var (x, y) = ((width / 2) - (isRight ? 0 : page.Geometry.Width), (height - page.Geometry.Height) / 2);
            yield return new PlacedPage(page, x, y, new Rect(x, y, page.Geometry.Width, page.Geometry.Height));
        }
    }
}
