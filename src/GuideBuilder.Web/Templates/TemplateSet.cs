using System.Collections.Frozen;
using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using HandlebarsDotNet;

namespace GuideBuilder.Web.Templates;

/// <summary>All templates of web pages and e-books, each compiled once. Editions may be rendered with it side by side.</summary>
public sealed class TemplateSet
{
    private static readonly ImmutableArray<(string Path, ImmutableArray<string> Parts)> Required =
    [
        (SiteTemplates.Page, ["<html lang=\"{{lang}}\" dir=\"{{dir}}\"", "{{policy}}", "{{exitHref}}", "{{text.exit}}", "{{script}}", "{{label.leaving}}", "{{body}}"]),
        (SiteTemplates.Single, ["{{text.singleNote}}", "{{text.draftTranslation}}", "{{blocks}}"]),
        (SiteTemplates.Book, [" lang=\"{{lang}}\" xml:lang=\"{{lang}}\" dir=\"{{dir}}\"", "{{body}}"]),
        (SiteTemplates.BookTitle, ["{{text.singleNote}}", "{{text.draftTranslation}}"]),
        (SiteTemplates.BookChapter, ["{{text.draftTranslation}}", "{{blocks}}"]),
    ];

    private readonly FrozenDictionary<string, PageTemplate> pages;

    private TemplateSet(InlineParts inline, FrozenDictionary<string, PageTemplate> pages)
    {
        Inline = inline;
        this.pages = pages;
    }

    internal InlineParts Inline { get; }

    /// <summary>One of <see cref="SiteTemplates.Pages"/>.</summary>
    internal PageTemplate this[string path] => pages[path];

    /// <param name="texts">The text of each file of <see cref="SiteTemplates.Paths"/>, by its path.</param>
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
        var complete = IsComplete(sources, findings);
        var inline = InlineParts.From(sources[SiteTemplates.Style], sources[SiteTemplates.FrameStyle], sources[SiteTemplates.BookStyle], Scripts(sources), findings);
        var compiled = SiteTemplates.Pages.Select(p => (Path: p, Template: PageTemplate.Compile(handlebars, sources[p], findings))).ToList();
        return complete && inline is not null && compiled.All(p => p.Template is not null)
            ? new TemplateSet(inline, compiled.ToFrozenDictionary(p => p.Path, p => p.Template!, StringComparer.Ordinal))
            : null;
    }

    private static ImmutableArray<SourceText> Scripts(ImmutableDictionary<string, SourceText> sources) => [.. SiteTemplates.Scripts.Select(p => sources[p])];

    private static bool IsComplete(ImmutableDictionary<string, SourceText> sources, FindingBag findings)
    {
        var missing = Required.SelectMany(r => r.Parts.Where(p => !sources[r.Path].Text.Contains(p, StringComparison.Ordinal)).Select(p => WebFindings.TemplateIncomplete(r.Path, p))).ToList();
        findings.AddRange(missing);
        return missing.Count == 0;
    }

    private static IHandlebars CreateHandlebars()
    {
        var formatting = new HtmlFormatting();
        var configuration = new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true, TextEncoder = formatting };
        configuration.FormatterProviders.Add(formatting);
        return Handlebars.Create(configuration);
    }
}
