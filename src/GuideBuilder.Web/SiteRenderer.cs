using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Fonts;
using GuideBuilder.Web.Pages;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web;

/// <summary>Makes the static pages of all editions: no request but the reader's own click leaves them, and none needs a script.</summary>
public static class SiteRenderer
{
    /// <returns>The files in the order of their paths; none, with findings, when no safe page can be made.</returns>
    public static ImmutableArray<SiteFile> Render(SiteInput input, FindingBag findings)
    {
        var exitIsSafe = ExitIsSafe(input.ExitUrl, findings);
        if (!exitIsSafe || input.Editions.IsEmpty) return [];
        var pictures = new PictureFiles();
        var fonts = new FontFiles(input.Fonts);
        var frame = new PageFrame(input.Templates, fonts, input.ExitUrl, input.Editions.Select(e => e.Edition.Locale), findings);
        SiteFile?[] pages = [.. Pages(input, frame, pictures, findings)];
        if (pages.Contains(null)) return [];
        SiteFile[] hosting = [.. HostingFiles.Of(input.Templates.Inline, frame.Styles)];
        return [.. pages.OfType<SiteFile>().Concat(pictures.Files).Concat(fonts.Files).Concat(hosting).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    internal static bool ExitIsSafe(string address, FindingBag findings)
    {
        if (SafeLinks.IsHttps(address)) return true;
        findings.Add(WebFindings.ExitAddress(address));
        return false;
    }

    private static IEnumerable<SiteFile?> Pages(SiteInput input, PageFrame frame, PictureFiles pictures, FindingBag findings)
    {
        var editions = input.Editions.Select(e => e.Edition).ToImmutableArray();
        var index = new SiteIndex(editions);
        var directions = new LanguageDirections(editions.SelectMany(e => new[] { e.Locale, e.SourceLocale }));
        var choosers = new ChooserPages(index, frame, directions);
        yield return choosers.Languages(new Speaker(index.Speaker(input.SourceLanguage), directions, findings));
        foreach (var locale in index.Languages.Where(index.HasSeveralIn))
        {
            yield return choosers.Guides(new Speaker(index.Speaker(locale.Tag), directions, findings));
        }

        foreach (var edition in input.Editions)
        {
            ReportReservedNames(edition.Edition, findings);
            var speaker = new Speaker(edition.Edition, directions, findings);
            var guide = new GuidePages(speaker, index, input.HasSearch, frame, pictures, directions);
            yield return guide.Cover(edition.Downloads);
            for (var i = 0; i < edition.Edition.Chapters.Length; i++)
            {
                yield return guide.Chapter(i);
            }

            if (SpokenPage.IsWanted(edition.Edition)) yield return new SpokenPage(speaker, index, frame, directions).Render();
            if (input.HasSearch) yield return new SearchPage(speaker, index, frame, directions).Render();
        }
    }

    private static void ReportReservedNames(Edition edition, FindingBag findings)
    {
        foreach (var chapter in edition.Chapters.Where(c => SitePaths.Reserved.Contains(c.Id, StringComparer.OrdinalIgnoreCase)))
        {
            findings.Add(WebFindings.ReservedName(chapter.Id, chapter.Title.Origin));
        }
    }
}
