using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Typesetting.Tests.Blocks;

/// <summary>What stands beside the lines: labels, page numbers, leaders. The column reaches from 20 to 180.</summary>
public sealed class SideTextTests
{
    [Theory]
    [InlineData(false, 20)]
    [InlineData(true, 170)]
    public void A_label_stands_at_the_start_of_the_indent(bool rightToLeft, double x) =>
        Assert.Equal(x, Find(SquarePages.Paginate([Labelled("-", rightToLeft)], rightToLeft), "label").X);

    [Theory]
    [InlineData(false, 10)]
    [InlineData(true, 160)]
    public void A_label_wider_than_the_indent_sticks_out_and_is_a_problem(bool rightToLeft, double x)
    {
        var sequence = SquarePages.Paginate([Labelled("iii", rightToLeft)], rightToLeft);
        Assert.Equal(x, Find(sequence, "label").X);
        var problem = Assert.IsType<LineTooWide>(Assert.Single(sequence.Problems));
        Assert.Equal(("iii", 10.0, "owner"), (problem.Line, problem.Excess, problem.Owner));
    }

    [Fact]
    public void A_label_without_text_is_set_all_the_same()
    {
        var sequence = SquarePages.Paginate([Labelled("-", false) with { Runs = [], Anchor = "here" }, SquarePages.Text("a")]);
        Assert.Equal(["- a"], SquarePages.Texts(sequence));
        Assert.Equal(1, sequence.AnchorPages["here"]);
        Assert.Equal(18, Find(sequence, "label").Y);
    }

    [Theory]
    [InlineData(false, 160)]
    [InlineData(true, 20)]
    public void A_trailer_stands_at_the_end_of_the_last_line(bool rightToLeft, double x)
    {
        var trailer = Find(SquarePages.Paginate([Entry("aaaa bbbb cccc dddd", "12", null, rightToLeft)], rightToLeft), "trailer");
        Assert.Equal((x, 28.0), (trailer.X, trailer.Y));
    }

    [Theory]
    [InlineData(false, 160)]
    [InlineData(true, 20)]
    public void A_trailer_without_room_beside_the_text_stands_on_a_line_of_its_own(bool rightToLeft, double x)
    {
        var sequence = SquarePages.Paginate([Entry("aaaaaaaaaaaaaaa", "12", ".", rightToLeft), SquarePages.Text("z", rightToLeft)], rightToLeft);
        var trailer = Find(sequence, "trailer");
        Assert.Equal((x, 28.0), (trailer.X, trailer.Y));
        Assert.Equal("..............", Find(sequence, "leader").Run.Text);
        Assert.Equal(38, sequence.Pages[0].Items.OfType<TextItem>().Last().Y);
        Assert.Empty(sequence.Problems);
    }

    [Fact]
    public void A_trailer_wider_than_the_column_is_a_problem() =>
        Assert.Equal(10.0, Assert.IsType<LineTooWide>(Assert.Single(SquarePages.Paginate([Entry("a", "12345678901234567", null, false)]).Problems)).Excess);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Leaders_stand_below_each_other_and_end_before_the_trailer(bool rightToLeft)
    {
        var sequence = SquarePages.Paginate([Entry("aa", "1", ". ", rightToLeft), Entry("aaa", "12", ". ", rightToLeft), Entry("aaaaaa", "7", ". ", rightToLeft)], rightToLeft);
        var dots = sequence.Pages[0].Items.OfType<TextItem>().Where(i => Equals(i.Owner, "leader"))
            .Select(i => Specimen.Clusters(i).Where(c => c.Text == ".").Select(c => c.X).Order().ToArray()).ToArray();
        Assert.All(dots, line => Assert.Empty(line.Except(dots[0])));
        Assert.Equal(rightToLeft ? [40, 60, 80, 100, 120, 140] : [50, 70, 90, 110, 130, 150], dots[0]);
    }

    private static TextBlock Labelled(string label, bool rightToLeft) =>
        SquarePages.Text("text", rightToLeft, new ParagraphStyle(10, IndentStart: 20)) with { Owner = "owner", Label = new SideText([SquarePages.Run(label)], "label") };

    private static TextBlock Entry(string text, string number, string? leader, bool rightToLeft) =>
        SquarePages.Text(text, rightToLeft, new ParagraphStyle(10, IndentEnd: leader == ". " ? 20 : 0)) with
        {
            Trailer = new Trailer(new SideText([SquarePages.Run(number)], "trailer"), leader is null ? null : new SideText([SquarePages.Run(leader)], "leader")),
        };

    private static TextItem Find(PageSequence sequence, string owner) =>
        sequence.Pages.SelectMany(p => p.Items.OfType<TextItem>()).Single(i => Equals(i.Owner, owner));
}
