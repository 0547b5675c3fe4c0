using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.References;

/// <summary>
/// The project in <c>Imitation/wrong</c> has the errors of published documents: a list of contents that stops early, headings that skip a
/// level, a cited year that is not that of the work, a work that nobody cites, recommendations repeated in other words, a partner in two
/// spellings, figures without a date, mistyped numbers. In <c>Imitation/mended</c> the tool makes what was typed.
/// </summary>
public sealed class ImitationTests
{
    private const string Folder = "tests/GuideBuilder.Content.Tests/References/Imitation";

    [Fact]
    public void Each_error_gives_its_finding_at_its_line() => Assert.Equal(
        """
        GB2118 content/chapters/about.md:3:13
        GB2045 content/chapters/about.md:5:15
        GB2045 content/chapters/about.md:5:27
        GB2119 content/chapters/about.md:7:48
        GB2078 content/chapters/advice.md:3:1
        GB2077 content/chapters/advice.md:15:3
        GB2077 content/chapters/advice.md:16:3
        GB2075 content/chapters/advice.md:17:3
        GB2076 content/chapters/groups.md:3:1
        GB2006 content/chapters/groups.md:7:1
        GB2117 content/chapters/groups.md:9:40
        GB2117 content/chapters/groups.md:9:82
        GB2075 content/chapters/groups.md:13:4
        GB2075 content/chapters/groups.md:13:49
        GB2056 content/chapters/groups.md:17:29
        GB1108 content/figures.yaml:2:3
        """,
        SmallProject.Places(SmallProject.Load(Files("wrong")).Findings));

    [Fact]
    public void The_mended_project_has_no_finding() => Assert.Empty(SmallProject.Load(Files("mended")).Findings);

    [Theory]
    [InlineData("groups.md:3:1", "This list repeats headings of the publication, and lacks “Working in groups”, “Writing down”, “Advice”, “About”.")]
    [InlineData("groups.md:9:40", "“Brook & Gardener, 2014” is typed into the text. The work “brook-2015” has the year 2015.")]
    [InlineData("groups.md:9:82", "“GGA, 2020” is typed into the text. It is the work “gga-2020”.")]
    [InlineData("advice.md:15:3", "This says the same as recommendation 1.")]
    [InlineData("advice.md:3:1", "No case study of “guide” refers to these recommendations: 1, 2, 3.")]
    [InlineData("about.md:3:13", "Here stands “Accorus”, but “Acorus” in content/publications/guide.yaml.")]
    [InlineData("about.md:7:48", "Here stands “Rosenggard”, but “Rosengard” at content/chapters/about.md:7:24.")]
    public void A_finding_says_what_is_meant(string place, string message) =>
        Assert.Contains(SmallProject.Load(Files("wrong")).Findings, f => $"{f.Span}".EndsWith(place, StringComparison.Ordinal) && f.Message == message);

    [Fact]
    public void A_work_that_no_text_cites_is_found_once_all_else_is_mended()
    {
        var files = Files("mended");

        var findings = SmallProject.Load(files.With("content/chapters/about.md", files.Text("content/chapters/about.md").Replace(" [@net-2019]", ""))).Findings;

        Assert.Equal("GB1251 content/bibliography.yaml:16:1", SmallProject.Places(findings));
    }

    private static MemoryProjectFiles Files(string name)
    {
        var root = Path.Combine(RepositoryFiles.Root, Folder, name);
        var files = SmallProject.Files.Without(SmallProject.Chapter);
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            files = files.With(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path));
        }

        return files;
    }
}
