using System.Collections.Immutable;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Pages;

/// <summary>Ten lines to the page; the space and the rule above the notes take one of them.</summary>
public sealed class FootnoteTests
{
    [Theory]
    [InlineData(false, 20, 20)]
    [InlineData(true, 140, 170)]
    public void Notes_stand_at_the_foot_below_a_rule(bool rightToLeft, double ruleLeft, double noteLeft)
    {
        var items = SquarePages.Paginate([Noted("a", Note("n", rightToLeft), rightToLeft)], rightToLeft).Pages[0].Items;
        var rule = Assert.Single(items.OfType<FillItem>()).Area;
        var note = items.OfType<TextItem>().Last();
        Assert.Equal((ruleLeft, 94.0, 40.0, 1.0), (rule.X, rule.Y, rule.Width, rule.Height));
        Assert.Equal((noteLeft, 108.0), (note.X, note.Y));
    }

    [Fact]
    public void A_mark_is_raised_above_the_line()
    {
        var items = SquarePages.Paginate([Noted("a", Note("n"))]).Pages[0].Items.OfType<TextItem>().ToArray();
        Assert.Equal([18, 15], items[..2].Select(i => i.Y));
    }

    [Theory]
    [InlineData("မြန်မာစာ။", "my")]
    [InlineData("你好。", "zh-Hans")]
    [InlineData("one two ", "en")]
    public void A_mark_is_never_parted_from_the_word_before_it(string text, string language)
    {
        var noted = SquarePages.Noted(text, false, [SquarePages.Text("n")]);
        var paragraph = ParagraphText.Make(noted.Runs, rightToLeft: false);
        Assert.DoesNotContain(BreakOpportunities.Find(paragraph, language), o => o.Position == text.Length);
    }

    [Fact]
    public void A_line_that_leaves_no_room_for_its_note_goes_on_the_next_page()
    {
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(8), Noted("x", Note("n")), SquarePages.Text("y")]);
        Assert.Equal(["a b c d e f g h", "x 1 y n"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void Text_stands_on_the_same_lines_with_notes_and_without()
    {
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(3), Noted("x", Note("n")), .. SquarePages.Lines(20)]);
        var lines = sequence.Pages.Select(p => p.Items.OfType<TextItem>().Where(i => i.Run.Text is not ("1" or "n")).Select(i => i.Y).ToArray()).ToArray();
        Assert.All(lines, page => Assert.Equal(Enumerable.Range(1, page.Length).Select(i => (10.0 * i) + 8), page));
    }

    [Fact]
    public void Two_notes_of_one_line_stand_in_the_order_of_their_marks()
    {
        var sequence = SquarePages.Paginate([SquarePages.Noted("x", false, Note("n"), Note("m"))]);
        Assert.Equal(["x 1 2 n m"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_note_goes_on_at_the_foot_of_the_next_page()
    {
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(5), Noted("x", [SquarePages.Paragraph(6, first: 'n')]), .. SquarePages.Lines(3, first: 'A')]);
        Assert.Equal(["a b c d e x 1 n o p", "A B C q r s"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_note_divided_between_pages_leaves_two_lines_on_either()
    {
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(5), Noted("x", [SquarePages.Paragraph(4, first: 'n')])]);
        Assert.Equal(["a b c d e x 1 n o", "p q"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_note_longer_than_a_page_fills_pages_of_its_own()
    {
        var sequence = SquarePages.Paginate([Noted("x", [SquarePages.Paragraph(24, first: 'a')]), SquarePages.Text("y")]);
        Assert.Equal(["x 1 a b c d e f g h", "i j k l m n o p q", "y r s t u v w x"], SquarePages.Texts(sequence));
        Assert.Empty(sequence.Problems);
    }

    [Fact]
    public void Lines_that_stay_together_do_not_wait_for_a_long_note()
    {
        var text = Noted("x", [SquarePages.Paragraph(12, first: 'a')]);
        var paragraph = text with { Runs = [.. text.Runs, SquarePages.Run("\ny")] };
        Assert.Equal(["x 1 y a b c d e f g", "h i j k l"], SquarePages.Texts(SquarePages.Paginate([paragraph])));
    }

    [Fact]
    public void A_note_of_several_paragraphs_keeps_their_spaces()
    {
        var spaced = SquarePages.Text("m", style: new ParagraphStyle(10, SpaceBefore: 5));
        var notes = SquarePages.Paginate([Noted("x", [SquarePages.Text("n"), spaced])]).Pages[0].Items.OfType<TextItem>().TakeLast(2);
        Assert.Equal([93, 108], notes.Select(n => n.Y));
    }

    [Fact]
    public void A_note_kept_together_and_higher_than_a_page_is_divided()
    {
        var sequence = SquarePages.Paginate([Noted("x", [new GroupBlock([.. SquarePages.Lines(12)], KeepTogether: true)])]);
        Assert.Equal(["x 1 a b c d e f g h", "i j k l"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_picture_in_a_note_that_no_page_can_hold_is_a_problem()
    {
        var sequence = SquarePages.Paginate([Noted("x", [new PictureBlock("p", 1, 100, 0, 0, "picture")]), SquarePages.Text("y")]);
        var problem = Assert.IsType<BlockTooTall>(Assert.Single(sequence.Problems));
        Assert.Equal((10.0, "picture"), (problem.Excess, problem.Owner));
        Assert.Equal(["x 1", "", "y"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_mark_broken_between_lines_has_one_note()
    {
        var text = Noted("x", Note("n"));
        var mark = text.Runs[1] with { Text = "1\n2", Unbreakable = false };
        Assert.Equal(["x 1 2 n"], SquarePages.Texts(SquarePages.Paginate([text with { Runs = [text.Runs[0], mark] }])));
    }

    [Fact]
    public void A_note_on_a_note_follows_it()
    {
        var inner = SquarePages.Noted("n", false, Note("m"));
        Assert.Equal(["x 1 n 1 m"], SquarePages.Texts(SquarePages.Paginate([Noted("x", [inner])])));
    }

    [Fact]
    public void Notes_come_from_cells_boxes_and_list_items()
    {
        var style = new TableStyle(0, 0, null, 0, 0, null, 0, 0, 0);
        var frame = new FrameStyle(null, null, 0, 0, 0, 0, 0);
        var item = Noted("c", Note("p")) with { Label = new SideText([SquarePages.Run("-")], null), Style = new ParagraphStyle(10, IndentStart: 20) };
        var sequence = SquarePages.Paginate(
        [
            new TableBlock([[new CellBlock([Noted("a", Note("n"))]), new CellBlock([Noted("b", Note("o"))])]], 0, style),
            new GroupBlock([item], frame),
        ]);
        Assert.Equal(["a 1 b 1 - c 1 n o p"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_note_that_goes_on_stands_before_a_chapter_on_a_recto_page()
    {
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(6), Noted("x", [SquarePages.Paragraph(4, first: 'n')]), new PageBreakBlock(OnRecto: true), SquarePages.Text("z")]);
        Assert.Equal(["a b c d e f x 1 n o", "p q", "z"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_very_long_note_takes_time_in_proportion()
    {
        var lines = Enumerable.Repeat(SquarePages.Text("n"), 9_000);
        Assert.Equal(1_001, SquarePages.Paginate([Noted("x", [.. lines])]).Pages.Length);
    }

    private static TextBlock Noted(string text, ImmutableArray<LayoutBlock> note, bool rightToLeft = false) => SquarePages.Noted(text, rightToLeft, note);

    private static ImmutableArray<LayoutBlock> Note(string text, bool rightToLeft = false) => [SquarePages.Text(text, rightToLeft)];
}
