using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Web.Tests;

/// <summary>A site made from sample editions with the templates of this repository, and its pages as a browser reads them.</summary>
internal sealed class RenderedSite
{
    public static readonly ImmutableDictionary<string, string> Templates = SiteTemplates.Paths.ToImmutableDictionary(p => p, ReadTemplate);

    public static readonly TemplateSet Compiled = TemplateSet.Load(Templates, new FindingBag())!;

    private RenderedSite(ImmutableArray<SiteFile> files, FindingBag findings)
    {
        Files = files.ToImmutableDictionary(f => f.Path);
        Findings = findings.ToSorted();
    }

    public ImmutableDictionary<string, SiteFile> Files { get; }

    public ImmutableArray<Finding> Findings { get; }

    public IEnumerable<string> Pages => Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static RenderedSite Of(params IEnumerable<Edition> editions) => From(InputOf(editions));

    public static RenderedSite InAllLanguages() => Of(Sample.Locales.Select(l => Sample.Edition(l)));

    public static RenderedSite WithTemplate(string path, string? text) => With(text is null ? Templates.Remove(path) : Templates.SetItem(path, text));

    public static RenderedSite With(ImmutableDictionary<string, string> templates)
    {
        var findings = new FindingBag();
        var changed = TemplateSet.Load(templates, findings);
        return changed is null
            ? new RenderedSite([], findings)
            : new RenderedSite(SiteRenderer.Render(InputOf([Sample.Edition(Sample.English)]) with { Templates = changed }, findings), findings);
    }

    public static RenderedSite From(SiteInput input)
    {
        var findings = new FindingBag();
        return new RenderedSite(SiteRenderer.Render(input, findings), findings);
    }

    public static SiteInput InputOf(IEnumerable<Edition> editions) => new(
        Sample.ExitUrl,
        "en",
        [.. editions.Select(e => new SiteEdition(e, [new SiteDownload($"{e.Locale.Tag}/information.pdf", 1_250_000, DownloadKind.Pdf)]))],
        Compiled)
    {
        HasSearch = true,
    };

    public string Html(string path) => Encoding.UTF8.GetString([.. Files[path].Bytes]);

    /// <summary>Throws at the first parse error.</summary>
    public IHtmlDocument Read(string path) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Html(path));

    private static string ReadTemplate(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, path)))
        {
            folder = folder.Parent ?? throw new FileNotFoundException("No folder above the tests holds it.", path);
        }

        return File.ReadAllText(Path.Combine(folder.FullName, path));
    }
}
