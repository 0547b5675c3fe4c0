using AngleSharp.Dom;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Tests;

public sealed class LanguageTests
{
    private static readonly RenderedSite Site = RenderedSite.InAllLanguages();

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("zh-Hans", "ltr")]
    public void Every_page_has_its_language_and_the_direction_of_its_script(string tag, string direction)
    {
        foreach (var page in new[] { "index", "danger", "contacts" })
        {
            var root = Site.Read($"{tag}/guide-women-de/{page}.html").DocumentElement;
            Assert.Equal((tag, direction), (root.GetAttribute("lang"), root.GetAttribute("dir")));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("ur")]
    public void Every_number_to_dial_is_isolated_left_to_right_and_dials_what_it_shows(string tag)
    {
        foreach (var page in new[] { "danger", "contacts" })
        {
            var calls = Site.Read($"{tag}/guide-women-de/{page}.html").QuerySelectorAll("a[href^='tel:']");
            Assert.NotEmpty(calls);
            Assert.All(calls, call =>
            {
                var number = Assert.Single(call.Children);
                Assert.Equal(("bdi", "ltr", "phone"), (number.LocalName, number.GetAttribute("dir"), number.ClassName));
                Assert.Equal(call.GetAttribute("href"), "tel:" + number.TextContent.Replace(" ", "", StringComparison.Ordinal));
            });
        }
    }

    [Fact]
    public void Addresses_figures_and_foreign_words_are_isolated_in_their_own_direction()
    {
        var contacts = Site.Read("ar/guide-women-de/contacts.html");
        Assert.Equal(["chat.example.org", "https://www.hilfetelefon.de"], contacts.QuerySelectorAll(".contacts a[rel='noreferrer nofollow'] > bdi[dir=ltr]").Select(a => a.TextContent));
        Assert.Equal("07:00", contacts.QuerySelector(".hours bdi[dir=ltr]")!.TextContent);
        var term = Site.Read("ar/guide-women-de/danger.html").QuerySelector("i > bdi")!;
        Assert.Equal(("Hilfe", "de", "ltr"), (term.TextContent, term.GetAttribute("lang"), term.GetAttribute("dir")));
    }

    [Fact]
    public void A_foreign_word_from_a_right_to_left_language_keeps_its_direction()
    {
        var run = new EditionRun("مرحبا", RunKind.Foreign, Strong: false, Emphasised: false, "ckb");
        var page = RenderedSite.Of(Sample.WithRuns(Sample.English, run)).Read("en/guide-women-de/danger.html");
        Assert.Equal("rtl", page.QuerySelector("bdi[lang=ckb]")!.GetAttribute("dir"));
    }

    [Theory]
    [InlineData("ku-Arab", "rtl")]
    [InlineData("ku-Latn", "ltr")]
    [InlineData("az-arab-IR", "rtl")]
    [InlineData("he-Latn", "ltr")]
    [InlineData("fa-AF", "rtl")]
    public void The_script_of_a_tag_decides_before_its_language(string tag, string direction)
    {
        var run = new EditionRun("x", RunKind.Foreign, Strong: false, Emphasised: false, tag);
        var page = RenderedSite.Of(Sample.WithRuns(Sample.English, run)).Read("en/guide-women-de/danger.html");
        Assert.Equal(direction, page.QuerySelector($"bdi[lang={tag}]")!.GetAttribute("dir"));
    }

    [Fact]
    public void An_untranslated_passage_has_its_own_language_and_is_announced_just_before()
    {
        var passage = Site.Read("ar/guide-women-de/danger.html").QuerySelector("p.untranslated")!;
        Assert.Equal(("en", "ltr"), (passage.GetAttribute("lang"), passage.GetAttribute("dir")));
        Assert.Contains("[Untranslated]", passage.PreviousElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Untranslated_passages_are_announced_once_on_a_page()
    {
        var edition = Sample.Edition(Sample.Arabic);
        var chapter = edition.Chapters[0] with
        {
            Title = Sample.Fallback("Title"),
            Blocks = [new EditionParagraph(Sample.Fallback("One")), new EditionParagraph(Sample.Fallback("Two"))],
        };
        var main = RenderedSite.Of(edition with { Chapters = [chapter] }).Read("ar/guide-women-de/danger.html").QuerySelector("main")!;
        var notice = Assert.Single(main.QuerySelectorAll(".notice"), n => n.TextContent.Contains("[Untranslated]", StringComparison.Ordinal));
        Assert.Equal("h1", notice.NextElementSibling!.LocalName);
        Assert.Equal(("en", "ltr"), (main.QuerySelector("h1 bdi:not(.number)")!.GetAttribute("lang"), main.QuerySelector("h1 bdi:not(.number)")!.GetAttribute("dir")));
    }

    [Fact]
    public void A_whole_edition_in_its_own_language_has_no_language_marks_but_foreign_words()
    {
        var marks = Site.Read("zh-Hans/guide-women-de/contacts.html").QuerySelectorAll("main [lang]");
        Assert.All(marks, m => Assert.Equal("de", m.GetAttribute("lang")));
    }

    [Fact]
    public void A_hard_break_and_strong_text_stay_what_they_are()
    {
        var paragraph = Site.Read("en/guide-women-de/danger.html").QuerySelector("br")!.ParentElement!;
        Assert.Equal("now", paragraph.QuerySelector("strong")!.TextContent);
    }
}
