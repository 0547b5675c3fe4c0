using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Blocks;

/// <summary>Cells have 5 pt of padding all around: a row with one line is 20 pt high, five fill a page.</summary>
public sealed class TableTests
{
    private static readonly TableStyle Style = new(5, 5, new Ink("rule", 0, 0, 0, 50, 0), 1, 2, new Ink("head", 0, 0, 0, 10, 0), KeepRowsUpTo: 40, 0, 0);

    [Theory]
    [InlineData(false, 25, 85)]
    [InlineData(true, 155, 75)]
    public void Columns_share_the_width_as_their_texts_need(bool rightToLeft, double first, double second)
    {
        var items = SquarePages.Paginate([Table(0, [[Cell("aa", rightToLeft), Cell("bbbb", rightToLeft)]])], rightToLeft).Pages[0].Items.OfType<TextItem>();
        Assert.Equal([first, second], items.Select(i => Math.Round(i.X, 3)));
    }

    [Fact]
    public void The_header_stands_again_on_each_page_with_the_owner_of_what_is_repeated()
    {
        var header = Cell(SquarePages.Text("h") with { Owner = "header", Anchor = "there" });
        var sequence = SquarePages.Paginate([Table(1, [[header], .. Rows("abcdefghi")])]);
        Assert.Equal(["h a b c d", "h e f g h", "h i"], SquarePages.Texts(sequence));
        Assert.Equal(["header", "again", "again"], sequence.Pages.Select(p => p.Items.First(i => i.Owner is not null).Owner));
        Assert.Equal(1, sequence.AnchorPages["there"]);
    }

