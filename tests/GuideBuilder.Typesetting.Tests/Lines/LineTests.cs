using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Lines;

public sealed class LineTests
{
    private const double Width = 100;

    [Fact]
    public void Lines_end_at_spaces_and_fit_their_measure()
    {
        var items = Specimen.SetColumn(Specimen.Block("one two three four five six seven eight nine ten eleven twelve"), Width);
        var lines = Specimen.LineTexts(items);
        Assert.True(lines.Length > 2);
        Assert.All(lines[..^1], line => Assert.EndsWith(" ", line, StringComparison.Ordinal));
        Assert.All(items.SelectMany(Specimen.Clusters).Where(c => c.Text != " "), c => Assert.InRange(c.X, 0, Width));
    }

    [Fact]
    public void An_unbreakable_run_moves_to_the_next_line_whole()
    {
        var style = Specimen.Style("Noto Sans");
        for (var width = 60; width < 200; width += 7)
        {
            var block = Specimen.Block([new("Call the number ", style, "en"), new("0800 40 40 020", style, "en", Isolation.LeftToRight, Unbreakable: true), new(" by day.", style, "en")]);
            var column = Column.Set(Specimen.Fonts, [block], Math.Max(width, 80), rightToLeft: false);
            Assert.Contains(Specimen.LineTexts(column.Items.OfType<TextItem>()), line => line.Contains("0800 40 40 020", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_hard_break_ends_the_line()
    {
        var lines = Specimen.LineTexts(Specimen.SetColumn(Specimen.Block("one\ntwo"), 500));
        Assert.Equal(["one\n", "two"], lines);
    }

    [Fact]
    public void A_word_wider_than_its_line_is_a_problem_with_a_measure()
    {
        var column = Column.Set(Specimen.Fonts, [Specimen.Block("Donaudampfschifffahrtsgesellschaft")], 50, rightToLeft: false);
        var problem = Assert.IsType<LineTooWide>(Assert.Single(column.Problems));
        Assert.Equal("Donaudampfschifffahrtsgesellschaft", problem.Line);
        Assert.InRange(problem.Excess, 50, 250);
    }

    [Fact]
    public void Right_to_left_text_starts_at_the_right_edge()
    {
        var style = Specimen.Style("Noto Naskh Arabic");
        var block = Specimen.Block([new("هذا الدليل", style, "ar")], 20, language: "ar", script: "Arab", rightToLeft: true);
        var clusters = Specimen.SetColumn(block, 300).SelectMany(Specimen.Clusters).ToArray();
        Assert.True(clusters[0].X > 280, "the first letter stands at the right");
        Assert.Equal(clusters.OrderByDescending(c => c.X).Select(c => c.Text), clusters.Select(c => c.Text));
    }

    [Fact]
    public void White_space_at_the_end_of_a_right_to_left_line_hangs_outside_at_the_left()
    {
        var style = Specimen.Style("Noto Naskh Arabic");
        var block = Specimen.Block([new("هذا الدليل لكِ يمكنكِ قراءته ببطء", style, "ar")], 20, language: "ar", script: "Arab", rightToLeft: true);
        var firstLine = Specimen.SetColumn(block, 90).GroupBy(i => i.Y).OrderBy(g => g.Key).First().SelectMany(Specimen.Clusters).ToArray();
        Assert.Equal(" ", firstLine[^1].Text);
        Assert.Equal(firstLine.Min(c => c.X), firstLine[^1].X);
    }

    [Fact]
    public void A_label_stands_in_the_indent_and_a_trailer_at_the_end_edge()
    {
        var style = Specimen.Style("Noto Sans");
        var block = Specimen.Block("Entry", style: new ParagraphStyle(12, IndentStart: 20)) with
        {
            Label = new SideText([new("1.", style, "en")], "label"),
            Trailer = new Trailer(new SideText([new("17", style, "en")], "trailer")),
        };
        var items = Specimen.SetColumn(block, 200);
        Assert.Equal([("1.", 0.0), ("Entry", 20.0)], items[..2].Select(i => (i.Run.Text, i.X)));
        Assert.Equal("trailer", items[2].Owner);
        Assert.InRange(items[2].X, 185, 195);
    }
}
