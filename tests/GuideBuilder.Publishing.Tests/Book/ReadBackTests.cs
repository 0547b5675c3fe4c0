using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

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
        var pages = PagesIn(pdf);
        Assert.Equal(BookTexts.Of(pdf.Edition, RealBuild.FreePages(tag, flavour)).Select(t => WithPages(pdf.Edition, t, pages)), pdf.Paragraphs.Select(p => p.Text));
    }

    /// <summary>The pages of headings, counted from 1, by their ids.</summary>
    private static Dictionary<string, int> PagesIn(BuiltPdf pdf)
    {
        var ids = pdf.Edition.Chapters.SelectMany(c => EditionWalk.Headings(c.Blocks).Select(h => h.Id).Prepend(c.Anchor));
        // The headings of the cover and the contents come first.
        return ids.Zip(pdf.Paragraphs.Where(p => p.Type != "P").Skip(2)).ToDictionary(p => p.First, p => pdf.NumberOf(p.Second.Glyphs[0].Placed.Page));
    }

    /// <summary>Here references end their paragraphs.</summary>
    private static string WithPages(Edition edition, EditionText text, Dictionary<string, int> pages)
    {
        if (text.Runs is not [.., { Kind: RunKind.Reference, Target: { } target }])
        {
            return text.PlainText;
        }

        var words = edition.Interface.With(InterfaceKey.OnPage, ("page", edition.Locale.FormatNumber(pages[target]), RunKind.Text)).PlainText;
        return text.PlainText + (words.StartsWith('(') ? " " : "") + words;
    }
}
