using GuideBuilder.Content.Loading;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Tests.Repository;

/// <summary>The one place in which all that the repository publishes is built and judged, in all languages. Other tests take a fixed part of it.</summary>
public sealed class EverythingTests
{
    [Fact]
    public void All_publications_in_all_languages_and_formats_are_made_and_nothing_is_wrong_with_them()
    {
        var files = new ProjectFolder(RepositoryFiles.Root);
        var result = new Builder(files, new FontLibrary(FontLibrary.SystemFolders)).Build(BuildRequest.Everything(Environment.ProcessorCount), writes: true);
        Assert.DoesNotContain(result.Findings, f => f.Severity == Severity.Error);

        var project = ProjectLoader.Load(files, new FindingBag())!;
        foreach (var publication in project.Publications)
        {
            foreach (var format in publication.Formats)
            {
                var made = result.Artifacts.Where(a => a.Publication == publication.Id && string.Equals(a.Format, format.ToString(), StringComparison.OrdinalIgnoreCase) && a.Locale is not null);
                Assert.Equal(project.Locales.Where(publication.IsIn).Select(l => l.Tag).Order(StringComparer.Ordinal), made.Select(a => a.Locale!).Distinct().Order(StringComparer.Ordinal));
            }
        }
    }
}
