using System.Collections.Concurrent;
using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Building;

/// <summary>Translates planned editions. What several of them need is read once. Safe to share between threads.</summary>
/// <param name="isPreview">For translators.</param>
internal sealed class EditionTranslator(Workspace workspace, bool isPreview = false)
{
    private readonly ConcurrentDictionary<string, Lazy<LoadedCatalogue>> catalogues = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Publication, Lazy<SourceTexts>> sources = new(ReferenceEqualityComparer.Instance);

    private Project Project => workspace.Project;

    /// <param name="findings">Receives what is wrong with the translation.</param>
    internal Edition Translate(PlannedEdition planned, FindingBag findings)
    {
        var (publication, locale) = planned;
        var loaded = locale.Tag == Project.SourceLocale.Tag || PseudoLocales.Is(locale.Tag) ? LoadedCatalogue.None : CatalogueOf(publication.Domain, locale);
        findings.AddRange(loaded.Findings);
        return EditionBuilder.Build(Project, publication, SourceOf(publication), locale, loaded.Catalogue, findings, isPreview);
    }

    private SourceTexts SourceOf(Publication publication) =>
        sources.GetOrAdd(publication, p => new Lazy<SourceTexts>(() => new SourceTexts(Project, p))).Value;

    private LoadedCatalogue CatalogueOf(string domain, Locale locale) =>
        catalogues.GetOrAdd(CatalogueLoader.PathOf(locale, domain), _ => new Lazy<LoadedCatalogue>(() => Load(domain, locale))).Value;

    private LoadedCatalogue Load(string domain, Locale locale)
    {
        var findings = new FindingBag();
        var catalogue = CatalogueLoader.Load(workspace.Files, locale, domain, Project.Glossary, findings);
        if (catalogue is not null)
        {
            WholeCatalogueChecks.Check(catalogue, findings);
        }

        return new LoadedCatalogue(catalogue, findings.ToSorted());
    }

    private sealed record LoadedCatalogue(Catalogue? Catalogue, ImmutableArray<Finding> Findings)
    {
        internal static LoadedCatalogue None { get; } = new(null, []);
    }
}
