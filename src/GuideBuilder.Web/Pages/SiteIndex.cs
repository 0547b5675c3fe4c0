using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Pages;

/// <summary>Which guides there are in which languages, and how their pages find one another.</summary>
internal sealed class SiteIndex
{
    private readonly ImmutableArray<Edition> editions;
    private readonly ILookup<(string Publication, string Region), Edition> guides;
    private readonly ILookup<string, Edition> languages;

    public SiteIndex(IEnumerable<Edition> editions)
    {
        this.editions = [.. editions];
        guides = this.editions.ToLookup(KeyOf);
        languages = this.editions.ToLookup(e => e.Locale.Tag);
    }

    public bool HasSeveralGuides => guides.Count > 1;

    public IEnumerable<Locale> Languages => languages.Select(l => l.First().Locale);

    public IEnumerable<Edition> GuidesIn(Locale locale) => languages[locale.Tag];

    public bool HasSeveralIn(Locale locale) => languages[locale.Tag].Skip(1).Any();

    /// <summary>The first page in a language: nobody has to choose where there is one guide only.</summary>
    public string EntryOf(Locale locale) =>
        HasSeveralIn(locale) ? SitePaths.Language(locale.Tag) : SitePaths.Guide(languages[locale.Tag].First());

    /// <summary>The edition that lends its words to pages in no particular language.</summary>
    public Edition Speaker(string language) => languages[language].FirstOrDefault() ?? editions[0];

    /// <summary>The same guide in the other languages.</summary>
    public IEnumerable<Edition> Siblings(Edition edition) =>
        guides[KeyOf(edition)].Where(e => e.Locale.Tag != edition.Locale.Tag);

    private static (string Publication, string Region) KeyOf(Edition edition) => (edition.Publication.Id, edition.Publication.Region.Id);
}
