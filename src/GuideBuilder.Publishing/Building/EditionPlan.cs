using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Building;

/// <summary>The editions that a request asks for, in the order of the project.</summary>
/// <param name="Problems">What is wrong with the request. Nobody is to blame for them where the project has errors.</param>
internal sealed record EditionPlan(ImmutableArray<PlannedEdition> Editions, ImmutableArray<Finding> Problems)
{
    internal static EditionPlan Make(Project project, BuildRequest request)
    {
        ImmutableArray<PlannedEdition> editions =
        [
            .. from publication in project.Publications.Where(request.Wants)
               from locale in LocalesOf(project, request, publication)
               select new PlannedEdition(publication, locale),
        ];
        var problems = new FindingBag();
        CheckNames(project, request, problems);
        if (!problems.HasErrors && !editions.Any(e => MakesSomething(request, e.Publication)))
        {
            problems.Add(PublishingFindings.NothingToBuild());
        }

        return new EditionPlan(editions, problems.ToSorted());
    }

    /// <summary>Pseudo-languages only where they are asked for by name.</summary>
    private static IEnumerable<Locale> LocalesOf(Project project, BuildRequest request, Publication publication) =>
        project.Locales.Where(publication.IsIn).Where(request.Wants).Concat(request.Locales.Where(t => PseudoLocales.Is(t) && project.FindLocale(t) is null).Order(StringComparer.Ordinal).Select(t => PseudoLocales.Of(t, project.SourceLocale)));

    private static bool MakesSomething(BuildRequest request, Publication publication) =>
        Enum.GetValues<OutputFormat>().Any(f => request.Wants(publication, f) && (f is OutputFormat.Site or OutputFormat.Single or OutputFormat.Epub || publication.Styles.Any(request.WantsStyle)));

    /// <summary>A misspelt name beside a right one would leave out an edition without a word.</summary>
    private static void CheckNames(Project project, BuildRequest request, FindingBag findings)
    {
        Check("publication", request.Publications, project.Publications.Select(p => p.Id));
        Check("locale", request.Locales.RemoveAll(PseudoLocales.Is), project.Locales.Select(l => l.Tag));
        Check("style", request.Styles, project.Publications.SelectMany(p => p.Styles).Distinct(StringComparer.Ordinal));
        Check("region", request.Regions, project.Regions.Select(r => r.Id));

        void Check(string filter, ImmutableArray<string> asked, IEnumerable<string> known) =>
            findings.AddRange(asked.Except(known).Select(name => PublishingFindings.UnknownName(filter, name, known)));
    }
}

internal sealed record PlannedEdition(Publication Publication, Locale Locale);
