using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Where things stand on the pages, read from the files and measured against the book's style.</summary>
public sealed class GeometryTests
{
    // The file's numbers have three decimals, its widths are thousandths of an em.
    private const double Rounding = 0.2;

    [Theory]
    [InlineData("top: 22 mm", "top: 10 mm")]
    [InlineData("bottom: 22 mm", "bottom: 10 mm")]
    public void What_stands_in_the_margin_is_never_drawn_over_the_text(string written, string instead)
    {
        const string style = "templates/print/a5.yaml";
        var text = Variant.Guide.Text(style);
        Assert.Contains(written, text, StringComparison.Ordinal);
        var result = Variant.Build(Variant.Guide.With(style, text.Replace(written, instead, StringComparison.Ordinal)), "de");
        Assert.Contains(result.Findings, f => f.Code == PublishingFindings.BlockTooTallCode && f.Span is not null);
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Text_keeps_between_margins_that_are_mirrored_on_facing_pages(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        List<double> edges = [];
        foreach (var (page, glyphs) in GlyphsByPage(pdf))
        {
            var (left, right) = ColumnOn(pdf.NumberOf(page), tag);
            // In Nastaliq the first letter of a line may lean out by a hair.
            var hair = tag == "ur" ? 2 : Rounding;
            Assert.All(glyphs, g => Assert.InRange(g.X, left - hair, right + hair));
            Assert.All(glyphs, g => Assert.InRange(g.X + g.Advance, left - hair, right + hair));
            edges.Add(IsRightToLeft(tag) ? right - glyphs.Max(g => g.X + g.Advance) : glyphs.Min(g => g.X) - left);
        }

        // A page that holds nothing but items of a list, which stand in by their indent, is rare.
        Assert.True(edges.Count(e => e > 1) * 10 <= edges.Count, string.Join(' ', edges));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Page_numbers_stand_at_the_outer_edge(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        for (var page = 1; page < pdf.File.Pages.Length - 1; page++)
        {
            var number = NumberOn(pdf, page);
            var (left, right) = ColumnOn(pdf.NumberOf(page), tag);
            if (IsBoundAtLeft(pdf.NumberOf(page), tag))
            {
                Assert.Equal(right, number[^1].X + number[^1].Advance, Rounding);
            }
            else
            {
                Assert.Equal(left, number[0].X, Rounding);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Page_numbers_and_running_heads_stand_on_the_same_lines_of_all_pages_and_off_the_text(string tag)
    {
        var pdf = RealBuild.PdfIn(tag, PdfFlavour.Print);
        var style = RealBuild.StyleOf(tag).Page;
        Assert.Single(Enumerable.Range(1, pdf.File.Pages.Length - 2).Select(p => NumberOn(pdf, p)[0].Y).Distinct());
        Assert.All(Enumerable.Range(1, pdf.File.Pages.Length - 2), p => Assert.True(NumberOn(pdf, p)[0].Y > style.Height - style.Bottom));
        Assert.All(GlyphsByPage(pdf).Where(p => p.Page > 0 && p.Page < pdf.File.Pages.Length - 1), p => Assert.All(p.Glyphs, g => Assert.InRange(g.Y, style.Top, style.Height - style.Bottom)));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Each_page_has_at_least_two_lines(string tag)
    {
        var pages = RealBuild.BookIn(tag).Pages;
        Assert.All(pages, p => Assert.True(Lines.On(p).Count(l => !l.IsRunning) >= 2, $"Page {p.Number} has less than two lines."));
    }

    /// <summary>Where the boxes of glyphs of two lines meet, as they may in Nastaliq, their ink must not.</summary>
    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void No_line_touches_another(string tag)
    {
        var book = RealBuild.BookIn(tag);
        var near =
            from page in book.Pages
            let lines = Lines.On(page).ToList()
            from first in lines
            from second in lines
            where second.Baseline > first.Baseline && first.IsNear(second)
            select (page, first, second);
        Assert.All(near.ToList(), pair => Assert.False(Lines.InkMeets(book, pair.page, pair.first, pair.second), $"Page {pair.page.Number}: {pair.first.Text} | {pair.second.Text}"));
    }

    private static List<PlacedText> NumberOn(BuiltPdf pdf, int page) =>
        [.. pdf.Content.Pages[page].Artifacts.Last(a => char.IsDigit(a[0].Text[0])).TakeWhile(g => char.IsDigit(g.Text[0]))];

    /// <summary>The text itself, white space aside, which may hang over the edge.</summary>
    private static IEnumerable<(int Page, List<PlacedText> Glyphs)> GlyphsByPage(BuiltPdf pdf) => pdf.Content.Pages
        .Select((p, i) => (i, p.Tagged.Values.SelectMany(g => g).Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList()));

    /// <param name="number">Of the page, from 1.</param>
    private static (double Left, double Right) ColumnOn(int number, string tag)
    {
        var style = RealBuild.StyleOf(tag).Page;
        var (left, right) = IsBoundAtLeft(number, tag) ? (style.Inner, style.Outer) : (style.Outer, style.Inner);
        return (left, style.Width - right);
    }

    /// <summary>The cover, page 1, is a right-hand page in a book read from left to right.</summary>
    private static bool IsBoundAtLeft(int number, string tag) => number % 2 == 1 != IsRightToLeft(tag);

    private static bool IsRightToLeft(string tag) => tag is "ar" or "prs" or "ur";
}
