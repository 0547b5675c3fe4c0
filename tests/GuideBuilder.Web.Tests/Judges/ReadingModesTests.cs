using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Pdf.Tests.Kit;
using Microsoft.Playwright;

namespace GuideBuilder.Web.Tests.Judges;

/// <summary>Pages as they are read in other ways: with the system's colours, on paper, without styles, from right to left.</summary>
[Collection(JudgesCollection.Name)]
public sealed partial class ReadingModesTests(SiteBrowser browser)
{
    private static readonly string[] Tags = [.. TestKit.RepositoryFiles.Languages.Order(StringComparer.Ordinal)];

    private static string Chapter(string tag, string name = "now") => $"{tag}/guide-women-de/{name}.html";

    [Fact]
    public async Task With_the_systems_colours_the_way_out_and_boxes_have_an_edge()
    {
        var options = SiteBrowser.Phone();
        options.ForcedColors = ForcedColors.Active;
        await using var watched = await browser.OpenAsync(BuiltSite.Real, options);
        foreach (var tag in Tags)
        {
            await watched.GoAsync(Chapter(tag));
            var edges = await watched.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.exit, .box')].map(e => getComputedStyle(e)).map(s => `${s.borderTopStyle} ${s.borderTopWidth} ${s.borderTopColor === s.backgroundColor ? 'unseen' : 'seen'}`)");
            Assert.InRange(edges.Length, 2, 20);
            Assert.All(edges, e => Assert.Equal("solid 2px seen", e));
        }
    }

    [Fact]
    public async Task Paper_has_all_the_text_and_no_way_out()
    {
        await using var watched = await browser.OpenAsync(BuiltSite.Real);
        foreach (var tag in Tags)
        {
            await watched.GoAsync(Chapter(tag));
            var onScreen = await TextAsync(watched.Page);
            await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            Assert.Equal(onScreen, await TextAsync(watched.Page));
            Assert.False(await watched.Page.IsVisibleAsync(".exit"));
            await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        }

        static async Task<string> TextAsync(IPage page) =>
            Spaces().Replace(await page.EvaluateAsync<string>("[...document.querySelectorAll('main > :not(.up, .turn)')].map(e => e.innerText).join(' ')"), " ");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("ti")]
    public async Task A_printed_page_has_every_letter_and_not_the_sign_of_the_way_out(string tag)
    {
        await using var watched = await browser.OpenAsync(BuiltSite.Real);
        await watched.GoAsync(Chapter(tag));
        var printed = LettersOf(Judge.MutoolText(await watched.Page.PdfAsync(new PagePdfOptions { Format = "A4" })));
        var written = LettersOf(await watched.Page.EvaluateAsync<string>("[...document.querySelectorAll('main > :not(.up, .turn)')].map(e => e.innerText).join(' ')"));
        Assert.InRange(written.Count, 15, 300);
        Assert.Empty(written.Where(l => printed.GetValueOrDefault(l.Key) < l.Value).Select(l => $"{l.Key} {l.Value}"));
        Assert.DoesNotContain(new Rune('✕'), printed.Keys);
    }

    /// <summary>How often each sign appears, whatever form it has in the file.</summary>
    private static Dictionary<Rune, int> LettersOf(string text) =>
        text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(r => Rune.IsLetterOrDigit(r) || r.Value == '✕').CountBy(r => r).ToDictionary();

    [Fact]
    public async Task Without_styles_a_page_reads_from_the_way_out_to_the_text()
    {
        await using var watched = await browser.OpenAsync(BuiltSite.Real);
        foreach (var tag in Tags)
        {
            await watched.GoAsync(Chapter(tag));
            await watched.Page.EvaluateAsync("document.querySelector('style').remove()");
            var order = await watched.Page.EvaluateAsync<double[]>("['.exit', '.skip', 'summary', 'h1', '.box', 'footer'].map(s => document.querySelector(s).getBoundingClientRect()).map(r => r.height > 0 && r.width > 0 ? r.bottom : -1)");
            Assert.All(order, y => Assert.True(y > 0));
            Assert.Equal(order.Order(), order);
            Assert.InRange(await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), 0, 0);
        }
    }

    [Theory]
    [InlineData("now")]
    [InlineData("contacts")]
    [InlineData("steps")]
    public async Task Pages_from_right_to_left_are_the_mirror_of_those_from_left_to_right(string chapter)
    {
        await using var watched = await browser.OpenAsync(BuiltSite.Real);
        var english = await InsetsAsync(watched, Chapter("en", chapter));
        Assert.InRange(english.Length, 8, 30);
        foreach (var tag in (string[])["ar", "prs", "ur"])
        {
            Assert.Equal(english, await InsetsAsync(watched, Chapter(tag, chapter)));
        }
    }

    private static async Task<string[]> InsetsAsync(WatchedPage watched, string path)
    {
        await watched.GoAsync(path);
        return await watched.Page.EvaluateAsync<string[]>($"() => {{ {PageJudgement.Script}; return judge.insets(); }}");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
