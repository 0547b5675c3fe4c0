using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>A guide that cites works, lists them and refers to its recommendations, as it is built.</summary>
public sealed class CitationTests
{
    private const string LongAddress = "https://example.org/reports/gardening/2020/rules-for-beds-and-for-everything-that-grows-in-them/part-two/index.html";

    private static readonly BuildResult Result = Variant.Build(
        Variant.Guide
            .With("content/bibliography.yaml", $"""
                rules:
                  type: report
                  author: [{"{"} literal: German Gardening Association {"}"}]
                  short: GGA
                  issued: 2020
                  title: Rules for beds
                  url: {LongAddress}
                """)
            .Add("start", "::: recommendations\n1. Sow in rows. {#sow}\n:::\n\nBeds have rules [@rules, p. 5], so {ref:sow}")
            .Add("about", "::: bibliography\n:::"),
        "en",
        "ar");

    [Fact]
    public void Nothing_is_wrong_with_any_file() => Assert.DoesNotContain(Result.Findings, f => f.Severity == Severity.Error);

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void The_book_shows_citation_list_and_recommendation(string tag)
    {
        var pdf = Variant.PdfOf(Result, tag, PdfFlavour.Screen);
        var texts = pdf.Paragraphs.Select(p => p.Text).ToList();

        Assert.Contains(texts, t => t.StartsWith("Beds have rules (GGA, 2020, p. 5), so", StringComparison.Ordinal) && t.Contains("Sow in rows.", StringComparison.Ordinal));
        Assert.Contains(texts, t => t == $"GGA: German Gardening Association (2020). Rules for beds. {LongAddress["https://".Length..]}");
        Assert.Contains(pdf.Text.Elements(), e => e.Type == "Link" && e.Text == "GGA, 2020, p. 5");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Web_pages_list_the_work(string tag)
    {
        var pages = Result.Files.Where(f => f.Path.Contains($"/{tag}/", StringComparison.Ordinal) && f.Path.EndsWith("about.html", StringComparison.Ordinal));

        Assert.Contains("German Gardening Association (2020)", System.Text.Encoding.UTF8.GetString(Assert.Single(pages).Bytes.Span), StringComparison.Ordinal);
    }
}
