namespace GuideBuilder.Web.Tests;

/// <summary>Looking for a word without a server and without a trace.</summary>
public sealed class SearchTests(Browser browser) : IClassFixture<Browser>
{
    private const string Page = "en/guide-women-de/search.html";

    [Fact]
    public void Search_is_made_only_where_the_project_wants_it()
    {
        var site = RenderedSite.From(RenderedSite.InputOf([Sample.Edition(Sample.English)]) with { HasSearch = false });
        Assert.DoesNotContain(Page, site.Pages);
        Assert.DoesNotContain("search.html", site.Html("en/guide-women-de/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_section_is_listed_with_its_words_and_leads_to_its_heading()
    {
        var site = RenderedSite.InAllLanguages();
        var sections = site.Read(Page).QuerySelectorAll(".sections > li");
        Assert.Contains("hilfetelefon", sections[^1].GetAttribute("data-words"), StringComparison.Ordinal);
        foreach (var href in sections.Select(s => s.QuerySelector("a")!.GetAttribute("href")!))
        {
            var parts = href.Split('#');
            Assert.NotNull(site.Read("en/guide-women-de/" + parts[0]).GetElementById(parts[1]));
        }
    }

    [Fact]
    public async Task Only_sections_with_every_word_stay_whatever_their_accents_and_capitals()
    {
        var page = await browser.OpenAsync(Page);
        await page.FillAsync("input", "HÍLFETELEFON poliz");
        Assert.Equal(1, await page.Locator(".sections > li:visible").CountAsync());
        Assert.Equal("", await page.TextContentAsync(".none"));
        await page.FillAsync("input", "no-such-word");
        Assert.Equal(0, await page.Locator(".sections > li:visible").CountAsync());
        Assert.StartsWith("[SearchNone]", await page.TextContentAsync(".none"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_in_the_field_after_coming_back()
    {
        var page = await browser.OpenAsync(Page);
        await page.FillAsync("input", "violence");
        await page.ClickAsync(".sections > li:visible a");
        await page.GoBackAsync();
        Assert.Equal("", await page.InputValueAsync("input"));
    }

    [Fact]
    public async Task Without_a_script_there_is_no_field_and_all_sections_are_there()
    {
        var page = await browser.OpenAsync(Page, script: false);
        Assert.False(await page.IsVisibleAsync("input"));
        Assert.NotEqual(0, await page.Locator(".sections > li:visible").CountAsync());
    }
}
