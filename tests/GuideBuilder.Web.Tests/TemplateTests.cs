using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Web.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("a\n\n{{title", "GB6002", 3)]
    [InlineData("a\n<p lang=\"{{lang}\" dir=\"{{dir}}\">", "GB6002", 2)]
    [InlineData("a\n{title}}", "GB6002", 2)]
    [InlineData("a\n{{{title}}}", "GB6002", 2)]
    [InlineData("a\n{{!-- } --}} {{! no", "GB6002", 2)]
    [InlineData("a\n{{#if draft}}\nno end", "GB6002", 0)]
    [InlineData("{{#if}}{{/if}}", "GB6002", 0)]
    [InlineData("{{/if}}", "GB6002", 0)]
    [InlineData("a\n {{nosuchname}}", "GB6002", 2)]
    [InlineData("titles\n{{#each chapters}}\n{{nosuchname}}{{/each}}", "GB6002", 3)]
    [InlineData("{{> part}}", "GB6002", 0)]
    public void A_mistake_in_a_template_is_a_finding_with_its_place(string text, string code, int line)
    {
        var site = RenderedSite.WithTemplate(SiteTemplates.Guide, text);
        Assert.Empty(site.Files);
        var finding = Assert.Single(site.Findings);
        Assert.Equal((code, SiteTemplates.Guide, line), (finding.Code.Id, finding.Span!.Path, finding.Span.Line));
    }

    [Fact]
    public void A_missing_template_is_named()
    {
        foreach (var path in SiteTemplates.Paths)
        {
            var site = RenderedSite.WithTemplate(path, null);
            Assert.Empty(site.Files);
            var finding = Assert.Single(site.Findings);
            Assert.Equal(("GB6001", path), (finding.Code.Id, finding.Span!.Path));
        }
    }

    [Theory]
    [InlineData("{{exitHref}}")]
    [InlineData("{{policy}}")]
    [InlineData("{{dir}}")]
    public void A_page_without_its_safety_is_refused(string part)
    {
        var page = RenderedSite.Templates[SiteTemplates.Page].Replace(part, "", StringComparison.Ordinal);
        var site = RenderedSite.WithTemplate(SiteTemplates.Page, page);
        Assert.Empty(site.Files);
        Assert.Equal("GB6003", Assert.Single(site.Findings).Code.Id);
    }

    [Theory]
    [InlineData("templates/site/site.css", "a {}\n/* </STYLE> */", "GB6004", 2)]
    [InlineData("templates/site/exit.js", "//\n//\n'</script>'", "GB6004", 3)]
    [InlineData("templates/site/exit.js", "'<!--'", "GB6004", 1)]
    public void A_style_or_script_that_would_end_early_is_refused(string path, string text, string code, int line)
    {
        var site = RenderedSite.WithTemplate(path, text);
        Assert.Empty(site.Files);
        var finding = Assert.Single(site.Findings);
        Assert.Equal((code, line), (finding.Code.Id, finding.Span!.Line));
    }

    [Fact]
    public void Endless_nesting_is_refused_before_it_costs_time()
    {
        var text = string.Concat(Enumerable.Repeat("{{#if title}}", 100_000));
        Assert.Equal("GB6002", Assert.Single(RenderedSite.WithTemplate(SiteTemplates.Guide, text).Findings).Code.Id);
    }

    [Fact]
    public void Windows_line_ends_in_templates_do_not_change_the_pages()
    {
        var windows = RenderedSite.Templates.ToImmutableDictionary(t => t.Key, t => t.Value.Replace("\n", "\r\n", StringComparison.Ordinal));
        var expected = RenderedSite.With(RenderedSite.Templates);
        Assert.NotEmpty(expected.Pages);
        Assert.All(windows, t => Assert.NotEqual(RenderedSite.Templates[t.Key], t.Value));
        var site = RenderedSite.With(windows);
        Assert.All(expected.Pages, p => Assert.Equal(expected.Html(p), site.Html(p)));
    }

    [Fact]
    public void Every_code_has_words_for_editors()
    {
        var codes = typeof(WebFindings).GetFields().Select(f => f.GetValue(null)).OfType<FindingCode>().ToList();
        Assert.Equal(codes.Select(c => c.Id).Distinct(), codes.Select(c => c.Id));
        Assert.All(codes, c => Assert.Matches("^GB6[0-9]{3}$", c.Id));
        Assert.All(codes, c => Assert.InRange(c.Explanation.Split(". ").Length, 2, 4));
    }
}
