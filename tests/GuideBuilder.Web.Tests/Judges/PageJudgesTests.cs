using System.Collections.Immutable;

namespace GuideBuilder.Web.Tests.Judges;

/// <summary>Pages of this repository's guides in all languages, gone through once in a browser: those that differ in kind in each language, of the others a quarter, another one in each.</summary>
[Collection(JudgesCollection.Name)]
public sealed class PageJudgesTests(SiteBrowser browser)
{
    private static Task<(ImmutableArray<PageJudgement> Pages, ImmutableArray<string> Requests, ImmutableArray<string> Messages, int Cookies)>? walk;

    /// <summary>One of each kind in each language for axe-core: choice, cover, box and numbers, contacts.</summary>
    private static readonly string[] KindsOfPages = ["index.html", "now.html", "contacts.html"];

    private const int Share = 4;

    private static readonly ImmutableArray<string> Walk = [.. Site.Pages.GroupBy(LanguageOf).SelectMany((pages, language) => pages.Where((path, number) => IsOfItsKind(path) || (number + language) % Share == 0))];

    private static BuiltSite Site => BuiltSite.Real;

    private static string LanguageOf(string path) => path.Split('/')[0];

    private static bool IsOfItsKind(string path) => KindsOfPages.Contains(path.Split('/')[^1]) && !path.Contains("guide-men", StringComparison.Ordinal);

    [Fact]
    public async Task No_page_breaks_a_rule_for_accessibility() => AssertNone((await WalkAsync()).Pages, p => p.Violations);

    [Fact]
    public async Task Nothing_is_cut_off_or_overlaps_at_double_size_on_a_small_phone_or_with_wide_spacing() => AssertNone((await WalkAsync()).Pages, p => p.Faults);

    [Fact]
    public async Task No_page_keeps_anything_in_the_browser()
    {
        var walked = await WalkAsync();
        AssertNone(walked.Pages, p => p.Kept);
        Assert.Equal(0, walked.Cookies);
    }

    [Fact]
    public async Task No_request_leaves_the_site_and_the_browser_complains_of_nothing()
    {
        var walked = await WalkAsync();
        Assert.InRange(walked.Requests.Length, Walk.Length, 10_000);
        Assert.DoesNotContain(walked.Requests, r => !r.StartsWith(SiteBrowser.Origin, StringComparison.Ordinal) && r != "data:,");
        Assert.Empty(walked.Messages);
    }

    [Fact]
    public async Task Each_number_is_seen_on_one_line_in_the_order_in_which_it_is_dialled()
    {
        var pages = (await WalkAsync()).Pages;
        foreach (var tag in (string[])["ar", "ur", "prs", "en"])
        {
            Assert.InRange(pages.Where(p => p.Path.StartsWith(tag + "/", StringComparison.Ordinal)).Sum(p => p.Numbers.Length), 15, 1000);
        }

        AssertNone(pages, p => p.Numbers.Where(n => n.Seen != n.Dialled || n.Lines != 1).Select(n => n.ToString()));
    }

    [Fact]
    public void Each_language_is_gone_through_and_each_chapter_in_several()
    {
        Assert.Equal(Site.Pages.Select(LanguageOf).Distinct(), Walk.Select(LanguageOf).Distinct());
        Assert.All(Site.Pages.Select(p => p[(p.IndexOf('/', StringComparison.Ordinal) + 1)..]).Distinct(), p => Assert.Contains(Walk, w => w == p || w.EndsWith("/" + p, StringComparison.Ordinal)));
        Assert.InRange(Walk.Select(LanguageOf).Distinct().Count(), 24, 100);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("ur")]
    [InlineData("zh-Hans")]
    public async Task What_the_guides_do_not_use_breaks_no_rule_either(string tag)
    {
        var samples = BuiltSite.OfSamples();
        await using var watched = await browser.OpenAsync(samples);
        Assert.InRange(samples.PagesIn(tag).Count(), 5, 10);
        foreach (var path in samples.PagesIn(tag))
        {
            var judgement = await PageJudgement.MakeAsync(watched, path, withAxe: true);
            Assert.Empty(judgement.Violations.Concat(judgement.Faults).Concat(judgement.Kept).Select(f => $"{path}: {f}"));
        }

        Assert.Empty(watched.Messages);
    }

