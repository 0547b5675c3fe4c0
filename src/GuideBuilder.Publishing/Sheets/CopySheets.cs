using GuideBuilder.Core.Geometry;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Sheets;

/// <summary>
/// As many copies of a sheet's side as an office machine's sheet has room for, edge to edge in its middle, with marks along which they
/// are cut apart. Copies are alike, so that both sides match whichever way the paper is turned over.
/// </summary>
internal static class CopySheets
{
    // What bleeds off copies at the edge of the block, in points: 2 mm.
    private const double Bleed = 2 * 72 / 25.4;

    internal static SheetSide Repeat(SheetSide side, OfficeStyle office)
    {
        var block = new Rect(
            (office.Width - (office.Across * side.Width)) / 2,
            (office.Height - (office.Down * side.Height)) / 2,
            office.Across * side.Width,
            office.Down * side.Height);
        var cells = Enumerable.Range(0, office.Down).SelectMany(row => Enumerable.Range(0, office.Across).Select(column => (row, column)));
        return new SheetSide(office.Width, office.Height, [.. cells.SelectMany(cell => Copy(side, block, cell.row, cell.column))])
        {
            Creases = [.. Repeated(side, office, block)],
            HasLevelCreases = side.HasLevelCreases,
            Cuts = new CutLines(
                block,
                [.. Enumerable.Range(0, office.Across + 1).Select(i => block.X + (i * side.Width))],
                [.. Enumerable.Range(0, office.Down + 1).Select(i => block.Y + (i * side.Height))]),
        };
    }

    private static IEnumerable<PlacedPage> Copy(SheetSide side, Rect block, int row, int column)
    {
        var (left, top) = (block.X + (column * side.Width), block.Y + (row * side.Height));
        var sheet = new Rect(left, top, side.Width, side.Height);
        foreach (var placed in side.Pages)
        {
            var own = placed.Area.Intersect(new Rect(0, 0, side.Width, side.Height));
            var area = new Rect(left + own.X, top + own.Y, own.Width, own.Height).Intersect(sheet);
            yield return new PlacedPage(placed.Page, left + placed.X, top + placed.Y, SheetPlan.WithBleed(area, block, Bleed), IsCopy: row > 0 || column > 0);
        }
    }

    private static IEnumerable<double> Repeated(SheetSide side, OfficeStyle office, Rect block) => side.HasLevelCreases
        ? Enumerable.Range(0, office.Down).SelectMany(row => side.Creases.Select(c => block.Y + (row * side.Height) + c))
        : Enumerable.Range(0, office.Across).SelectMany(column => side.Creases.Select(c => block.X + (column * side.Width) + c));
}
