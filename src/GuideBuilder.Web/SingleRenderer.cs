using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Fonts;
using GuideBuilder.Web.Pages;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web;

/// <summary>Makes of an edition one page that holds everything, pictures too: a file to pass on, which needs no other and asks for none.</summary>
public static class SingleRenderer
{
    /// <param name="exitUrl">Where a reader lands who leaves in a hurry; absolute, https.</param>
    /// <param name="fonts">As for a site.</param>
    /// <returns>Null, with findings, when no safe page can be made.</returns>
    public static SiteFile? Render(Edition edition, string exitUrl, TemplateSet templates, ImmutableDictionary<string, SiteFont> fonts, FindingBag findings)
    {
        if (!SiteRenderer.ExitIsSafe(exitUrl, findings)) return null;
        var speaker = new Speaker(edition, LanguageDirections.Of(edition), findings);
        var sections = ChapterSections.ChaptersOf(edition);
        var head = new PageHead($"{edition.Slug}.html", speaker, edition.NeutralTitle, Number: null, Languages: null, HasImprint: true) { IsAlone = true };
        return new PageFrame(templates, new FontFiles(fonts, areInside: true), exitUrl, [edition.Locale], findings).Render(head, SiteTemplates.Single, new TemplateModel
        {
            ["draft"] = edition.IsDraft,
            ["unchecked"] = !edition.HasCheckedNumbers,
            ["title"] = speaker.Inline.Inline(edition.Title),
            ["subtitle"] = speaker.Inline.Inline(edition.Subtitle),
            ["digits"] = CounterClasses.Digits(edition.Locale),
            ["chapters"] = edition.Chapters.Select((c, i) => speaker.Chapter(c, PlaceOf(i, sections.ContainsKey))).ToArray(),
        });
    }

    /// <summary>Ids of sections differ throughout an edition; those of notes and tables do so within a chapter only.</summary>
    private static TextPlace PlaceOf(int chapter, Func<string, bool> isSection) => new(id => isSection(id) ? "#" + id : null, PictureFiles.DataOf)
    {
        Prefix = FormattableString.Invariant($"_{chapter + 1}-"),
        Depth = 1,
    };
}
