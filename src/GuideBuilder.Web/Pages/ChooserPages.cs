using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>The pages before a guide: choice of language, then of a guide when there are several.</summary>
internal sealed class ChooserPages(SiteIndex index, PageFrame frame, LanguageDirections directions)
{
    /// <param name="speaker">Lends its words.</param>
    public SiteFile? Languages(Speaker speaker)
    {
        const string path = SitePaths.Chooser;
        var links = LanguageLinks.From(path, index.Languages.Select(l => (l, index.EntryOf(l))), directions);
        var title = index.HasSeveralGuides ? speaker.Edition.Interface[InterfaceKey.ChooseLanguage] : speaker.Edition.NeutralTitle;
        var head = new PageHead(path, speaker, title, Number: null, Languages: null, HasImprint: false);
        return frame.Render(head, SiteTemplates.Chooser, new TemplateModel { ["choices"] = links });
    }

    /// <summary>The guides in the speaker's language.</summary>
    public SiteFile? Guides(Speaker speaker)
    {
        var locale = speaker.Edition.Locale;
        var path = SitePaths.Language(locale.Tag);
        var others = index.Languages.Where(l => l.Tag != locale.Tag).Select(l => (l, index.EntryOf(l)));
        var head = new PageHead(
            path,
            speaker,
            speaker.Edition.Interface[InterfaceKey.Contents],
            Number: null,
            LanguageLinks.From(path, others, directions),
            HasImprint: false);
        TemplateModel[] guides = [.. index.GuidesIn(locale).Select(e => Choice(path, speaker, e))];
        return frame.Render(head, SiteTemplates.Guides, new TemplateModel { ["guides"] = guides });
    }

    private static TemplateModel Choice(string page, Speaker speaker, Edition edition) => new()
    {
        ["href"] = SitePaths.Relative(page, SitePaths.Guide(edition)),
        ["title"] = speaker.Inline.Inline(edition.Title),
        ["subtitle"] = speaker.Inline.Inline(edition.Subtitle),
    };
}
