using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Fonts;
using GuideBuilder.Web.Pages;
using GuideBuilder.Web.Templates;
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
        var site = new Site(input);
        ImmutableArray<SitePart> parts =
        [
            site.Choosers(),
            .. input.Editions.AsParallel().AsOrdered().WithDegreeOfParallelism(input.Jobs).Select(site.Guide),
        ];
        findings.AddRange(parts.SelectMany(p => p.Findings.ToSorted()));
        if (parts.Any(p => p.Pages.Contains(null))) return [];
        ImmutableArray<InlineStyle> styles = [.. parts.SelectMany(p => p.Frame.Styles).Distinct().OrderBy(s => s.Hash, StringComparer.Ordinal)];
        return
        [
            .. parts.SelectMany(p => p.Pages.OfType<SiteFile>())
                .Concat(parts.SelectMany(p => p.Pictures.Files).DistinctBy(f => f.Path, StringComparer.Ordinal))
                .Concat(site.Fonts.Files)
                .Concat(HostingFiles.Of(input.Templates.Inline, styles))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    internal static bool ExitIsSafe(string address, FindingBag findings)
    {
        if (SafeLinks.IsHttps(address)) return true;
        findings.Add(WebFindings.ExitAddress(address));
        return false;
    }

    private static void ReportReservedNames(Edition edition, FindingBag findings)
    {
        foreach (var chapter in edition.Chapters.Where(c => SitePaths.Reserved.Contains(c.Id, StringComparer.OrdinalIgnoreCase)))
        {
            findings.Add(WebFindings.ReservedName(chapter.Id, chapter.Title.Origin));
        }
    }

    /// <summary>What all pages share; nothing in it changes while they are made.</summary>
    private sealed class Site
    {
        private readonly SiteInput input;
        private readonly SiteIndex index;
        private readonly LanguageDirections directions;
        private readonly ImmutableArray<Locale> locales;

        public Site(SiteInput input)
        {
            this.input = input;
            var editions = input.Editions.Select(e => e.Edition).ToImmutableArray();
            index = new SiteIndex(editions);
            directions = new LanguageDirections(editions.SelectMany(e => new[] { e.Locale, e.SourceLocale }));
            locales = [.. editions.Select(e => e.Locale)];
            Fonts = new FontFiles(input.Fonts);
        }

        public FontFiles Fonts { get; }

        public SitePart Choosers()
        {
            var part = NewPart();
            var choosers = new ChooserPages(index, part.Frame, directions);
            part.Pages.Add(choosers.Languages(new Speaker(index.Speaker(input.SourceLanguage), directions, part.Findings)));
            foreach (var locale in index.Languages.Where(index.HasSeveralIn))
            {
                part.Pages.Add(choosers.Guides(new Speaker(index.Speaker(locale.Tag), directions, part.Findings)));
            }

            return part;
        }

        public SitePart Guide(SiteEdition edition)
        {
            var part = NewPart();
            ReportReservedNames(edition.Edition, part.Findings);
            var speaker = new Speaker(edition.Edition, directions, part.Findings);
            var guide = new GuidePages(speaker, index, input.HasSearch, part.Frame, part.Pictures, directions);
            part.Pages.Add(guide.Cover(edition.Downloads));
            for (var i = 0; i < edition.Edition.Chapters.Length; i++)
            {
                part.Pages.Add(guide.Chapter(i));
            }

            if (SpokenPage.IsWanted(edition.Edition)) part.Pages.Add(new SpokenPage(speaker, index, part.Frame, directions).Render());
            if (input.HasSearch) part.Pages.Add(new SearchPage(speaker, index, part.Frame, directions).Render());
            return part;
        }

        private SitePart NewPart()
        {
            var findings = new FindingBag();
            return new SitePart([], new PageFrame(input.Templates, Fonts, input.ExitUrl, locales, findings), new PictureFiles(), findings);
        }
    }

    /// <summary>Pages that are made one after the other, with what they brought along.</summary>
    private sealed record SitePart(List<SiteFile?> Pages, PageFrame Frame, PictureFiles Pictures, FindingBag Findings);
}
