using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Tests;

public sealed class EscapingTests
{
    private const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;{{text.exit}}\0\u0007";

    private static readonly RenderedSite HostileSite =
        RenderedSite.Of(Sample.Locales.SelectMany(l => new[] { Sample.Edition(l, suffix: Hostile), Sample.Edition(l, "guide-men", Hostile) }));

    [Fact]
    public void Hostile_text_never_becomes_markup()
    {
        var expected = RenderedSite.Of(Sample.Locales.SelectMany(l => new[] { Sample.Edition(l), Sample.Edition(l, "guide-men") }));
        Assert.NotEmpty(HostileSite.Pages);
        foreach (var path in HostileSite.Pages)
        {
            var shape = expected.Read(path).All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}");
            var hostileShape = HostileSite.Read(path).All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}");
            Assert.Equal(shape, hostileShape);
        }
    }

    [Fact]
    public void Hostile_text_is_shown_as_it_is_written_except_for_characters_that_no_page_may_hold()
    {
        var title = HostileSite.Read("en/guide-women-de/danger.html").QuerySelector("h1")!;
        Assert.Equal("1 Violence now" + Hostile.Replace('\0', '\uFFFD').Replace('\u0007', '\uFFFD'), title.TextContent);
        Assert.Equal("danger" + Hostile.Replace('\0', '\uFFFD').Replace('\u0007', '\uFFFD'), title.Id);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_the_page()
    {
        var site = RenderedSite.Of(Sample.WithRuns(Sample.English, Sample.Plain(Sample.English, "a\uD83Db")));
        Assert.Contains("a\uFFFDb", site.Html("en/guide-women-de/danger.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("http://example.org")]
    [InlineData("//example.org")]
    [InlineData("https://exa mple.org")]
    [InlineData("https:")]
    [InlineData("tel:110;javascript:alert(1)")]
    [InlineData("tel:")]
    [InlineData("mailto:nobody")]
    [InlineData("../contacts.html")]
    [InlineData("")]
    public void An_address_that_is_not_a_call_a_letter_or_https_is_shown_without_a_link(string href)
    {
        var runs = Enum.GetValues<RunKind>().Select(kind => Sample.Fact(Sample.English, kind, "shown", href));
        var site = RenderedSite.Of(Sample.WithRuns(Sample.English, [.. runs]));
        var text = site.Read("en/guide-women-de/danger.html").QuerySelector("main p:not(.up)")!;
        Assert.Equal(string.Concat(Enum.GetValues<RunKind>().Select(_ => "shown")), text.TextContent);
        Assert.Null(text.QuerySelector("a"));
        var finding = Assert.Single(site.Findings);
        Assert.Equal(("GB6005", "content/chapters/danger.md:3:1"), (finding.Code.Id, finding.Span!.ToString()));
    }

    [Fact]
    public void A_number_that_would_dial_another_one_gets_no_link()
    {
        var site = RenderedSite.Of(Sample.WithRuns(Sample.Arabic, Sample.Fact(Sample.Arabic, RunKind.Phone, "116 016", "tel:116006")));
        Assert.Equal("GB6006", Assert.Single(site.Findings).Code.Id);
        Assert.DoesNotContain("tel:116006", site.Html("ar/guide-women-de/danger.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RunKind.Phone, "+49 30 611 03 00", "tel:+49306110300")]
    [InlineData(RunKind.Mail, "help@example.org", "mailto:help@example.org")]
    [InlineData(RunKind.Link, "example.org", "https://example.org/?a=1&b=%22")]
    public void Calls_letters_and_https_become_links(RunKind kind, string shown, string href)
    {
        var site = RenderedSite.Of(Sample.WithRuns(Sample.Arabic, Sample.Fact(Sample.Arabic, kind, shown, href)));
        Assert.Empty(site.Findings);
        var link = site.Read("ar/guide-women-de/danger.html").QuerySelector("main p:not(.up):not(.notice) a")!;
        Assert.Equal((href, shown), (link.GetAttribute("href"), link.TextContent));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://www.example.org")]
    [InlineData("weather.html")]
    public void A_way_out_that_is_not_https_makes_no_site(string exitUrl)
    {
        var site = RenderedSite.From(RenderedSite.InputOf([Sample.Edition(Sample.English)]) with { ExitUrl = exitUrl });
        Assert.Empty(site.Files);
        Assert.Equal("GB6008", Assert.Single(site.Findings).Code.Id);
    }

    [Fact]
    public void Template_marks_inside_texts_are_not_filled_in()
    {
        var html = HostileSite.Html("en/guide-women-de/danger.html");
        Assert.Contains("{{text.exit}}", html, StringComparison.Ordinal);
    }
}
