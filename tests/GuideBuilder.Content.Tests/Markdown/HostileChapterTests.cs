using System.Diagnostics;
using GuideBuilder.Content.Findings;

namespace GuideBuilder.Content.Tests.Markdown;

public sealed class HostileChapterTests
{
    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("::: note\n")]
    [InlineData(":::: note\n::: safety\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[")]
    [InlineData("a\n")]
    [InlineData("- a\n")]
    [InlineData("a\n\n")]
    [InlineData("110 \n\n")]
    [InlineData("{contact:nobody.phone}\n\n")]
    [InlineData("# a {#a}\n")]
    [InlineData("<!-- ")]
    [InlineData("```\n")]
    [InlineData("+---+\n| a |\n")]
    [InlineData("a\n:   b\n\n")]
    [InlineData("|")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n")]
    [InlineData("|-|\n")]
    [InlineData("+-")]
    [InlineData("+---+\n| a |\n+===+\n| b |\n+---+\n\n")]
    [InlineData("Table: a\n\n")]
    [InlineData("a[^b] ")]
    [InlineData("[^b]: c\n\n")]
    [InlineData("[^")]
    [InlineData("{ref:help} ")]
    [InlineData("{ref:nowhere}\n\n")]
    [InlineData("- [ ] a\n")]
    [InlineData("::: columns\n")]
    [InlineData("::: glossary\na\n: b\n:::\n\n")]
    [InlineData("---\n")]
    [InlineData("![a](")]
    [InlineData("::: include help.md\n:::\n")]
    [InlineData("\t")]
    [InlineData("\\\n")]
    public void Hostile_text_is_read_at_once(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        _ = SmallProject.Load(SmallProject.Files.With(SmallProject.Chapter, "# Help {#help}\n\n" + text + "x"));

        // Not a measure of speed: a reader that takes the square of the length would be at it for hours.
        Assert.True(watch.ElapsedMilliseconds < 60_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Lists_in_lists_without_end_are_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', 2 * i) + "- a\n"));

        var finding = Assert.Single(SmallProject.LoadText(text), f => f.Code == ContentFindings.MarkdownTooDeep);

        Assert.Equal(35, finding.Span!.Line);
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("-    ")]
    [InlineData("1) > ")]
    public void Lists_in_lists_on_one_line_are_refused(string marker)
    {
        var findings = SmallProject.LoadText(string.Concat(Enumerable.Repeat(marker, 100)) + "a\n");

        Assert.Contains(findings, f => f.Code == ContentFindings.MarkdownTooDeep);
    }

    [Fact]
    public void A_wide_cell_that_spans_rows_is_not_nested_deeply()
    {
        var (line, blank) = (new string('-', 100), new string(' ', 100));
        var findings = SmallProject.LoadText(
            $"+{line}+----+\n|{blank}| a  |\n+{line.Replace('-', '=')}+====+\n|{blank}| b  |\n+{blank}+----+\n|{blank}| c  |\n+{line}+----+\n");

        Assert.Empty(findings);
    }

    [Fact]
    public void An_empty_chapter_has_no_title()
    {
        var findings = SmallProject.Load(SmallProject.Files.With(SmallProject.Chapter, "")).Findings;

        Assert.Contains(findings, f => f.Code == ContentFindings.ChapterWithoutTitle);
    }

    [Fact]
    public void Inclusions_cannot_multiply_without_end()
    {
        var files = SmallProject.Files.With(SmallProject.Chapter, "# Help {#help}\n\n" + Includes("p1.md"));
        for (var i = 1; i < 8; i++)
        {
            files = files.With($"content/chapters/p{i}.md", Includes($"p{i + 1}.md"));
        }

        var findings = SmallProject.Load(files.With("content/chapters/p8.md", "End.")).Findings;

        Assert.Contains(findings, f => f.Code == ContentFindings.IncludeTooMany);
    }

    private static string Includes(string name) => string.Concat(Enumerable.Repeat($"::: include {name}\n:::\n\n", 50));
}
