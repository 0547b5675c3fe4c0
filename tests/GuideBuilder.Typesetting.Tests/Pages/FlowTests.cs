using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Pages;

/// <summary>Chapters, pictures, frames and what is kept together, on pages of ten lines.</summary>
public sealed class FlowTests
{
    private static readonly FrameStyle Frame = new(Specimen.Black, null, 0, 5, 0, 0, 0);

    [Fact]
    public void A_chapter_begins_on_a_page_with_an_odd_number()
    {
        var sequence = SquarePages.Paginate([SquarePages.Text("a"), new PageBreakBlock(OnRecto: true), SquarePages.Text("b")]);
        Assert.Equal(["a", "", "b"], SquarePages.Texts(sequence));
        Assert.Equal([1, 2, 3], sequence.Pages.Select(p => p.Number));
    }

    [Theory]
    [InlineData(1, "b")]
    [InlineData(2, "|b")]
    public void A_chapter_at_the_very_beginning_leaves_a_page_only_where_it_must(int firstNumber, string pages) =>
        Assert.Equal(pages, string.Join('|', SquarePages.Texts(SquarePages.Paginate([new PageBreakBlock(OnRecto: true), SquarePages.Text("b")], firstNumber: firstNumber))));

    [Theory]
    [InlineData(4, "a b c d z")]
    [InlineData(5, "a b c d e|z")]
    public void A_page_is_left_only_when_enough_stands_on_it(int lines, string pages) =>
        Assert.Equal(pages, string.Join('|', SquarePages.Texts(SquarePages.Paginate([.. SquarePages.Lines(lines), new PageBreakBlock(0.5), SquarePages.Text("z")]))));

    [Fact]
    public void Of_two_page_breaks_together_the_stricter_counts()
    {
        var sequence = SquarePages.Paginate([SquarePages.Text("a"), new PageBreakBlock(OnRecto: true), new PageBreakBlock(0.5), SquarePages.Text("b")]);
        Assert.Equal(["a", "", "b"], SquarePages.Texts(sequence));
    }

    [Theory]
    [InlineData(TextAlignment.Start, false, 20)]
    [InlineData(TextAlignment.Center, false, 75)]
    [InlineData(TextAlignment.End, false, 130)]
    [InlineData(TextAlignment.Start, true, 130)]
    [InlineData(TextAlignment.End, true, 20)]
    public void A_picture_stands_where_its_alignment_says(TextAlignment alignment, bool rightToLeft, double x)
    {
        var picture = new PictureBlock("picture", 0.5, 50, 0, 0, Alignment: alignment);
        var item = Assert.IsType<PictureItem>(Assert.Single(SquarePages.Paginate([picture], rightToLeft).Pages[0].Items));
        Assert.Equal(new Rect(x, 10, 50, 25), item.Area);
    }

    [Fact]
    public void A_picture_stays_with_its_caption()
    {
        var picture = new PictureBlock("picture", 1, 20, 0, 0, KeepWithNext: true);
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(8), picture, SquarePages.Text("c")]);
        Assert.Equal([0, 1], sequence.Pages.Select(p => p.Items.OfType<PictureItem>().Count()));
    }

    [Fact]
    public void A_picture_is_found_by_its_anchor()
    {
        var picture = new PictureBlock("picture", 1, 20, 0, 0, KeepWithNext: true) { Anchor = "here" };
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(8), picture, SquarePages.Text("c")]);
        Assert.Equal(2, sequence.AnchorPages["here"]);
        Assert.Equal(10, Assert.Single(sequence.Pages[1].Items.OfType<AnchorItem>()).Y);
    }

    [Fact]
    public void A_picture_without_room_in_its_frame_is_a_problem_and_keeps_its_size()
    {
        var narrow = new GroupBlock([new PictureBlock("picture", 1, 20, 0, 0, "owner")], Frame with { Padding = 85 });
        var sequence = SquarePages.Paginate([narrow], geometry: SquarePages.Geometry with { Height = 400 });
        var problem = Assert.IsType<BlockTooWide>(Assert.Single(sequence.Problems));
        Assert.Equal((30.0, "owner"), (problem.Excess, problem.Owner));
        Assert.Equal(20, Assert.Single(sequence.Pages[0].Items.OfType<PictureItem>()).Area.Width);
    }

    [Theory]
    [InlineData(false, 105)]
    [InlineData(true, 65)]
    public void Text_in_a_frame_of_padding_only_is_a_problem_with_a_measure(bool rightToLeft, double x)
    {
        var narrow = new GroupBlock([SquarePages.Text("aaa", rightToLeft)], Frame with { Padding = 85 });
        var sequence = SquarePages.Paginate([narrow], rightToLeft, SquarePages.Geometry with { Height = 400 });
        Assert.Equal(40, Assert.IsType<LineTooWide>(Assert.Single(sequence.Problems)).Excess, 1);
        Assert.Equal(x, sequence.Pages[0].Items.OfType<TextItem>().Single().X);
    }

    [Fact]
    public void What_is_kept_together_but_higher_than_a_page_is_divided_where_its_paragraphs_may_be()
    {
        var group = new GroupBlock([.. SquarePages.Lines(7, first: 'A'), SquarePages.Paragraph(4)], KeepTogether: true);
        Assert.Equal(["A B C D E F G a b", "c d"], SquarePages.Texts(SquarePages.Paginate([group])));
    }

    [Fact]
    public void A_frame_kept_together_moves_to_the_next_page_whole()
    {
        var group = new GroupBlock([.. SquarePages.Lines(4)], Frame, KeepTogether: true);
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(6, first: 'A'), group]);
        Assert.Equal(new Rect(20, 10, 160, 50), Assert.Single(sequence.Pages[1].Items.OfType<FillItem>()).Area);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chapter_with_all_kinds_of_blocks(bool rightToLeft)
    {
        var (heading, text) = rightToLeft ? ("פרק", "טקסט ארוך מאוד") : ("Topic", "some long words");
        ImmutableArray<LayoutBlock> note = [SquarePages.Text("note", rightToLeft), SquarePages.Text(text, rightToLeft)];
        LayoutSnapshot.Compare(rightToLeft ? "chapter-rtl" : "chapter-ltr", SquarePages.Paginate(
        [
            new PageBreakBlock(OnRecto: true),
            SquarePages.Text(heading, rightToLeft, new ParagraphStyle(20, SpaceAfter: 5, KeepWithNext: true, Balanced: true)) with { Anchor = "chapter" },
            SquarePages.Text(text + " " + text, rightToLeft),
            SquarePages.Noted("noted", rightToLeft, note),
            new GroupBlock([SquarePages.Text(text, rightToLeft), SquarePages.Paragraph(4, rightToLeft)], Frame with { Bar = Specimen.Black, BarWidth = 3, SpaceBefore = 5, SpaceAfter = 5 }, Indent: 10),
            new PictureBlock("picture", 0.5, 60, 5, 5, "picture", TextAlignment.End, KeepWithNext: true),
            SquarePages.Text("caption", rightToLeft),
            new ColumnsBlock([SquarePages.Text(text, rightToLeft), SquarePages.Text("end", rightToLeft)], 2, 10, 5, 5),
            new PageBreakBlock(OnRecto: true),
            SquarePages.Text(heading, rightToLeft) with { Anchor = "next" },
        ], rightToLeft));
    }
}
