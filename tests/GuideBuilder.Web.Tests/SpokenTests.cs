using System.Collections.Immutable;

namespace GuideBuilder.Web.Tests;

/// <summary>The contacts of a guide by the languages they speak.</summary>
public sealed class SpokenTests
{
    private static readonly RenderedSite Site = RenderedSite.InAllLanguages();

    [Fact]
    public void The_pages_own_language_comes_first_and_each_language_has_its_own_name_and_direction()
    {
        var page = Site.Read("ar/guide-women-de/spoken.html");
        var jumps = page.QuerySelectorAll(".choices a").Select(a => (a.GetAttribute("href"), a.GetAttribute("lang"), a.GetAttribute("dir"), a.TextContent)).ToArray();
        Assert.Equal(
            [("#spoken-ar", "ar", "rtl", "العربية"), ("#spoken-ckb", "ckb", "rtl", "کوردیی سۆرانی"), ("#spoken-de", "de", "ltr", "Deutsch"), ("#spoken-tr", "tr", "ltr", "Türkçe")],
            jumps);
        Assert.Equal(jumps.Select(j => j.Item1![1..]), page.QuerySelectorAll("main h2").Select(h => h.Id));
    }

    [Theory]
    [InlineData("de", "0800 40 40 020", "600 000", "110")]
    [InlineData("tr", "0800 40 40 020", "600 000")]
    [InlineData("ckb", "0800 40 40 020", "600 000")]
    public void A_language_lists_those_who_speak_or_interpret_it_and_no_one_else(string language, params string[] numbers)
    {
        var page = Site.Read("en/guide-women-de/spoken.html");
        var list = page.QuerySelector("#spoken-" + language)!.NextElementSibling!;
        Assert.Equal(numbers, list.QuerySelectorAll(".phone").Select(p => p.TextContent));
    }

    [Fact]
    public void Pages_with_numbers_and_the_cover_lead_there_and_other_languages_too()
    {
        Assert.Contains("spoken.html", Links("ur/guide-women-de/index.html"));
        Assert.Contains("spoken.html", Links("ur/guide-women-de/contacts.html"));
        Assert.Contains("../../ar/guide-women-de/spoken.html", Links("ur/guide-women-de/spoken.html"));
    }

    [Fact]
    public void Where_no_record_says_what_is_spoken_there_is_no_such_page_and_no_link()
    {
        var site = RenderedSite.Of(Sample.Edition(Sample.English) with { ContactsWithLanguages = [] });
        Assert.DoesNotContain("en/guide-women-de/spoken.html", site.Pages);
        Assert.All(site.Pages, p => Assert.DoesNotContain("spoken.html", site.Html(p), StringComparison.Ordinal));
    }

    private static ImmutableArray<string?> Links(string page) => [.. Site.Read(page).QuerySelectorAll("a").Select(a => a.GetAttribute("href"))];
}
