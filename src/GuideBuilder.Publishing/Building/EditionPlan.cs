using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Building;

/// <summary>The editions that a request asks for, in the order of the project.</summary>
internal static class EditionPlan
{
    internal static ImmutableArray<Edition> Make(Workspace workspace, BuildRequest request, FindingBag findings)
    {
        var project = workspace.Project;
        var editions = ImmutableArray.CreateBuilder<Edition>();
        foreach (var publication in project.Publications.Where(request.Wants))
        {
            foreach (var locale in project.Locales.Where(request.Wants))
            {
                var catalogue = locale.Tag == project.SourceLocale.Tag
                    ? null
                    : CatalogueLoader.Load(workspace.Files, locale, publication.Domain, findings);
                editions.Add(EditionBuilder.Build(project, publication, locale, catalogue, findings));
            }
        }

        CheckNames(project, request, findings);
        // After an error the filters are not to blame for what is missing.
        if (!findings.HasErrors && !editions.Any(e => Enum.GetValues<OutputFormat>().Any(f => request.Wants(e.Publication, f))))
        {
            findings.Add(PublishingFindings.NothingToBuild());
        }

        return editions.ToImmutable();
    }

    /// <summary>A misspelt name beside a right one would leave out an edition without a word.</summary>
    private static void CheckNames(Project project, BuildRequest request, FindingBag findings)
    {
        if (findings.HasErrors)
        {
            return;
        }

        Check("publication", request.Publications, project.Publications.Select(p => p.Id));
        Check("locale", request.Locales, project.Locales.Select(l => l.Tag));
        Check("region", request.Regions, project.Regions.Select(r => r.Id));

        void Check(string filter, ImmutableArray<string> asked, IEnumerable<string> known) =>
            findings.AddRange(asked.Except(known).Select(name => PublishingFindings.UnknownName(filter, name, known)));
    }
}
