using System.Text.RegularExpressions;
using GuideBuilder.Content.Loading;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Style;
using GuideBuilder.TestKit;

namespace GuideBuilder.Tests.Documentation;

/// <summary>The examples in docs/content.md load as they stand, put into the project of this repository, with its guide for women alone.</summary>
public sealed partial class ContentExamplesTests
{
    private const string Style = "a5";
    private const string Chapter = "content/chapters/about.md";

    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "content.md")).ReplaceLineEndings("\n");

    private static readonly MemoryProjectFiles Project = RepositoryFiles.Load()
        .Without(p => p.StartsWith("content/publications/", StringComparison.Ordinal) && p != "content/publications/guide-women.yaml")
        .With(StyleLoader.PathOf(Style), File.ReadAllText(Path.Combine(RepositoryFiles.Root, StyleLoader.PathOf(Style))))
        .With("content/bibliography.yaml", YamlExample().Matches(Page).Single(m => m.Groups["file"].Value == "content/bibliography.yaml").Groups["text"].Value)
        .With("content/chapters/parts/phone.md", "A passage used in several places.\n");

    public static TheoryData<string> Chapters => [.. MarkdownExample().Matches(Page).Select(m => m.Groups["text"].Value)];

    public static TheoryData<string, string> Records => [.. YamlExample().Matches(Page).Select(m => (m.Groups["file"].Value, m.Groups["text"].Value))];

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Examples_of_text_load(string text)
    {
        var isWhole = text.StartsWith('#') || text.StartsWith("---", StringComparison.Ordinal);
        AssertLoads(Project.With(Chapter, isWhole ? text : "# About {#about}\n\n" + text));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Examples_of_records_load(string file, string text) =>
        AssertLoads(Project.With(file, Project.Exists(file) ? Replace(Project.Text(file), text) : text));

    [Theory]
    [InlineData("Call 030 611 03 00.")]
    [InlineData("::: emergency\nCall {contact:police.fone}\n:::")]
    public void What_the_page_calls_an_error_is_one(string text) =>
        Assert.Contains(Load(Project.With(Chapter, "# About {#about}\n\n" + text)), f => f.Severity == Severity.Error);

    [Fact]
    public void There_are_examples_of_both_kinds()
    {
        Assert.True(Chapters.Count >= 7, $"{Chapters.Count}");
        Assert.True(Records.Count >= 7, $"{Records.Count}");
    }

    private static void AssertLoads(MemoryProjectFiles files) => Assert.DoesNotContain(Load(files), f => f.Severity == Severity.Error);

    private static IReadOnlyList<Finding> Load(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        _ = ProjectLoader.Load(files, findings);
        _ = StyleLoader.Load(files, Style, findings);
        return findings.ToSorted();
    }

    /// <summary>The file with those of its outermost entries that the example has taken from the example.</summary>
    private static string Replace(string file, string example)
    {
        var own = Entries(example).ToDictionary(e => e.Name, e => e.Text, StringComparer.Ordinal);
        var kept = Entries(file).Where(e => !own.ContainsKey(e.Name)).Select(e => e.Text);
        return string.Concat(kept.Concat(own.Values));
    }

    private static IEnumerable<(string Name, string Text)> Entries(string yaml) =>
        Entry().Matches(yaml).Select(m => (m.Groups["name"].Value, m.Value));

    [GeneratedRegex(@"^```md example\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex MarkdownExample();

    [GeneratedRegex(@"^```yaml (?<file>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlExample();

    /// <summary>A line that begins with a name, and the indented lines, empty lines and comments below it.</summary>
    [GeneratedRegex(@"^(?<name>[\w-]+):.*\n(?:(?:[ \t]+.*|#.*)?\n)*", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
