using GuideBuilder.Publishing.Sheets;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Sheets;

/// <summary>Sheets of an office machine are laid on each other, folded in thought and leafed through.</summary>
public sealed class BookletTests
{
    [Theory]
    [InlineData(16, false)]
    [InlineData(24, false)]
    [InlineData(44, false)]
    [InlineData(16, true)]
    [InlineData(24, true)]
    [InlineData(44, true)]
    public void Leafed_through_the_pages_come_in_their_order(int count, bool rightToLeft)
    {
        var sides = Impose(count, rightToLeft);
        Assert.Equal(count / 2, sides.Length);
        Assert.Equal(Enumerable.Range(1, count), LeafThrough(sides, rightToLeft));
    }

    [Theory]
    [InlineData(false, "16 1", "2 15", "8 9")]
    [InlineData(true, "1 16", "15 2", "9 8")]
    public void Sixteen_pages_stand_as_bookbinders_know_them(bool rightToLeft, string outermost, string behind, string centre)
    {
        var sides = Impose(16, rightToLeft);
        Assert.Equal([outermost, behind, centre], [NumbersOn(sides[0]), NumbersOn(sides[1]), NumbersOn(sides[^1])]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_binding_edge_of_each_page_lies_in_the_fold(bool rightToLeft)
    {
        Assert.All(Impose(24, rightToLeft).SelectMany(s => s.Pages), placed =>
        {
            var edge = placed.Page.Geometry.IsBoundAtLeft(placed.Page.Number) ? placed.X : placed.X + placed.Page.Geometry.Width;
            Assert.Equal(421, edge, 6);
            Assert.Equal((595 - 590) / 2.0, placed.Y, 6);
            Assert.Equal((placed.X, placed.Y, 415.0, 590.0), (placed.Area.X, placed.Area.Y, placed.Area.Width, placed.Area.Height));
        });
    }

    [Fact]
    public void What_is_missing_in_the_last_four_pages_stays_free()
    {
        var sides = Impose(6, rightToLeft: false);
        Assert.Equal(["1", "2", "6 3", "4 5"], sides.Select(NumbersOn));
    }

    private static System.Collections.Immutable.ImmutableArray<SheetSide> Impose(int count, bool rightToLeft)
    {
        var geometry = new PageGeometry(415, 590, 8, 50, 40, 60, 60, rightToLeft);
        return BookletSheets.Impose([.. Enumerable.Range(1, count).Select(n => new Page(n, geometry, []))], 842, 595, rightToLeft);
    }

    private static string NumbersOn(SheetSide side) => string.Join(' ', side.Pages.OrderBy(p => p.X).Select(p => p.Page.Number));

    /// <summary>
    /// Printed on both sides and turned on the short edge, so that behind the left half lies the right half of the next side. The sheets
    /// lie inside each other, the first one outermost with its first side outside.
    /// </summary>
    private static IEnumerable<int> LeafThrough(System.Collections.Immutable.ImmutableArray<SheetSide> sides, bool rightToLeft)
    {
        var sheets = sides.Chunk(2).Select(s => (Outside: Halves(s[0]), Inside: Halves(s[1]))).ToList();
        // The cover is the half that lies on top when the spine is where the language has it.
        foreach (var (outside, inside) in sheets)
        {
            yield return rightToLeft ? outside.Left : outside.Right;
            yield return rightToLeft ? inside.Right : inside.Left;
        }

        foreach (var (outside, inside) in sheets.AsEnumerable().Reverse())
        {
            yield return rightToLeft ? inside.Left : inside.Right;
            yield return rightToLeft ? outside.Right : outside.Left;
        }
    }

    private static (int Left, int Right) Halves(SheetSide side)
    {
        var pages = side.Pages.OrderBy(p => p.X).Select(p => p.Page.Number).ToList();
        return (pages[0], pages[1]);
    }
}
