using System.Collections.Immutable;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Tests.Pages;

/// <summary>Tiny pages: ten lines of 10 pt fit on one.</summary>
public sealed class PaginatorTests
{
    private static readonly PageGeometry Geometry = new(200, 120, 3, 30, 10, 10, 10, RightToLeft: false);

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page()
    {
        var sequence = Paginate([.. Lines(9), Line("Heading", keepWithNext: true), Line("Text")]);
        Assert.Equal(["Heading", "Text"], Texts(sequence.Pages[1]));
    }

    [Fact]
    public void Neither_the_first_nor_the_last_line_of_a_paragraph_stands_alone()
    {
        for (var before = 0; before < 10; before++)
        {
            var paragraph = Specimen.Block("aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll mmmm nnnn oooo pppp qqqq rrrr ssss tttt uuuu vvvv", 10);
            var sequence = Paginate([.. Lines(before), paragraph]);
            var counts = sequence.Pages.Select(p => Texts(p).Count(t => t.Length > 5)).Where(c => c > 0);
            Assert.All(counts, c => Assert.True(c >= 2, $"{c} line alone after {before}"));
        }
    }

    [Fact]
    public void A_group_kept_together_moves_to_the_next_page_whole()
    {
        var sequence = Paginate([.. Lines(7), new GroupBlock([.. Lines(5)], KeepTogether: true)]);
        Assert.Equal([7, 5], sequence.Pages.Select(p => Texts(p).Length));
    }

    [Fact]
    public void A_group_taller_than_a_page_is_divided_all_the_same()
    {
        var sequence = Paginate([new GroupBlock([.. Lines(25)], KeepTogether: true)]);
        Assert.Equal([10, 10, 5], sequence.Pages.Select(p => Texts(p).Length));
    }

    [Fact]
    public void Space_at_the_top_of_a_page_is_dropped()
    {
        var spaced = Specimen.Block("x", style: new ParagraphStyle(10, SpaceBefore: 30));
        var sequence = Paginate([.. Lines(9), spaced]);
        var top = sequence.Pages[1].Items.OfType<TextItem>().Single().Y;
        Assert.Equal(sequence.Pages[0].Items.OfType<TextItem>().First().Y, top);
    }

    [Theory]
    [InlineData(false, 30, 10)]
    [InlineData(true, 10, 30)]
    public void The_inner_margin_lies_at_the_spine(bool rightToLeft, double leftOfOdd, double leftOfEven)
    {
        var geometry = Geometry with { RightToLeft = rightToLeft };
        Assert.Equal(leftOfOdd, geometry.ColumnLeft(1));
        Assert.Equal(leftOfEven, geometry.ColumnLeft(2));
    }

    [Fact]
    public void Each_anchor_is_found_on_its_page()
    {
        var sequence = Paginate([.. Lines(9), Line("Heading", keepWithNext: true) with { Anchor = "there" }, Line("Text")], firstNumber: 5);
        Assert.Equal(6, sequence.AnchorPages["there"]);
    }

    [Fact]
    public void A_frame_divided_between_pages_is_drawn_on_both()
    {
        var frame = new FrameStyle(Specimen.Black, Specimen.Black, 4, 5, 0, 0, 0);
        var sequence = Paginate([.. Lines(6), new GroupBlock([.. Lines(6)], frame)]);
        Assert.All(sequence.Pages, p => Assert.Equal(2, p.Items.OfType<FillItem>().Count()));
        var text = sequence.Pages[0].Items.OfType<TextItem>().Last();
        var fill = sequence.Pages[0].Items.OfType<FillItem>().First();
        Assert.Equal(fill.Area.X + 4 + 5, text.X);
    }

    [Fact]
    public void In_right_to_left_pages_the_bar_of_a_frame_is_at_the_right()
    {
        var frame = new FrameStyle(Specimen.Black, Specimen.Black, 4, 5, 0, 0, 0);
        var pages = Paginator.Paginate(Specimen.Fonts, [new GroupBlock([.. Lines(1)], frame)], Geometry with { RightToLeft = true }, 1).Pages;
        var fills = pages[0].Items.OfType<FillItem>().ToArray();
        Assert.Equal(fills[0].Area.Right, fills[1].Area.Right);
        Assert.Equal(4, fills[1].Area.Width);
    }

    [Fact]
    public void A_picture_taller_than_the_page_is_a_problem()
    {
        var problem = Assert.Single(Paginate([new PictureBlock("picture", 3, 160, 0, 0, "owner")]).Problems);
        Assert.Equal("owner", Assert.IsType<BlockTooTall>(problem).Owner);
    }

    private static PageSequence Paginate(ImmutableArray<LayoutBlock> blocks, int firstNumber = 1) =>
        Paginator.Paginate(Specimen.Fonts, blocks, Geometry, firstNumber);

    private static IEnumerable<LayoutBlock> Lines(int count) => Enumerable.Range(1, count).Select(i => Line("x"));

    private static TextBlock Line(string text, bool keepWithNext = false) =>
        Specimen.Block(text, style: new ParagraphStyle(10, KeepWithNext: keepWithNext));

    private static string[] Texts(Page page) => Specimen.LineTexts(page.Items.OfType<TextItem>());
}
