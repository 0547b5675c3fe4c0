using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Web.Tests;

/// <summary>Sample editions as files to pass on, as a browser and a reading app read them.</summary>
internal static class RenderedFiles
{
    public static readonly DateTime Modified = new(2026, 11, 22, 1, 2, 3, DateTimeKind.Utc);

    public static string Single(Edition edition)
    {
        var findings = new FindingBag();
        var file = SingleRenderer.Render(edition, Sample.ExitUrl, RenderedSite.Compiled, ImmutableDictionary<string, SiteFont>.Empty, findings)!;
        Assert.Empty(findings.ToSorted());
        return Encoding.UTF8.GetString([.. file.Bytes]);
    }

    /// <summary>Throws at the first parse error.</summary>
    public static IHtmlDocument ReadSingle(Edition edition) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Single(edition));

    /// <summary>The files of an e-book in order, each with its text.</summary>
    public static ImmutableArray<(string Path, string Text)> Book(Edition edition)
    {
        var findings = new FindingBag();
        var files = BookRenderer.Render(edition, Modified, RenderedSite.Compiled, findings);
        Assert.Empty(findings.ToSorted());
        return [.. files.Select(f => (f.Path, Encoding.UTF8.GetString([.. f.Bytes])))];
    }

    public static ImmutableDictionary<string, XDocument> ReadBook(Edition edition) => Book(edition)
        .Where(f => f.Path.EndsWith(".xhtml", StringComparison.Ordinal) || f.Path.EndsWith(".opf", StringComparison.Ordinal))
        .ToImmutableDictionary(f => f.Path["EPUB/".Length..], f => Xml(f.Text));

    public static (bool IsMade, ImmutableArray<Finding> Findings) BookWith(string template, string text)
    {
        var findings = new FindingBag();
        var templates = TemplateSet.Load(RenderedSite.Templates.SetItem(template, text), findings);
        var isMade = templates is not null && !BookRenderer.Render(Sample.Edition(Sample.English), Modified, templates, findings).IsEmpty;
        return (isMade, findings.ToSorted());
    }

    /// <summary>Throws at the first fault.</summary>
    private static XDocument Xml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
