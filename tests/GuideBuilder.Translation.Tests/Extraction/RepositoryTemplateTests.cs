using GuideBuilder.Content.Loading;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Translation.Tests.Extraction;

public sealed class RepositoryTemplateTests
{
    [Fact]
    public void The_template_of_this_repository_is_up_to_date()
    {
        var files = RepositoryFiles.Load();
        var project = ProjectLoader.Load(files, new FindingBag());
        Assert.NotNull(project);
        Assert.Equal(files.Text("locales/reader.pot"), PotWriter.Write(MessageCollector.Collect(project, "reader")));
    }
}
