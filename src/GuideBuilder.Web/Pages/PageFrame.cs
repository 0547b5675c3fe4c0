using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Fonts;
using GuideBuilder.Web.Markup;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Web.Pages;

/// <summary>Puts what every page has around the page's own part.</summary>
/// <param name="locales">Of all its pages.</param>
/// <param name="fonts">Inside the page where it lies alone.</param>
internal sealed class PageFrame(TemplateSet templates, FontFiles fonts, string exitUrl, IEnumerable<Locale> locales, FindingBag findings)
{
    private readonly InlineStyle common = templates.Inline.StyleFor(locales);
    private readonly HashSet<InlineStyle> styles = [];

    /// <summary>Of all pages so far.</summary>
    public IReadOnlyCollection<InlineStyle> Styles => [.. styles.OrderBy(s => s.Hash, StringComparer.Ordinal)];

    /// <param name="template">One of <see cref="SiteTemplates.Pages"/>.</param>
    /// <param name="own">What it may name.</param>
    /// <returns>Null, with a finding, when a template fails.</returns>
    public SiteFile? Render(PageHead head, string template, TemplateModel own)
    {
        var speaker = head.Speaker;
        own["text"] = speaker.Words.Text;
        own["label"] = speaker.Words.Label;
        if (templates[template].Render(own, findings) is not { } body) return null;
        var style = common.WithFont(fonts.RuleFor(head.Path, speaker.Edition.Locale));
        styles.Add(style);
        var page = new TemplateModel
        {
            ["text"] = speaker.Words.Text,
            ["label"] = speaker.Words.Label,
            ["lang"] = speaker.Edition.Locale.Tag,
            ["dir"] = speaker.Direction,
            ["title"] = head.Title,
            ["titleAttributes"] = speaker.Inline.LanguageAttributes(head.TitleText),
            ["policy"] = head.IsAlone ? templates.Inline.PolicyAlone(style, [.. ScriptsOf(head)]) : templates.Inline.PolicyFor([style], [.. ScriptsOf(head)]),
            ["style"] = style.Text,
            ["script"] = templates.Inline.Script(SiteTemplates.ExitScript),
            ["scripts"] = ScriptsOf(head).Skip(1).Select(templates.Inline.Script).ToArray(),
            ["exitHref"] = exitUrl,
            ["ownName"] = speaker.Edition.Locale.Name,
            ["languages"] = head.Languages,
            ["imprint"] = head.HasImprint ? speaker.Imprint : null,
            ["body"] = body,
        };
        return templates[SiteTemplates.Page].Render(page, findings) is { } html ? FileOf(head.Path, html) : null;
    }

    private static IEnumerable<string> ScriptsOf(PageHead head)
    {
        yield return SiteTemplates.ExitScript;
        if (head.Languages is not null) yield return SiteTemplates.SectionScript;
        if (head.OwnScript is { } own) yield return own;
    }

    private static SiteFile FileOf(string path, Html html) =>
        new(path, [.. Encoding.UTF8.GetBytes(html.Text.ReplaceLineEndings("\n"))]);
}

/// <param name="TitleText">The neutral title: the tab, the history and the name of a saved page are seen by others.</param>
/// <param name="Number">Told apart by number only; null for none.</param>
/// <param name="Languages">The page's counterparts; null when there are none.</param>
internal sealed record PageHead(
    string Path,
    Speaker Speaker,
    EditionText TitleText,
    string? Number,
    TemplateModel[]? Languages,
    bool HasImprint)
{
    /// <summary>What only this page runs; null for most.</summary>
    public string? OwnScript { get; init; }

    /// <summary>Whether it is passed on without other files.</summary>
    public bool IsAlone { get; init; }

    public string Title => TitleText.PlainText.Replace('\n', ' ') + (Number is null ? "" : $" · {Number}");
}