    [Fact]
    public void The_header_never_ends_a_page()
    {
        var sequence = SquarePages.Paginate([.. SquarePages.Lines(7, first: 'p'), Table(1, [[Cell("h")], .. Rows("ab")])]);
        Assert.Equal(["p q r s t u v", "h a b"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_row_that_has_room_without_the_header_only_stands_without_it()
    {
        var sequence = SquarePages.Paginate([Table(1, [[Cell("h")], [Cell("a")], [Cell(SquarePages.Paragraph(9, first: 'p'))]], Style with { KeepRowsUpTo = 100 })]);
        Assert.Equal(["h a", "p q r s t u v w x"], SquarePages.Texts(sequence));
        Assert.Empty(sequence.Problems);
    }

    [Fact]
    public void A_row_up_to_the_height_of_the_style_is_kept_whole() =>
        Assert.Equal(["a b c d", "p q r e"], SquarePages.Texts(SquarePages.Paginate([Table(0, [.. Rows("abcd"), [Cell("p\nq\nr")], .. Rows("e")], Style with { KeepRowsUpTo = 40 })])));

    [Fact]
    public void A_higher_row_is_divided_and_leaves_two_lines_on_either_page()
    {
        var style = Style with { KeepRowsUpTo = 30 };
        for (var before = 0; before < 10; before++)
        {
            var sequence = SquarePages.Paginate([.. SquarePages.Lines(before, first: 'A'), Table(0, [[Cell(SquarePages.Paragraph(8, first: 'p')), Cell(SquarePages.Paragraph(3, first: '1'))]], style)]);
            var counts = sequence.Pages.Select(p => p.Items.OfType<TextItem>().Count(i => char.IsLower(i.Run.Text[0]))).Where(c => c > 0).ToArray();
            Assert.All(counts, c => Assert.NotEqual(1, c));
            Assert.Equal(8, counts.Sum());
            Assert.Empty(sequence.Problems);
        }
    }

    [Fact]
    public void Lines_of_a_divided_row_stay_in_step()
    {
        var items = SquarePages.Paginate([Table(0, [[Cell(SquarePages.Paragraph(12)), Cell(SquarePages.Paragraph(12, first: 'A'))]])]).Pages
            .SelectMany(p => SquarePages.Words(p).Select(i => (p.Number, i.Y, Text: i.Run.Text[0])))
            .ToLookup(i => char.IsLower(i.Text));
        Assert.Equal(items[true].Select(i => (i.Number, i.Y)), items[false].Select(i => (i.Number, i.Y)));
    }

    [Fact]
    public void A_frame_in_a_divided_row_begins_below_the_padding()
    {
        var frame = new FrameStyle(Specimen.Black, null, 0, 5, 0, 0, 0);
        var fills = Fills(SquarePages.Paginate([Table(0, [[Cell(new GroupBlock([SquarePages.Paragraph(6)], frame))]])]), "text");
        Assert.Equal(new Rect(25, 15, 150, 70), Assert.Single(fills));
    }

    [Fact]
    public void Rows_that_a_cell_spans_are_not_divided_from_each_other()
    {
        var spanning = Cell("p\nq\nr\ns") with { RowSpan = 2 };
        var sequence = SquarePages.Paginate([Table(0, [.. Rows("abc"), [spanning, Cell("1")], [Cell("2")], [Cell("x"), Cell("3")]])]);
        Assert.Equal(["a b c", "p q r s 1 2 x 3"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void Rows_that_a_cell_spans_and_that_no_page_can_hold_are_a_problem()
    {
        var spanning = Cell(SquarePages.Paragraph(11) with { Owner = "owner" }) with { RowSpan = 2 };
        var problem = Assert.IsType<BlockTooTall>(Assert.Single(SquarePages.Paginate([Table(0, [[spanning, Cell("1")], [Cell("2")]])]).Problems));
        Assert.Equal((20.0, "owner"), (problem.Excess, problem.Owner));
    }

    [Fact]
    public void A_cell_of_the_header_does_not_reach_into_the_body()
    {
        var sequence = SquarePages.Paginate([Table(1, [[Cell("h") with { RowSpan = 3 }, Cell("i")], .. Rows("abcde")])]);
        Assert.Equal(["h i a b c d", "h i e"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_wide_cell_ends_where_one_from_above_stands()
    {
        var sequence = SquarePages.Paginate([Table(0, [[Cell("a"), Cell("b") with { RowSpan = 2 }], [Cell("c") with { ColumnSpan = 2 }]])]);
        var rules = Fills(sequence, "rule");
        Assert.Equal(rules.Length, rules.Select(r => r.X).Distinct().Count() + rules.Select(r => r.Bottom).Distinct().Count() - 1);
        Assert.Equal(["a b c"], SquarePages.Texts(sequence));
    }

    [Fact]
    public void A_spanning_cell_gives_its_columns_what_it_needs()
    {
        var sequence = SquarePages.Paginate([Table(0, [[Cell("aaaaaaaaaaaaa") with { ColumnSpan = 2 }], [Cell("b"), Cell("c")]])]);
        Assert.Empty(sequence.Problems);
        Assert.Equal([25, 25, 105], sequence.Pages[0].Items.OfType<TextItem>().Select(i => Math.Round(i.X, 3)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_too_wide_for_its_column_is_a_problem_with_a_measure(bool rightToLeft)
    {
        var sequence = SquarePages.Paginate([Table(0, [[Cell("aaaaaaaaaa", rightToLeft), Cell("bbbbbbbbbb", rightToLeft)]])], rightToLeft);
        Assert.Equal([("aaaaaaaaaa", 30.0), ("bbbbbbbbbb", 30.0)], sequence.Problems.Cast<LineTooWide>().Select(p => (p.Line, Math.Round(p.Excess, 1))));
    }

    [Fact]
    public void Empty_cells_and_rows_take_their_padding_only()
    {
        var empty = new CellBlock([]);
        var sequence = SquarePages.Paginate([Table(0, [[empty, empty], [], [Cell("a"), empty]], Style with { KeepRowsUpTo = 0 }), SquarePages.Text("z")]);
        Assert.Equal([10 + 10 + 5 + 8, 10 + 10 + 20 + 8], sequence.Pages[0].Items.OfType<TextItem>().Select(i => i.Y));
    }

    [Fact]
    public void A_table_of_nothing_leaves_no_trace()
    {
        var spaced = SquarePages.Text("a", style: new ParagraphStyle(10, SpaceAfter: 10));
        var sequence = SquarePages.Paginate([spaced, Table(3, [[], []]), SquarePages.Text("b")]);
        Assert.Equal([18, 38], sequence.Pages[0].Items.OfType<TextItem>().Select(i => i.Y));
        Assert.Equal(["a"], SquarePages.Texts(SquarePages.Paginate([Table(3, [Rows("a")[0]])])));
    }

    [Fact]
    public void A_table_in_a_cell_gets_the_width_its_words_need()
    {
        var inner = Table(0, [[Cell("aaaaaaa"), Cell("bb")]]);
        Assert.Empty(SquarePages.Paginate([Table(0, [[Cell("c d e f g h i j k"), Cell(inner)]])]).Problems);
    }

    [Fact]
    public void A_header_repeated_inside_a_frame_stands_inside_it()
    {
        var frame = new FrameStyle(Specimen.Black, null, 0, 5, 0, 0, 0);
        var sequence = SquarePages.Paginate([new GroupBlock([Table(1, [[Cell("h")], .. Rows("abcdef")])], frame, Indent: 10)]);
        Assert.Equal(["h a b c", "h d e f"], SquarePages.Texts(sequence));
        Assert.Equal(new Rect(30, 10, 150, 85), Fills(sequence, "text")[1]);
        Assert.Equal([40, 40], sequence.Pages.Select(p => p.Items.OfType<TextItem>().First().X));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_kinds_of_cells(bool rightToLeft)
    {
        var frame = new FrameStyle(new Ink("tint", 0, 0, 0, 10, 0), Specimen.Black, 2, 4, 0, 0, 0);
        var list = SquarePages.Text("one two", rightToLeft, new ParagraphStyle(10, IndentStart: 20)) with { Label = new SideText([SquarePages.Run("-")], "label") };
        var picture = new PictureBlock("picture", 0.5, 40, 0, 2, Alignment: TextAlignment.End);
        var noted = SquarePages.Noted("x", rightToLeft, [SquarePages.Text("note", rightToLeft)]);
        var table = Table(1, [[Cell("head", rightToLeft) with { ColumnSpan = 2 }, Cell("top", rightToLeft)], [Cell(list), Cell(picture), new CellBlock([noted], RowSpan: 2)], [Cell(new GroupBlock([SquarePages.Text("in", rightToLeft)], frame)), new CellBlock([])]]);
        LayoutSnapshot.Compare(rightToLeft ? "table-rtl" : "table-ltr", SquarePages.Paginate([table, SquarePages.Text("after", rightToLeft)], rightToLeft, SquarePages.Geometry with { Width = 300 }));
    }

    [Fact]
    public void Very_many_rows_take_time_in_proportion()
    {
        var rows = Enumerable.Range(0, 20_000).Select(_ => ImmutableArray.Create(new CellBlock([]), new CellBlock([]))).ToArray();
        Assert.Equal(2_000, SquarePages.Paginate([Table(0, [.. rows])]).Pages.Length);
    }

    private static TableBlock Table(int headerRows, ImmutableArray<ImmutableArray<CellBlock>> rows, TableStyle? style = null) => new(rows, headerRows, style ?? Style, "table", "again");

    private static ImmutableArray<CellBlock>[] Rows(string letters) => [.. letters.Select(letter => ImmutableArray.Create(Cell(letter.ToString())))];

    private static CellBlock Cell(string text, bool rightToLeft = false) => Cell(SquarePages.Text(text, rightToLeft));

    private static CellBlock Cell(LayoutBlock block) => new([block]);

    private static Rect[] Fills(PageSequence sequence, string ink) =>
        [.. sequence.Pages.SelectMany(p => p.Items.OfType<FillItem>()).Where(f => f.Ink.Name == ink).Select(f => f.Area)];
}
