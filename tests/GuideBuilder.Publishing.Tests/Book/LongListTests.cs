using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Lists with many items at the end of a chapter.</summary>
public sealed class LongListTests
{
    private const string Chapter = "content/chapters/about.md";

    private static readonly Lazy<BuildResult> Result = new(() => Variant.Build(
        Variant.Guide.With(Chapter, Variant.Guide.Text(Chapter) + "\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"{i}. word\n"))),
        "en", "ar", "bn"));

    [Theory]
    [InlineData("en", "12.")]
    [InlineData("ar", "١٢.")]
    [InlineData("bn", "১২.")]
    public void Numbers_of_two_digits_keep_off_the_text_and_all_items_begin_at_one_line(string tag, string last)
    {
        var pdf = Variant.PdfOf(Result.Value, tag, PdfFlavour.Print);
        var items = pdf.Text.Elements().Where(e => e.Type == "L").Single(l => l.Children.Count() == 12).Children.Select(i => i.Children.ToArray()).ToList();
        Assert.Equal(last, items[^1][0].Text);
        Assert.All(items, i => Assert.InRange(GapBetween(i[0], i[1]), 2, 30));
        // Left and right pages have different margins.
        Assert.All(items.Select(i => i[1]).GroupBy(i => ReadParagraph.GlyphsOf(i).First().Placed.Page), page => Assert.Single(page.Select(i => Math.Round(EdgesOf(i).Left, 1)).Distinct()));
    }

    [Fact]
    public void Letters_of_different_widths_all_have_room()
    {
        // The second letter is three times as wide as the first.
        const string Inner = "   1. word\n   2. word\n";
        var style = "like: a5\nlist: { indent: 1 mm }\n";
        var files = Variant.Guide.Add("about", "1. first\n" + Inner)
            .With("templates/print/narrow.yaml", style)
            .With("content/publications/guide-women.yaml", Variant.Guide.Text("content/publications/guide-women.yaml").Replace("styles: [a5]", "styles: [narrow]", StringComparison.Ordinal));
        Assert.DoesNotContain(Variant.Build(files, "prs").Findings, f => f.Severity == Core.Findings.Severity.Error);
    }

    [Fact]
    public void A_list_of_short_definitions_goes_on_on_the_next_page()
    {
        var terms = string.Concat(Enumerable.Range(0, 60).Select(i => $"term {(char)('a' + (i / 8))}{(char)('a' + (i % 8))}\n:   word\n\n"));
        var result = Variant.Build(Variant.Guide.With(Chapter, Variant.Guide.Text(Chapter) + "\n" + terms), "en");
        Assert.Empty(result.Findings.Where(f => f.Severity == Core.Findings.Severity.Error));
        var list = Variant.PdfOf(result, "en", PdfFlavour.Print).Text.Elements().Single(e => e.Type == "L" && e.Children.Count() == 60);
        var lines = ReadParagraph.GlyphsOf(list).GroupBy(g => g.Placed.Page).Select(p => p.Select(g => g.Placed.Y).Distinct().Count()).ToList();
        Assert.InRange(lines.Count, 5, 7);
        Assert.All(lines.Skip(1).SkipLast(1), l => Assert.InRange(l, 20, 30));
        // No page ends with a term.
        Assert.All(lines, l => Assert.Equal(0, l % 2));
    }

    [Fact]
    public void A_list_directly_in_a_list_and_a_picture_in_one_keep_both_markers()
    {
        var files = Variant.WithPictograms.Add("about", "7. - inner\n8. ![A door](door.svg)\n9. last");
        var result = Variant.Build(files, "en", "ar");
        foreach (var (tag, numbers) in new[] { ("en", new[] { "7.", "8.", "9." }), ("ar", ["٧.", "٨.", "٩."]) })
        {
            var labels = Variant.PdfOf(result, tag, PdfFlavour.Print).Text.Elements().Where(e => e.Type == "Lbl").Select(e => e.Text).ToList();
            Assert.Equal(numbers, labels.Where(l => l != "•" && numbers.Contains(l)));
        }
    }

    private static double GapBetween(TextElement label, TextElement body)
    {
        var (first, second) = (EdgesOf(label), EdgesOf(body));
        return Math.Max(second.Left - first.Right, first.Left - second.Right);
    }

    private static (double Left, double Right) EdgesOf(TextElement element)
    {
        var glyphs = ReadParagraph.GlyphsOf(element).Select(g => g.Placed).Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        return (glyphs.Min(g => g.X), glyphs.Max(g => g.X + g.Advance));
    }
}
