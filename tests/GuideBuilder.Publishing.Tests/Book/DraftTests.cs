using System.Net;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>A translation that nobody has reviewed says so wherever it is opened.</summary>
public sealed class DraftTests
{
    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_page_of_a_draft_says_so_and_no_page_of_the_source_does(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var notice = NoticeIn(tag);
        var isDraft = tag != "en";
        Assert.Equal(isDraft, pdf.Edition.IsDraft);
        Assert.All(pdf.Text.Pages.Skip(1).SkipLast(1), p => Assert.Equal(isDraft, p.Artifacts.Contains(notice, StringComparison.Ordinal)));
        var told = pdf.Paragraphs.Where(p => p.Text == notice).Select(p => p.Glyphs[0].Placed.Page);
        Assert.Equal(isDraft ? [0, pdf.File.Pages.Length - 1] : [], told);
    }

    [Fact]
    public void Each_web_page_of_a_draft_says_so_and_no_page_of_the_source_does()
    {
        foreach (var tag in RealBuild.Tags)
        {
            var pages = RealBuild.Result.Files.Where(f => f.Path.StartsWith($"site/{tag}/", StringComparison.Ordinal) && f.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
            Assert.Equal(RealBuild.EditionIn(tag).Chapters.Length + 2, pages.Count);
            Assert.All(pages, p => Assert.Equal(tag != "en", WebUtility.HtmlDecode(Encoding.UTF8.GetString(p.Bytes.Span)).Contains(NoticeIn(tag), StringComparison.Ordinal)));
        }
    }

    private static string NoticeIn(string tag) => RealBuild.EditionIn(tag).Interface[InterfaceKey.DraftTranslation].PlainText;
}
