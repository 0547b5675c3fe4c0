using GuideBuilder.Core.Geometry;
using GuideBuilder.Publishing.Sheets;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Sheets;

public sealed class CopyTests
{
    private const double Bleed = 2 * 72 / 25.4;

    private static readonly SheetSide Card = new(80, 50, [new PlacedPage(new Page(1, new PageGeometry(80, 50, 9, 5, 5, 5, 5, false), []), 0, 0, new Rect(-9, -9, 98, 68))]);

    [Fact]
    public void Ten_copies_stand_edge_to_edge_in_the_middle_of_the_sheet_and_the_first_is_the_original()
    {
        var side = CopySheets.Repeat(Card, new OfficeStyle(200, 300, 2, 5));
        Assert.Equal((200, 300), (side.Width, side.Height));
        Assert.Equal([20, 100, 20, 100, 20, 100, 20, 100, 20, 100], side.Pages.Select(p => p.X));
        Assert.Equal([25, 25, 75, 75, 125, 125, 175, 175, 225, 225], side.Pages.Select(p => p.Y));
        Assert.Equal(1, side.Pages.Count(p => !p.IsCopy));
        Assert.False(side.Pages[0].IsCopy);
        Assert.Equal([20, 100, 180], side.Cuts!.Upright);
        Assert.Equal([25, 75, 125, 175, 225, 275], side.Cuts.Level);
    }

    [Fact]
    public void Colour_bleeds_off_the_block_and_never_onto_a_neighbour()
    {
        var areas = CopySheets.Repeat(Card, new OfficeStyle(200, 300, 2, 5)).Pages.Select(p => p.Area).ToList();
        Assert.Equal(new Rect(20 - Bleed, 25 - Bleed, 80 + Bleed, 50 + Bleed), areas[0]);
        Assert.Equal(new Rect(100, 25 - Bleed, 80 + Bleed, 50 + Bleed), areas[1]);
        Assert.Equal(new Rect(20 - Bleed, 125, 80 + Bleed, 50), areas[4]);
        Assert.Equal(new Rect(100, 225, 80 + Bleed, 50 + Bleed), areas[9]);
    }

    [Fact]
    public void Creases_are_repeated_for_each_row()
    {
        var folded = Card with { Creases = [20], HasLevelCreases = true };
        Assert.Equal([45, 95], CopySheets.Repeat(folded, new OfficeStyle(200, 150, 2, 2)).Creases);
        Assert.Equal([40, 120], CopySheets.Repeat(folded with { HasLevelCreases = false }, new OfficeStyle(200, 150, 2, 2)).Creases);
    }
}
