using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using HandlebarsDotNet;

namespace GuideBuilder.Web.Templates;

/// <summary>All templates of a site, each compiled once.</summary>
internal sealed record TemplateSet(
    PageTemplate Page,
    PageTemplate Chooser,
    PageTemplate Guides,
    PageTemplate Guide,
    PageTemplate Chapter,
    InlineParts Inline)
{
    private static readonly ImmutableArray<string> RequiredParts =
        ["<html lang=\"{{lang}}\" dir=\"{{dir}}\"", "{{policy}}", "{{exitHref}}", "{{text.exit}}", "{{script}}", "{{label.leaving}}", "{{body}}"];

    /// <returns>Null, with findings, when a file is missing or cannot be used.</returns>
    public static TemplateSet? Load(ImmutableDictionary<string, string> texts, FindingBag findings)
    {
        var sources = SiteTemplates.Paths.Where(texts.ContainsKey).ToImmutableDictionary(p => p, p => new SourceText(p, texts[p]));
        foreach (var missing in SiteTemplates.Paths.Where(p => !sources.ContainsKey(p)))
        {
            findings.Add(WebFindings.TemplateMissing(missing));
        }

        return sources.Count == SiteTemplates.Paths.Length ? Compile(sources, findings) : null;
    }

    private static TemplateSet? Compile(ImmutableDictionary<string, SourceText> sources, FindingBag findings)
    {
        var handlebars = CreateHandlebars();
        var page = PageTemplate.Compile(handlebars, sources[SiteTemplates.Page], findings);
        var complete = page is not null && IsComplete(sources[SiteTemplates.Page], findings);
        var chooser = PageTemplate.Compile(handlebars, sources[SiteTemplates.Chooser], findings);
        var guides = PageTemplate.Compile(handlebars, sources[SiteTemplates.Guides], findings);
        var guide = PageTemplate.Compile(handlebars, sources[SiteTemplates.Guide], findings);
        var chapter = PageTemplate.Compile(handlebars, sources[SiteTemplates.Chapter], findings);
        var inline = InlineParts.From(sources[SiteTemplates.Style], sources[SiteTemplates.ExitScript], sources[SiteTemplates.SectionScript], findings);
        return complete && chooser is not null && guides is not null && guide is not null && chapter is not null && inline is not null
            ? new TemplateSet(page!, chooser, guides, guide, chapter, inline)
            : null;
    }

    private static bool IsComplete(SourceText page, FindingBag findings)
    {
        var complete = true;
        foreach (var part in RequiredParts)
        {
            if (page.Text.Contains(part, StringComparison.Ordinal)) continue;
            findings.Add(WebFindings.TemplateIncomplete(page.Path, part));
            complete = false;
        }

        return complete;
    }

    private static IHandlebars CreateHandlebars()
    {
        var formatting = new HtmlFormatting();
        var configuration = new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true, TextEncoder = formatting };
        configuration.FormatterProviders.Add(formatting);
        return Handlebars.Create(configuration);
    }
}
