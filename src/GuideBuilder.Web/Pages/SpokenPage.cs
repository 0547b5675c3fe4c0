using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>The contacts of a guide by the languages they speak: the page's own first, and whoever speaks a language before who needs an interpreter.</summary>
internal sealed class SpokenPage(Speaker speaker, SiteIndex index, PageFrame frame, LanguageDirections directions)
{
    private readonly Edition edition = speaker.Edition;

    /// <summary>Whether any record says what is spoken; a page that claims nothing helps nobody.</summary>
    public static bool IsWanted(Edition edition) => !edition.ContactsWithLanguages.IsEmpty;

    public SiteFile? Render()
    {
        var path = SitePaths.Spoken(edition);
        var others = index.Siblings(edition).Select(e => (e.Locale, IsWanted(e) ? SitePaths.Spoken(e) : SitePaths.Guide(e)));
        var head = new PageHead(path, speaker, edition.NeutralTitle, Number: null, LanguageLinks.From(path, others, directions), HasImprint: true);
        return frame.Render(head, SiteTemplates.Spoken, new TemplateModel
        {
            ["draft"] = edition.IsDraft,
            ["unchecked"] = !edition.HasCheckedNumbers,
            ["contentsHref"] = SitePaths.Relative(path, SitePaths.Guide(edition)),
            ["groups"] = Languages().Select(Group).ToArray(),
        });
    }

    private IEnumerable<string> Languages()
    {
        var known = edition.ContactsWithLanguages.SelectMany(c => c.Languages.Spoken.Concat(c.Languages.Interpreted)).Distinct(StringComparer.Ordinal);
        return known.OrderBy(t => t != edition.Locale.Tag).ThenBy(t => t, StringComparer.Ordinal);
    }

    private TemplateModel Group(string tag)
    {
        var name = LanguageNames.Find(tag) ?? tag;
        return new TemplateModel
        {
            ["id"] = "spoken-" + tag,
            ["lang"] = tag,
            ["dir"] = directions.Of(tag),
            ["name"] = name,
            ["title"] = speaker.Inline.Inline(FilledText.From(edition.Interface, InterfaceKey.ContactsLanguage, "language", name, tag)),
            ["contacts"] = speaker.Blocks().Render([.. ContactsIn(tag)]),
        };
    }

    private IEnumerable<EditionContact> ContactsIn(string tag) =>
        edition.ContactsWithLanguages.Where(c => c.Languages.Spoken.Contains(tag)).Concat(edition.ContactsWithLanguages.Where(c => c.Languages.Interpreted.Contains(tag)));
}
