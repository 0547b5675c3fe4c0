using System.Text;
using GuideBuilder.Content.Loading;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Publishing.Building;

/// <summary>Makes the templates that translators start from: one for each domain, <c>locales/DOMAIN.pot</c>.</summary>
public static class TemplateExtraction
{
    /// <returns>Paths relative to the project's folder; none when the content has errors, because translators would be sent half a text.</returns>
    public static BuildResult Extract(IProjectFiles files)
    {
        var findings = new FindingBag();
        var project = ProjectLoader.Load(files, findings);
        if (project is null || findings.HasErrors)
        {
            return new BuildResult(findings.ToSorted(), [], [], IsReadable: project is not null);
        }

        var templates = project.Publications
            .Select(p => p.Domain)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(domain => new OutputFile($"locales/{domain}.pot", Encoding.UTF8.GetBytes(PotWriter.Write(MessageCollector.Collect(project, domain)))));
        return new BuildResult(findings.ToSorted(), [.. templates], [], IsReadable: true);
    }
}
