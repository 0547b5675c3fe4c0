using System.Text.RegularExpressions;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Tests;

public sealed class PictureTests
{
    private static readonly string Page = RenderedSite.InAllLanguages().Html("en/guide-women-de/danger.html");

    [Fact]
    public void A_drawing_stands_in_the_page_with_its_description_its_caption_and_the_colour_of_the_text() => Assert.Contains(
        """
        <figure>
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="A key" viewBox="0 0 24 12" width="288" height="144"><path d="M1 2C3 4 5 6.123 7 8L0 9Z" fill="#72a07a" fill-rule="evenodd"/><path d="M0 0L24 12" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-miterlimit="9"/></svg>
        <figcaption>Take it</figcaption>
        </figure>
        """.ReplaceLineEndings("\n"),
        Page);

    [Fact]
    public void The_picture_of_a_chapter_stands_above_its_title_and_is_for_the_eye_alone()
    {
        const string Drawn = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chapter-picture\" aria-hidden=\"true\" viewBox=\"0 0 24 12\"><path ";
        var edition = Sample.Edition(Sample.English);
        var picture = edition.Chapters[0].Blocks.OfType<EditionPicture>().Select(p => p.Image).OfType<VectorPicture>().First();
        edition = edition with { Chapters = edition.Chapters.SetItem(0, edition.Chapters[0] with { Picture = picture }) };

        Assert.Matches(Regex.Escape(Drawn) + "[^\n]*</svg>\n<h1 id=\"danger\">", RenderedSite.Of(edition).Html("en/guide-women-de/danger.html"));
        Assert.Matches(Regex.Escape(Drawn) + "[^\n]*</svg>\n<h2 id=\"danger\">", RenderedFiles.Single(edition));
        Assert.Matches(Regex.Escape(Drawn) + "[^\n]*</svg>\n<h1 id=\"danger\">", RenderedFiles.Book(edition).Single(f => f.Path == "EPUB/chapter-1.xhtml").Text);
        Assert.DoesNotContain("chapter-picture\"", RenderedSite.Of(edition).Html("en/guide-women-de/contacts.html"));
    }

    [Fact]
    public void A_photo_without_a_caption_stands_alone_in_its_own_size() =>
        Assert.Matches("<img src=\"../../images/[0-9a-f]{16}.jpg\" alt=\"A door\" width=\"640\" height=\"480\"/>", Page);

    [Fact]
    public void A_QR_code_is_a_link_for_whoever_reads_on_a_screen() => Assert.Contains(
        "<p>The help line</p>\n<p><a href=\"https://www.hilfetelefon.de\" rel=\"noreferrer nofollow\">", Page);
}
