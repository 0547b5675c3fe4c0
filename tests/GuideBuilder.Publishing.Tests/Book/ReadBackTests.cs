using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>What the finished files say, read from their bytes, against what the editions say.</summary>
public sealed class ReadBackTests
{
    [Fact]
    public void The_build_has_no_errors_and_makes_both_pdfs_in_nine_languages()
    {
        Assert.DoesNotContain(RealBuild.Result.Findings, f => f.Severity == Core.Findings.Severity.Error);
        Assert.Equal(RealBuild.Tags, RealBuild.Editions.Select(e => e.Locale.Tag));
        Assert.Equal(9, RealBuild.Result.Artifacts.Count(a => a.Format == "print"));
        Assert.Equal(9, RealBuild.Result.Artifacts.Count(a => a.Format == "screen"));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_paragraph_says_what_the_edition_says_character_for_character(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        Assert.Equal(BookTexts.Of(pdf.Edition, RealBuild.FreePages(tag, flavour)).Select(t => t.PlainText), pdf.Paragraphs.Select(p => p.Text));
    }
}
