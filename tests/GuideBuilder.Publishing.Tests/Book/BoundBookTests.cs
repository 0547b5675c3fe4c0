using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Pages that are bound: their number fits the binding, and none is white without a reason.</summary>
public sealed class BoundBookTests
{
    private static readonly (string, string)[] Books = [("guide-women", "a5"), ("guide-women", "large-print")];

    public static TheoryData<string, string> EachBook { get; } = new(Books.SelectMany(b => RealBuild.Tags.Select(t => (b.Item2, t))));

    [Theory]
    [MemberData(nameof(EachBook))]
    public void Stapled_pages_are_a_multiple_of_four_and_the_last_is_the_back_cover(string style, string tag)
    {
        var book = FormsBuild.BookOf("guide-women", style, tag);
        Assert.Equal(0, book.Pages.Length % 4);
        Assert.All(book.Pages, p => Assert.Contains(p.Items, i => i is TextItem));
        Assert.Contains(EditionNotices.Imprint(book.Edition)[^1].PlainText.Split(' ')[0], TextOf(book.Pages[^1]), StringComparison.Ordinal);
        Assert.Equal(PagesWithColourToTheEdge(book), [1, book.Pages.Length]);
        Assert.InRange(book.FreePages.Count, 0, 3);
        Assert.All(book.FreePages, n => Assert.InRange(n, book.Pages.Length - 3, book.Pages.Length - 1));
    }

    [Theory]
    [InlineData("ar", 48, 48)]
    [InlineData("ur", 72, 80)]
    public void The_number_of_pages_follows_the_shop_where_it_wants_a_larger_multiple(string tag, int usual, int larger)
    {
        Assert.Equal(usual, FormsBuild.BookOf("guide-women", "a5", tag).Pages.Length);
        var press = RealBuild.Press with { Pages = RealBuild.Press.Pages with { Multiple = 16 } };
        var book = FormsBuild.Set("guide-women", "a5", tag, press);
        Assert.Equal(larger, book.Pages.Length);
        Assert.Equal(Enumerable.Range(larger - book.FreePages.Count, book.FreePages.Count), book.FreePages.Order());
        Assert.Empty(book.Problems);
    }

    [Fact]
    public void Glued_pages_are_a_multiple_of_two()
    {
        var style = FormsBuild.StyleOf("a5") with { Form = new BoundForm(Binding.Glued) };
        var book = BookSetter.Set(FormsBuild.Type, style, FormsBuild.EditionOf("guide-women", "en"), RealBuild.Press);
        Assert.Equal(0, book.Pages.Length % 2);
        Assert.InRange(book.FreePages.Count, 0, 1);
    }

    [Fact]
    public void The_first_free_page_is_for_numbers_and_the_others_for_notes_with_lines_down_to_the_margin()
    {
        var press = RealBuild.Press with { Pages = RealBuild.Press.Pages with { Multiple = 16 } };
        var book = FormsBuild.Set("guide-women", "a5", "en", press);
        int[] free = [.. book.FreePages.Order()];
        Assert.True(free.Length > 1);
        Assert.Equal(Enumerable.Range(book.Pages.Length - free.Length, free.Length), free);
        Assert.Contains("Numbers that you may need", TextOf(book.Pages[free[0] - 1]), StringComparison.Ordinal);
        Assert.Contains("Notes", TextOf(book.Pages[free[1] - 1]), StringComparison.Ordinal);
        Assert.All(free.Select(n => book.Pages[n - 1]), page =>
        {
            Assert.Contains("Write here only if you are safe.", TextOf(page), StringComparison.Ordinal);
            var lines = page.Items.OfType<FillItem>().ToList();
            var bottom = page.Geometry.Height - page.Geometry.Bottom;
            Assert.InRange(lines.Count, 10, 30);
            Assert.InRange(lines.Max(l => l.Area.Bottom), bottom - FormsBuild.StyleOf("a5").Ruled.Distance, bottom + 0.01);
            Assert.All(lines, l => Assert.Equal(page.Geometry.ColumnWidth, l.Area.Width, 6));
        });
    }

    [Fact]
    public void The_file_for_screens_leaves_the_free_pages_out_and_the_file_for_the_press_has_them()
    {
        var tag = RealBuild.Tags.First(t => RealBuild.BookIn(t).FreePages.Count > 0);
        var free = RealBuild.BookIn(tag).FreePages.Count;
        Assert.InRange(free, 1, 3);
        var (print, screen) = (RealBuild.PdfIn(tag, PdfFlavour.Print), RealBuild.PdfIn(tag, PdfFlavour.Screen));
        Assert.Equal(print.File.Pages.Length - free, screen.File.Pages.Length);
        var heading = print.Edition.Interface[InterfaceKey.OwnNumbers].PlainText;
        Assert.Contains(print.Paragraphs, p => p.Text == heading);
        Assert.DoesNotContain(screen.Paragraphs, p => p.Text == heading);
        Assert.Equal(print.NumberOf(print.File.Pages.Length - 1), screen.NumberOf(screen.File.Pages.Length - 1));
    }

    [Fact]
    public void All_text_of_the_large_print_has_eighteen_points_or_more()
    {
        var book = FormsBuild.BookOf("guide-women", "large-print", "de");
        var sizes = book.Pages.SelectMany(p => p.Items.OfType<TextItem>()).Where(t => t.Run.Source.Style.Rise == 0).Select(t => t.Run.Source.Style.Size).ToList();
        Assert.True(sizes.Min() >= 18, $"There is text of {sizes.Min()} pt.");
        // The same text as in the guide, page numbers aside.
        var small = FormsBuild.BookOf("guide-women", "a5", "de");
        Assert.Equal(PassagesIn(small), PassagesIn(book));
    }

    private static string PassagesIn(Publishing.Book.Book book) => string.Concat(book.Pages
        .SkipWhile(p => !p.Items.OfType<AnchorItem>().Any(a => a.Name == book.Edition.Chapters[0].Anchor))
        .Where(p => !book.FreePages.Contains(p.Number))
        .SelectMany(p => p.Items.OfType<TextItem>().Where(t => t.Owner is TagNode))
        .SelectMany(t => t.Run.Text.Where(c => !char.IsDigit(c)))).Replace("\u00AD", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static string TextOf(Page page) => string.Concat(page.Items.OfType<TextItem>().Select(t => t.Run.Text));

    private static IEnumerable<int> PagesWithColourToTheEdge(Publishing.Book.Book book) =>
        book.Pages.Where(p => p.Items.OfType<FillItem>().Any(f => f.Area.X < 0)).Select(p => p.Number);
}
