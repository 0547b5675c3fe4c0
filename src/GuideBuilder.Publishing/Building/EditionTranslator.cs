using System.Collections.Concurrent;
using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Machine;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Checks;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Status;
using GuideBuilder.Typesetting.Spelling;

namespace GuideBuilder.Publishing.Building;

/// <summary>Translates planned editions. What several of them need is read once. Safe to share between threads.</summary>
/// <param name="isPreview">For translators.</param>
/// <param name="dictionaries">To check spelling by; null where that is not asked for.</param>
/// <param name="isRelease">What is made goes to readers: all that it says was checked.</param>
internal sealed class EditionTranslator(Workspace workspace, bool isPreview = false, SpellingLibrary? dictionaries = null, bool isRelease = false)
{
    private readonly ConcurrentDictionary<string, Lazy<LoadedCatalogue>> catalogues = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Finding>>> ignores = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<(TranslatedLocale Locale, ImmutableArray<Finding> Problems)>> reviews = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Publication, Lazy<SourceTexts>> sources = new(ReferenceEqualityComparer.Instance);

    private Project Project => workspace.Project;

    /// <param name="findings">Receives what is wrong with the translation.</param>
    internal Edition Translate(PlannedEdition planned, FindingBag findings)
    {
        var (publication, locale) = planned;
        var loaded = locale.Tag == Project.SourceLocale.Tag || PseudoLocales.Is(locale.Tag) ? LoadedCatalogue.None : CatalogueOf(publication.Domain, locale);
        findings.AddRange(loaded.Findings);
        if (loaded.Catalogue is not null)
        {
            findings.AddRange(IgnoresOf(locale));
        }

        var edition = EditionBuilder.Build(Project, publication, SourceOf(publication), locale, loaded.Catalogue, findings, isPreview);
        return edition with { IsDraft = edition.IsDraft && !IsReviewed(publication, locale, findings), HasCheckedNumbers = isRelease };
    }

    /// <summary>As the reviews say, and nothing else.</summary>
    private bool IsReviewed(Publication publication, Locale locale, FindingBag findings)
    {
        if (PseudoLocales.Is(locale.Tag))
        {
            return false;
        }

        var (translated, problems) = reviews.GetOrAdd(locale.Tag, _ => new Lazy<(TranslatedLocale, ImmutableArray<Finding>)>(() => LoadReviews(locale))).Value;
        findings.AddRange(problems);
        return !translated.Ledger.Approvals.IsEmpty && StatusMaker.Make(Project, [publication], [translated]).Languages[0].IsReady;
    }

    private (TranslatedLocale Locale, ImmutableArray<Finding> Problems) LoadReviews(Locale locale)
    {
        var problems = new FindingBag();
        var translated = TranslatedLocale.Load(workspace.Files, Project, locale, problems);

        // What is wrong with the translations themselves is said where they are used.
        return (translated, [.. problems.ToSorted().Where(f => f.Span?.Path == ReviewLedger.PathOf(locale))]);
    }

    private SourceTexts SourceOf(Publication publication) =>
        sources.GetOrAdd(publication, p => new Lazy<SourceTexts>(() => new SourceTexts(Project, p))).Value;

    private LoadedCatalogue CatalogueOf(string domain, Locale locale) =>
        catalogues.GetOrAdd(CatalogueLoader.PathOf(locale, domain), _ => new Lazy<LoadedCatalogue>(() => Load(domain, locale))).Value;

    /// <summary>What is wrong with the list of what is ignored in a language, whichever catalogues are wanted now.</summary>
    private ImmutableArray<Finding> IgnoresOf(Locale locale) => ignores.GetOrAdd(locale.Tag, _ => new Lazy<ImmutableArray<Finding>>(() =>
    {
        var findings = new FindingBag();
        WholeCatalogueChecks.CheckIgnored([.. Passages.DomainsOf(Project, locale).Select(d => CatalogueOf(d, locale).Catalogue).OfType<Catalogue>()], findings);
        return findings.ToSorted();
    })).Value;

    private LoadedCatalogue Load(string domain, Locale locale)
    {
        var findings = new FindingBag();
        var catalogue = CatalogueLoader.Load(workspace.Files, locale, domain, Project.Glossary, findings, Project.SourceLocale);
        if (catalogue is not null)
        {
            WholeCatalogueChecks.Check(catalogue, findings);
            CheckSpelling(catalogue, findings);
        }

        return new LoadedCatalogue(catalogue, findings.ToSorted());
    }

    private void CheckSpelling(Catalogue catalogue, FindingBag findings)
    {
        if (dictionaries is null)
        {
            return;
        }

        var known = DebianDictionary.Of(catalogue.Locale);
        if (known is not null && dictionaries.Find(known.Name) is { } dictionary)
        {
            SpellingCheck.Check(catalogue, new DictionarySpeller(dictionary), OwnWords.Load(workspace.Files, catalogue.Locale, findings), findings);
        }
        else
        {
            findings.Add(SpellingCheck.NotChecked(catalogue, known?.DebianPackage));
        }
    }

    private sealed record LoadedCatalogue(Catalogue? Catalogue, ImmutableArray<Finding> Findings)
    {
        internal static LoadedCatalogue None { get; } = new(null, []);
    }
}
