using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>All sections of a guide with their words. A script leaves those that hold what the reader writes; without it the page is a longer list of contents.</summary>
internal sealed class SearchPage(Speaker speaker, SiteIndex index, PageFrame frame, LanguageDirections directions)
{
    private readonly Edition edition = speaker.Edition;

    public SiteFile? Render()
    {
        var path = SitePaths.Search(edition);
        var others = index.Siblings(edition).Select(e => (e.Locale, SitePaths.Search(e)));
        var head = new PageHead(path, speaker, edition.NeutralTitle, Number: null, LanguageLinks.From(path, others, directions), HasImprint: true)
        {
            OwnScript = SiteTemplates.SearchScript,
        };
        return frame.Render(head, SiteTemplates.Search, new TemplateModel
        {
            ["draft"] = edition.IsDraft,
            ["unchecked"] = !edition.HasCheckedNumbers,
            ["contentsHref"] = SitePaths.Relative(path, SitePaths.Guide(edition)),
            ["sections"] = edition.Chapters.SelectMany(c => SectionsOf(path, c)).ToArray(),
        });
    }

    private IEnumerable<TemplateModel> SectionsOf(string page, EditionChapter chapter)
    {
        var href = SitePaths.Relative(page, SitePaths.Chapter(edition, chapter.Id));
        foreach (var section in ChapterSections.Of(chapter))
        {
            yield return new TemplateModel
            {
                ["href"] = $"{href}#{section.Id}",
                ["title"] = speaker.Inline.Inline(section.Title),
                ["words"] = SearchWords.Of(section.Texts),
            };
        }
    }
}
