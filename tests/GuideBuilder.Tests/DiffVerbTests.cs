using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace GuideBuilder.Tests;

/// <summary><c>guide diff</c>: which printed copies a change has made wrong.</summary>
public sealed class DiffVerbTests(BuiltProject built, DiffVerbTests.EarlierBuild earlier) : IClassFixture<DiffVerbTests.EarlierBuild>
{
    private const string Records = "content/contacts/de.yaml";
    private const string Guide = "content/publications/guide.yaml";

    [Fact]
    public void A_changed_number_names_the_edition_the_old_number_and_the_new()
    {
        using var project = Changed(p => p.Replace(Records, "phone: 116 016", "phone: 116 017"));
        var run = Diff("old", "out", project);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("guide de: copies of edition 1 are wrong (de, en)", run.OutputLines[0]);
        Assert.Contains("    contact:hilfetelefon.phone: 116 016 is now 116 017", run.OutputLines);
        Assert.Contains("has the number 1 too: give it another one", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_number_of_the_edition_is_not_asked_for_again()
    {
        using var project = Changed(p =>
        {
            p.Replace(Records, "phone: 116 016", "phone: 116 017");
            p.Replace(Guide, "edition: \"1\"", "edition: \"2\"");
        });
        Assert.DoesNotContain("give it another one", Diff("old", "out", project).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_word_makes_no_copy_wrong_and_nothing_is_said_of_what_is_the_same()
    {
        using var project = Changed(p => p.Append("content/chapters/now.md", "\nOne more sentence.\n"));
        Assert.Equal("guide de: changed, but no fact that edition 1 prints\n", Diff("old", "out", project).Output);
        Assert.Equal("guide de: the same\n", Diff("old", "old", project).Output);
    }

    [Fact]
    public void A_table_names_each_file_that_must_not_be_given_out()
    {
        using var project = Changed(p => p.Replace(Records, "phone: 116 016", "phone: 116 017"));
        var rows = Diff("old", "out", project, "--csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("\"publication\",\"region\",\"edition\",\"language\",\"format\",\"style\",\"file\",\"facts\"", rows[0].TrimStart('\uFEFF'));
        Assert.Contains(rows, r => r.Contains("\"guide\",\"de\",\"1\",\"en\",\"print\",\"a5\",\"print/guide-de-en.pdf\",\"contact:hilfetelefon.phone: 116 016 > 116 017\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "is no list of what a build made")]
    [InlineData("{}", "is no list of what a build made")]
    [InlineData("{\"fingerprint\":{\"tool\":\"x\"},\"editions\":[{\"facts\":{\"a\":1}}],\"artifacts\":[]}", "is no list of what a build made")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "is no list of what a build made")]
    [InlineData(null, "it is not there")]
    public void What_is_no_manifest_is_named(string? text, string answer)
    {
        using var project = built.Copy();
        if (text is not null)
        {
            project.Write("other.json", text);
        }

        var run = GuideProgram.Run(new GuideStart(["diff", project.PathOf("other.json"), project.PathOf("other.json")]));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(answer, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_keeps_what_no_reader_may_see_to_itself()
    {
        using var project = Changed(p => p.Append(Records, "\nhidden:\n  name: Hidden house\n  description: A house\n  kind: women\n  audience: all\n  phone: 030 99 88 77\n  visibility: never\n  source: x\n  as-of: 2026\n"));
        Assert.DoesNotContain("99 88 77", project.Read("out/manifest.json"), StringComparison.Ordinal);
        Assert.Equal("110", JsonNode.Parse(project.Read("out/manifest.json"))!["editions"]![0]!["facts"]!["contact:police.phone"]!.GetValue<string>());
    }

    /// <summary>A project with its output of before as <c>old</c>, changed and built again.</summary>
    private SmallProject Changed(Action<SmallProject> change)
    {
        var project = new SmallProject(earlier.Folder);
        change(project);
        var run = project.Run("build", "--format", "print");
        Assert.True(run.ExitCode == 0, run.Errors);
        return project;
    }

    private static GuideRun Diff(string old, string now, SmallProject project, params string[] options) =>
        GuideProgram.Run(new GuideStart(["diff", project.PathOf(old), project.PathOf(now), .. options]));

    [SuppressMessage("Design", "CA1034", Justification = "Used by these tests only.")]
    public sealed class EarlierBuild : IDisposable
    {
        private readonly SmallProject project;

        public EarlierBuild(BuiltProject built)
        {
            project = built.Copy();
            Assert.Equal(0, project.Run("build", "--format", "print").ExitCode);
            Directory.Move(project.Output, project.PathOf("old"));
        }

        internal string Folder => project.Folder;

        public void Dispose() => project.Dispose();
    }
}
