using GuideBuilder.Content.Model;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>Links to other languages: each names itself in its own language and direction. No flags: a language is not a country.</summary>
internal static class LanguageLinks
{
    /// <returns>Null when there are no languages, so that a template can leave the list out.</returns>
    public static TemplateModel[]? From(string page, IEnumerable<(Locale Locale, string Path)> targets, LanguageDirections directions)
    {
        TemplateModel[] links = [.. targets.Select(t => Link(page, t.Locale, t.Path, directions))];
        return links.Length == 0 ? null : links;
    }

    private static TemplateModel Link(string page, Locale locale, string path, LanguageDirections directions) => new()
    {
        ["href"] = SitePaths.Relative(page, path),
        ["lang"] = locale.Tag,
        ["dir"] = directions.Of(locale.Tag),
        ["name"] = locale.Name,
    };
}
