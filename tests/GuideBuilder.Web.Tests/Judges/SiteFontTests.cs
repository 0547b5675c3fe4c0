using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using GuideBuilder.Pdf.Tests.Kit;
using GuideBuilder.Web.Fonts;

namespace GuideBuilder.Web.Tests.Judges;

/// <summary>The fonts that sites bring for phones that lack a script.</summary>
[Collection(JudgesCollection.Name)]
public sealed partial class SiteFontTests(SiteBrowser browser)
{
    private const int Budget = 60_000;

    private static BuiltSite Site => BuiltSite.Real;

    private static IEnumerable<string> Fonts => Site.Files.Keys.Where(p => p.EndsWith(".woff2", StringComparison.Ordinal));

    [Fact]
    public void Tigrinya_and_Bengali_have_a_font_of_less_than_60_kB_with_its_licence_beside_it()
    {
        Assert.Equal(["fonts/noto-sans-bengali", "fonts/noto-sans-ethiopic"], Fonts.Select(p => p[..p.LastIndexOf('-')]));
        Assert.All(Fonts, p => Assert.InRange(Site.Files[p].Length, 5_000, Budget));
        var licence = System.Text.Encoding.UTF8.GetString(Site.Files["fonts/licence.txt"]);
        Assert.All(Fonts, p => Assert.Contains(p, licence, StringComparison.Ordinal));
        Assert.Equal(2, OpenFontLicence().Count(licence));
    }

    [Fact]
    public void Pages_name_a_font_only_in_languages_that_have_one_and_so_does_their_policy()
    {
        foreach (var path in Site.Pages)
        {
            var page = System.Text.Encoding.UTF8.GetString(Site.Files[path]);
            var has = path.StartsWith("ti/", StringComparison.Ordinal) || path.StartsWith("bn/", StringComparison.Ordinal);
            Assert.Equal(has, page.Contains("@font-face", StringComparison.Ordinal));
            Assert.Equal(has, page.Contains("font-src &#39;self&#39;", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_headers_of_servers_allow_the_styles_of_all_pages()
    {
        var headers = System.Text.Encoding.UTF8.GetString(Site.Files["_headers"]);
        var hashes = Site.Pages.Select(p => StyleHash().Match(System.Text.Encoding.UTF8.GetString(Site.Files[p])).Groups["hash"].Value).Distinct().ToList();
        Assert.InRange(hashes.Count, 3, 5);
        Assert.All(hashes, h => Assert.Contains(h, headers, StringComparison.Ordinal));
        Assert.Contains("font-src 'self'", headers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ti", "Noto Sans Ethiopic")]
    [InlineData("bn", "Noto Sans Bengali")]
    public async Task Where_the_system_has_the_script_nothing_is_loaded(string tag, string family)
    {
        await using var watched = await browser.OpenAsync(Site);
        await watched.GoAsync($"{tag}/guide-women-de/now.html");
        Assert.DoesNotContain(watched.Requests, r => r.Contains("/fonts/", StringComparison.Ordinal));
        Assert.Contains(await FontsUsedAsync(watched), f => f == $"{family} False");
    }

    [Theory]
    [InlineData("ti")]
    [InlineData("bn")]
    public async Task Where_it_has_none_every_letter_of_every_page_comes_from_the_sites_font(string tag)
    {
        await using var watched = await browser.OpenWithLatinFontsAsync(Site);
        foreach (var path in Site.PagesIn(tag))
        {
            watched.Requests.Clear();
            await watched.GoAsync(path);
            await watched.Page.EvaluateAsync("document.fonts.ready.then(() => 1)");
            Assert.Single(watched.Requests, r => r.Contains("/fonts/", StringComparison.Ordinal));
            Assert.Empty((await FontsUsedAsync(watched)).Except(["Noto Sans False", FamilyOf(tag) + " True"]));
        }

        Assert.Empty(watched.Messages);
    }

    [Theory]
    [InlineData("ti", "Ethi")]
    [InlineData("bn", "Beng")]
    public void Another_program_reads_the_font_and_finds_every_letter_of_every_page(string tag, string script)
    {
        var font = Judge.FontCharacters(Site.Files[Fonts.Single(f => f.StartsWith("fonts/" + FamilyOf(tag).ToLowerInvariant().Replace(' ', '-'), StringComparison.Ordinal))]);
        Assert.SkipUnless(font is not null, "There is no fontTools.");
        var ranges = ScriptFont.For(script)!.Ranges;
        var shown = Site.PagesIn(tag).SelectMany(p => new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(Site.Files[p])).Body!.TextContent.EnumerateRunes())
            .Select(r => r.Value).Where(c => ranges.Any(r => c >= r.First && c <= r.Last)).Distinct().ToList();
        Assert.InRange(shown.Count, 40, 400);
        Assert.DoesNotContain(shown, c => !font!.Contains(c));
    }

    [Fact]
    public async Task Pages_in_other_scripts_never_load_a_font()
    {
        await using var watched = await browser.OpenWithLatinFontsAsync(Site);
        foreach (var path in (string[])["index.html", "en/guide-women-de/index.html", "ar/guide-women-de/now.html", "uk/guide-women-de/contacts.html"])
        {
            await watched.GoAsync(path);
        }

        Assert.DoesNotContain(watched.Requests, r => r.Contains("/fonts/", StringComparison.Ordinal));
    }

    private static string FamilyOf(string tag) => tag == "ti" ? "Noto Sans Ethiopic" : "Noto Sans Bengali";

    /// <summary>Each family that glyphs of the text come from, and whether the page brought it.</summary>
    private static async Task<string[]> FontsUsedAsync(WatchedPage watched)
    {
        var session = await watched.Page.Context.NewCDPSessionAsync(watched.Page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var document = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var main = (await session.SendAsync("DOM.querySelector", new Dictionary<string, object> { ["nodeId"] = document, ["selector"] = "main" }))!.Value.GetProperty("nodeId").GetInt32();
        var used = (await session.SendAsync("CSS.getPlatformFontsForNode", new Dictionary<string, object> { ["nodeId"] = main }))!.Value.GetProperty("fonts");
        await session.DetachAsync();
        return [.. used.EnumerateArray().Select(f => $"{f.GetProperty("familyName").GetString()} {f.GetProperty("isCustomFont").GetBoolean()}").Distinct().Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("licensed under the SIL Open Font License, Version 1.1")]
    private static partial Regex OpenFontLicence();

    [GeneratedRegex("style-src &#39;(?<hash>sha256-[^&]+)&#39;")]
    private static partial Regex StyleHash();
}
