using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Building;

public sealed partial class SiteOrderTests
{
    private const string Project = "content/project.yaml";

    [Theory]
    [InlineData("", "guide-men-de guide-women-de")]
    [InlineData("site-order: [guide-men]", "guide-men-de guide-women-de")]
    [InlineData("site-order: [guide-women]", "guide-women-de guide-men-de")]
    [InlineData("site-order: [guide-women, guide-men]", "guide-women-de guide-men-de")]
    public void Web_pages_name_guides_in_the_order_that_the_project_wants(string line, string guides)
    {
        var files = Variant.Whole.With(Project, Variant.Whole.Text(Project) + line + "\n");
        var result = new Builder(files, RealBuild.Fonts).Build(new BuildRequest([], ["en", "ur"], [], [OutputFormat.Site], 2), writes: true);
        foreach (var page in (string[])["site/en/index.html", "site/ur/index.html"])
        {
            var html = Encoding.UTF8.GetString(result.Files.Single(f => f.Path == page).Bytes.Span);
            Assert.Equal(guides.Split(' '), Links().Matches(html[html.IndexOf("<main", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value));
        }
    }

    [GeneratedRegex("href=\"(guide-[a-z-]+)/index\\.html\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Links();
}
