using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Passages that stand in the source language in a translated book.</summary>
public sealed class UntranslatedTests
{
    private const string Publication = "content/publications/guide-women.yaml";

    private const string Text = """
        ## A new rule {#new-rule}

        Nobody has translated this yet.[^new] Read {ref:now}.

        [^new]: Nor this.
        """;

    [Theory]
    [InlineData("ar")]
    [InlineData("bn")]
    [InlineData("zh-Hans")]
    public void They_hold_numbers_marks_and_headings_of_the_books_language(string tag)
    {
        var files = Variant.Guide.Add("about", Text).With(Publication, Variant.Guide.Text(Publication) + "numbered: true\n");
        var result = Variant.Build(files, tag);
        Assert.DoesNotContain(result.Findings, f => f.Severity == Severity.Error);
        var heading = RealBuild.EditionIn(tag).Chapters.Single(c => c.Id == "now").Title.PlainText;
        var passage = Variant.PdfOf(result, tag, PdfFlavour.Print).Paragraphs.Single(p => p.Text.Contains("Nobody has translated", StringComparison.Ordinal));
        Assert.Contains(heading, passage.Text, StringComparison.Ordinal);
    }
}
