using System.Collections.Frozen;
using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Web.Texts;
using HandlebarsDotNet;

namespace GuideBuilder.Web.Templates;

/// <summary>All templates of a site, each compiled once.</summary>
internal sealed class TemplateSet
{
    private static readonly ImmutableArray<string> RequiredParts =
        ["<html lang=\"{{lang}}\" dir=\"{{dir}}\"", "{{policy}}", "{{exitHref}}", "{{text.exit}}", "{{script}}", "{{label.leaving}}", "{{body}}"];

    private readonly FrozenDictionary<string, PageTemplate> pages;

    private TemplateSet(InlineParts inline, FrozenDictionary<string, PageTemplate> pages)
    {
        Inline = inline;
        this.pages = pages;
    }

    public InlineParts Inline { get; }

    /// <summary>One of <see cref="SiteTemplates.Pages"/>.</summary>
    public PageTemplate this[string path] => pages[path];

    /// <param name="locales">Of the pages.</param>
    /// <returns>Null, with findings, when a file is missing or cannot be used.</returns>
    public static TemplateSet? Load(ImmutableDictionary<string, string> texts, IEnumerable<Locale> locales, FindingBag findings)
    {
        var sources = SiteTemplates.Paths.Where(texts.ContainsKey).ToImmutableDictionary(p => p, p => new SourceText(p, texts[p]));
        foreach (var missing in SiteTemplates.Paths.Where(p => !sources.ContainsKey(p)))
        {
            findings.Add(WebFindings.TemplateMissing(missing));
        }

        return sources.Count == SiteTemplates.Paths.Length ? Compile(sources, CounterClasses.Rules(locales), findings) : null;
    }

    private static TemplateSet? Compile(ImmutableDictionary<string, SourceText> sources, string furtherRules, FindingBag findings)
    {
        var handlebars = CreateHandlebars();
        var complete = IsComplete(sources[SiteTemplates.Page], findings);
        var inline = InlineParts.From(sources[SiteTemplates.Style], furtherRules, Scripts(sources), findings);
        var compiled = SiteTemplates.Pages.Select(p => (Path: p, Template: PageTemplate.Compile(handlebars, sources[p], findings))).ToList();
        return complete && inline is not null && compiled.All(p => p.Template is not null)
            ? new TemplateSet(inline, compiled.ToFrozenDictionary(p => p.Path, p => p.Template!, StringComparer.Ordinal))
            : null;
    }

    private static ImmutableArray<SourceText> Scripts(ImmutableDictionary<string, SourceText> sources) => [.. SiteTemplates.Scripts.Select(p => sources[p])];

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
