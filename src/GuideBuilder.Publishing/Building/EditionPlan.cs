using System.Collections.Immutable;
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

        if (editions.Count == 0)
        {
            findings.Add(PublishingFindings.NothingToBuild());
        }

        return editions.ToImmutable();
    }
}
