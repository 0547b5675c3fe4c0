using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Tests.Pages;

/// <summary>Two columns reach from 20 to 90 and from 110 to 180.</summary>
public sealed class ColumnsTests
{
    [Theory]
    [InlineData(2, false, "20:abc 110:def")]
    [InlineData(2, true, "170:abc 80:def")]
    [InlineData(3, false, "20:ab 80:cd 140:ef")]
    [InlineData(3, true, "170:ab 110:cd 50:ef")]
    [InlineData(4, false, "20:ab 65:cd 110:ef")]
    public void Columns_are_of_much_the_same_height_and_follow_the_direction_of_writing(int count, bool rightToLeft, string expected) =>
        Assert.Equal(expected, ColumnsOf(SquarePages.Paginate([Columns(count, SquarePages.Lines(6, rightToLeft))], rightToLeft).Pages[0]));

    [Fact]
    public void Text_after_columns_stands_below_the_highest()
    {
        var sequence = SquarePages.Paginate([Columns(2, SquarePages.Lines(5)), SquarePages.Text("z")]);
        Assert.Equal(48, sequence.Pages[0].Items.OfType<TextItem>().Last().Y);
    }

    [Fact]
    public void Columns_go_on_on_the_next_page_and_are_balanced_there()
    {
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(6, first: 'A'), Columns(2, SquarePages.Lines(12))]);
        Assert.Equal("20:ABCDEFabcd 110:efgh", ColumnsOf(sequence.Pages[0]));
        Assert.Equal("20:ij 110:kl", ColumnsOf(sequence.Pages[1]));
    }

    [Fact]
    public void A_heading_before_columns_is_not_parted_from_them()
    {
        var heading = SquarePages.Text("H", style: new ParagraphStyle(10, KeepWithNext: true));
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(9, first: 'A'), heading, Columns(2, SquarePages.Lines(2))]);
        Assert.Equal(["A B C D E F G H I", "H a b"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_column()
    {
        var heading = SquarePages.Text("H", style: new ParagraphStyle(10, KeepWithNext: true));
        var sequence = SquarePages.Paginate([Columns(2, [.. SquarePages.Lines(2), heading, .. SquarePages.Lines(2, first: 'x')])]);
        Assert.Equal("20:ab 110:Hxy", ColumnsOf(sequence.Pages[0]));
    }

    [Fact]
    public void Space_before_the_first_line_of_columns_is_kept_from_the_text_above()
    {
        var spaced = SquarePages.Text("a", style: new ParagraphStyle(10, SpaceBefore: 20));
        var sequence = SquarePages.Paginate([SquarePages.Text("z"), Columns(2, [spaced, SquarePages.Text("b")])]);
        Assert.Equal([18, 48, 48], sequence.Pages[0].Items.OfType<TextItem>().Select(i => i.Y));
    }

    [Fact]
    public void Notes_of_columns_stand_at_the_foot_of_the_page()
    {
        var noted = SquarePages.Noted("x", false, [SquarePages.Text("n")]);
        var sequence = SquarePages.Paginate([Columns(2, [.. SquarePages.Lines(15), noted, .. SquarePages.Lines(4, first: 'A')])]);
        Assert.Equal(["a b c d e f g h i j k l m n o x 1 n", "A B C D"], SquarePages.Texts(sequence));
        Assert.Equal((20.0, 108.0), sequence.Pages[0].Items.OfType<TextItem>().Select(i => (i.X, i.Y)).Last());
    }

    [Fact]
    public void A_note_longer_than_a_page_begins_below_its_columns()
    {
        var noted = SquarePages.Noted("x", false, [SquarePages.Paragraph(12, first: 'n')]);
        var sequence = SquarePages.Paginate([Columns(2, [noted, .. SquarePages.Lines(3)])]);
        Assert.StartsWith("x 1", SquarePages.Texts(sequence)[0]);
        Assert.Contains("n o", SquarePages.Texts(sequence)[0]);
        Assert.Empty(sequence.Problems);
    }

    [Fact]
    public void What_is_kept_together_but_higher_than_a_column_is_divided_without_a_problem()
    {
        var sequence = SquarePages.Paginate([Columns(2, [new GroupBlock([.. SquarePages.Lines(13)], KeepTogether: true)])]);
        Assert.Equal("20:abcdefghij 110:klm", ColumnsOf(Assert.Single(sequence.Pages)));
        Assert.Empty(sequence.Problems);
    }

    [Fact]
    public void A_picture_higher_than_a_column_is_a_problem_and_nothing_is_lost()
    {
        var picture = new PictureBlock("picture", 2, 60, 0, 0, "owner");
        var sequence = SquarePages.Paginate([Columns(2, [SquarePages.Text("a"), picture, SquarePages.Text("b")])]);
        var problem = Assert.IsType<BlockTooTall>(Assert.Single(sequence.Problems));
        Assert.Equal((20.0, "owner"), (problem.Excess, problem.Owner));
        Assert.Equal("ab", string.Concat(sequence.Pages.SelectMany(p => p.Items.OfType<TextItem>().Select(i => i.Run.Text))));
        Assert.Single(sequence.Pages.SelectMany(p => p.Items.OfType<PictureItem>()));
    }

    [Fact]
    public void A_frame_around_columns_is_drawn_on_all_their_pages()
    {
        var frame = new FrameStyle(Specimen.Black, null, 0, 5, 0, 0, 0);
        var sequence = SquarePages.Paginate([new GroupBlock([Columns(2, SquarePages.Lines(50))], frame)]);
        Assert.Equal([95, 100, 65], sequence.Pages.Select(p => Assert.Single(p.Items.OfType<FillItem>()).Area.Height));
    }

    [Fact]
    public void A_frame_inside_columns_is_drawn_in_each_of_them()
    {
        var frame = new FrameStyle(Specimen.Black, null, 0, 5, 0, 0, 0);
        var sequence = SquarePages.Paginate([Columns(2, [new GroupBlock([.. SquarePages.Lines(8)], frame)])]);
        Assert.Equal([new Rect(20, 10, 70, 45), new Rect(110, 10, 70, 45)], sequence.Pages[0].Items.OfType<FillItem>().Select(f => f.Area));
    }

    [Fact]
    public void A_group_with_columns_is_kept_together()
    {
        var group = new GroupBlock([SquarePages.Text("H"), Columns(2, SquarePages.Lines(6))], KeepTogether: true);
        Assert.Equal(["A B C D E F G H", "H a b c d e f"], SquarePages.Texts(SquarePages.Paginate([.. SquarePages.Lines(8, first: 'A'), group])));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Columns_inside_columns_are_set_one_below_the_other_in_the_full_width(bool rightToLeft)
    {
        var inner = Columns(2, [SquarePages.Text("aaaaaaa", rightToLeft), SquarePages.Text("b", rightToLeft)]);
        var sequence = SquarePages.Paginate([Columns(2, [inner, SquarePages.Text("c", rightToLeft), SquarePages.Text("d", rightToLeft)])], rightToLeft);
        Assert.Empty(sequence.Problems);
        Assert.Equal(rightToLeft ? [110, 170, 80, 80] : [20, 20, 110, 110], sequence.Pages[0].Items.OfType<TextItem>().Select(i => i.X));
    }

    private static ColumnsBlock Columns(int count, IEnumerable<LayoutBlock> blocks) => new([.. blocks], count, 20, 0, 0);

    private static string ColumnsOf(Page page) => string.Join(' ', page.Items.OfType<TextItem>()
        .GroupBy(i => Math.Round(i.X))
        .Select(g => FormattableString.Invariant($"{g.Key}:{string.Concat(g.Select(i => i.Run.Text))}")));
}
