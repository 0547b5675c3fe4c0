using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Shop;
using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight.Shop;

/// <summary>A sheet of 20 by 20 cells of half a millimetre.</summary>
public sealed class InkMapTests
{
    private const double Cell = 0.5 * 72 / 25.4;
    private const uint Black = 200u << 24;

    private static readonly InkPaint Ink = new(Black, InkPaint.AllPlates, [], LeavesSpots: false, IsUnknown: false, InkBlend.Replace, 1);

    [Fact]
    public void A_rectangle_holds_the_cells_whose_centres_it_holds()
    {
        var map = Map();
        map.Fill(Path(false, Box(2.4, 3, 5.6, 6)), null, Ink);
        Assert.Equal("2..5 x 3..5", Held(map));
    }

    [Fact]
    public void A_clip_limits_it()
    {
        var map = Map();
        map.Fill(Path(false, Box(2, 2, 9, 9)), new PdfBox(4 * Cell, 4 * Cell, 6 * Cell, 20 * Cell), Ink);
        Assert.Equal("4..5 x 4..8", Held(map));
    }

    [Theory]
    [InlineData(true, 75)]
    [InlineData(false, 100)]
    public void Outlines_within_each_other_leave_a_hole_by_the_even_odd_rule_alone(bool isEvenOdd, int cells)
    {
        var map = Map();
        map.Fill(Path(isEvenOdd, Box(0, 0, 10, 10), Box(3, 3, 8, 8)), null, Ink);
        Assert.Equal(cells, Count(map));
    }

    [Fact]
    public void A_triangle_holds_about_half_of_its_square()
    {
        var map = Map();
        map.Fill(Path(false, [(0, 0), (10, 0), (0, 10)]), null, Ink);
        Assert.InRange(Count(map), 45, 55);
    }

    [Fact]
    public void A_stroke_that_meets_itself_counts_once()
    {
        var map = Map();
        var cross = new PaintedPath([Line((2, 10), (18, 10)), Line((10, 2), (10, 18))], false, true, false);
        map.Fill(StrokeOutline.Of(cross, 2 * Cell), null, Ink with { Blend = InkBlend.Add, Process = 100u << 24 });
        Assert.Equal((16 * 2 * 2) - 4, Count(map));
        Assert.Equal(0.5, map.At(10 * Cell, 10 * Cell).Total);
    }

    [Fact]
    public void A_new_page_is_clean()
    {
        var map = Map();
        map.Fill(Path(false, Box(0, 0, 20, 20)), null, Ink with { IsUnknown = true });
        Assert.True(map.At(5, 5).HasInk);
        map.Begin(Page(10).Sheet, Page(10));
        Assert.False(map.At(5, 5).HasInk);
        map.Begin(Page(20).Sheet, Page(20));
        map.Fill(Path(false, Box(0, 0, 1, 1)), null, Ink);
        Assert.Equal(1, Count(map));
    }

    [Fact]
    public void Unknown_inks_are_forgotten_where_they_are_covered()
    {
        var map = Map();
        map.Fill(Path(false, Box(0, 0, 10, 10)), null, Ink with { IsUnknown = true, Process = 0 });
        map.Fill(Path(false, Box(0, 0, 5, 10)), null, Ink);
        Assert.False(map.At(Cell, Cell).IsUnknown);
        Assert.True(map.At(7 * Cell, Cell).IsUnknown);
    }

    [Theory]
    [InlineData(nameof(InkBlend.Replace), 0.5)]
    [InlineData(nameof(InkBlend.Mix), 0.6)]
    [InlineData(nameof(InkBlend.Multiply), 0.84)]
    [InlineData(nameof(InkBlend.Add), 1.0)]
    [InlineData(nameof(InkBlend.Richer), 0.8)]
    public void Paint_is_blended(string name, double expected)
    {
        var blend = Enum.Parse<InkBlend>(name);
        var map = Map();
        map.Fill(Path(false, Box(0, 0, 10, 10)), null, Ink with { Process = 160 });
        map.Fill(Path(false, Box(0, 0, 10, 10)), null, Ink with { Process = 100, Blend = blend, Opacity = blend == InkBlend.Mix ? 2 / 3.0 : blend == InkBlend.Multiply ? 0.4 : 1 });
        Assert.Equal(expected, map.At(Cell, Cell).Total, 0.011);
    }

    [Theory]
    [InlineData(1e7)]
    [InlineData(3e6)]
    public void Huge_sheets_have_larger_cells(double size)
    {
        var page = new ShopPage(Sheet(size), new PdfBox(0, 0, size, size), true, PageEdge.Left);
        var map = new InkMap();
        map.Begin(page.Sheet, page);
        Assert.InRange(map.Grid.Columns * map.Grid.Rows, 1, 4_000_000);
        map.FillBox(page.Sheet, null, Ink);
        Assert.True(map.At(size / 2, size / 2).HasInk);
    }

    [Fact]
    public void Piling_up_without_end_ends()
    {
        var page = new ShopPage(Sheet(1e6), new PdfBox(0, 0, 1e6, 1e6), true, PageEdge.Left);
        var map = new InkMap(20_000_000);
        map.Begin(page.Sheet, page);
        for (var i = 0; i < 100 && !map.IsExhausted; i++)
            map.FillBox(page.Sheet, null, Ink);
        Assert.True(map.IsExhausted);
        map.Begin(page.Sheet, page);
        map.FillBox(page.Sheet, null, Ink);
        Assert.False(map.At(5, 5).HasInk);
    }

    private static InkMap Map()
    {
        var map = new InkMap();
        map.Begin(Page(20).Sheet, Page(20));
        return map;
    }

    private static ShopPage Page(int cells) => ShopPage.Of(Sheet(cells * Cell), false)!;

    private static PdfFilePage Sheet(double size) => new(0, 1, PdfObject.Dictionary.Empty, PdfObject.Dictionary.Empty, new PdfBox(0, 0, size, size), null, null, null, null, 0, []);

    private static Contour Box(double left, double lower, double right, double upper) => Contour((left, lower), (right, lower), (right, upper), (left, upper));

    private static Contour Contour(params (double X, double Y)[] cells) => new([.. cells.Select(c => (c.X * Cell, c.Y * Cell))], true);

    private static Contour Line((double X, double Y) from, (double X, double Y) to) => Contour(from, to) with { IsClosed = false };

    private static PaintedPath Path(bool isEvenOdd, params Contour[] contours) => new([.. contours], true, false, isEvenOdd);

    private static PaintedPath Path(bool isEvenOdd, (double X, double Y)[] cells) => Path(isEvenOdd, Contour(cells));

    private static IEnumerable<(int X, int Y)> Cells(InkMap map) =>
        from x in Enumerable.Range(0, 20) from y in Enumerable.Range(0, 20) where map.At((x + 0.5) * Cell, (y + 0.5) * Cell).HasInk select (x, y);

    private static int Count(InkMap map) => Cells(map).Count();

    private static string Held(InkMap map)
    {
        ImmutableArray<(int X, int Y)> cells = [.. Cells(map)];
        var (left, right, lower, upper) = (cells.Min(c => c.X), cells.Max(c => c.X), cells.Min(c => c.Y), cells.Max(c => c.Y));
        Assert.Equal((right - left + 1) * (upper - lower + 1), cells.Length);
        return $"{left}..{right} x {lower}..{upper}";
    }
}