    [Fact]
    public async Task Clicking_around_and_searching_keeps_nothing_either()
    {
        await using var watched = await browser.OpenAsync(BuiltSite.OfSamples());
        await watched.GoAsync("en/guide-women-de/search.html");
        await watched.Page.FillAsync("#_word", "violence");
        await watched.Page.ClickAsync(".sections li:not([hidden]) a");
        await watched.Page.ClickAsync(".languages summary");
        await watched.Page.ClickAsync(".languages a[lang=ar]");
        await watched.Page.Keyboard.PressAsync("Shift");
        await watched.Page.GoBackAsync();
        Assert.Empty(await watched.Page.EvaluateAsync<string[]>($"() => {{ {PageJudgement.Script}; return judge.kept(); }}"));
        Assert.Empty(await watched.Page.Context.CookiesAsync());
        Assert.DoesNotContain(watched.Requests, r => !r.StartsWith(SiteBrowser.Origin, StringComparison.Ordinal) && r != "data:,");
    }

    [Fact]
    public async Task The_judges_see_what_is_wrong()
    {
        const string Wrong =
            """
            <!DOCTYPE html><html lang="en" dir="ltr"><title>x</title><main>
            <img src="data:,">
            <p style="block-size: 1em; overflow: hidden">cut off<br>below</p>
            <p style="margin-block-end: -2em">over</p><p>lapped</p>
            <p style="inline-size: 700px">too wide</p>
            <p><a href="tel:110112"><bdo dir="rtl">110112</bdo></a></p>
            <script>localStorage.setItem('read', '1')</script>
            </main>
            """;
        var site = new BuiltSite(ImmutableSortedDictionary<string, byte[]>.Empty.Add("x.html", System.Text.Encoding.UTF8.GetBytes(Wrong)), []);
        await using var watched = await browser.OpenAsync(site);
        var judgement = await PageJudgement.MakeAsync(watched, "x.html", withAxe: true);
        Assert.Contains(judgement.Violations, v => v.StartsWith("image-alt:", StringComparison.Ordinal));
        Assert.All((string[])["cut off:", "overlap:", "over the edge:", "page "], f => Assert.Contains(judgement.Faults, g => g.StartsWith(f, StringComparison.Ordinal)));
        Assert.Equal(new SeenNumber("110112", "211011", 1), Assert.Single(judgement.Numbers));
        Assert.Equal("localStorage", Assert.Single(judgement.Kept));
    }

    private static void AssertNone(ImmutableArray<PageJudgement> pages, Func<PageJudgement, IEnumerable<string>> of)
    {
        Assert.Equal(Walk, pages.Select(p => p.Path));
        Assert.Empty(pages.SelectMany(p => of(p).Select(f => $"{p.Path}: {f}")));
    }

    private Task<(ImmutableArray<PageJudgement> Pages, ImmutableArray<string> Requests, ImmutableArray<string> Messages, int Cookies)> WalkAsync() => walk ??= GoThroughAsync();

    private async Task<(ImmutableArray<PageJudgement> Pages, ImmutableArray<string> Requests, ImmutableArray<string> Messages, int Cookies)> GoThroughAsync()
    {
        await using var watched = await browser.OpenAsync(Site);
        var pages = ImmutableArray.CreateBuilder<PageJudgement>();
        foreach (var path in Walk)
        {
            pages.Add(await PageJudgement.MakeAsync(watched, path, IsOfItsKind(path)));
        }

        return (pages.ToImmutable(), [.. watched.Requests], [.. watched.Messages], (await watched.Page.Context.CookiesAsync()).Count);
    }
}
