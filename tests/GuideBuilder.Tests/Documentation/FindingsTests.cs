using System.Text.RegularExpressions;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.TestKit;

namespace GuideBuilder.Tests.Documentation;

/// <summary>Every code that the program can report is unique, in its place, and explained to people who are no programmers.</summary>
public sealed partial class FindingsTests
{
    private static readonly Dictionary<string, string> Digits = new(StringComparer.Ordinal)
    {
        ["GuideBuilder.Content"] = "12",
        ["GuideBuilder.Translation"] = "3",
        // 1: what a build was asked for; 4: what the typesetter could not do; 9: the machine.
        ["GuideBuilder.Publishing"] = "149",
        ["GuideBuilder.Pdf"] = "5",
        ["GuideBuilder.Web"] = "6",
    };

    private static readonly FindingCode[] Codes = [.. Sources.Projects.SelectMany(Sources.CodesOf), .. PreflightChecks.Rules.Select(r => r.Code)];

    [Fact]
    public void The_page_of_findings_is_what_the_program_says()
    {
        var path = Path.Combine(RepositoryFiles.Root, "docs", "findings.md");
        var page = FindingsPage.Render(Codes);
        if (Environment.GetEnvironmentVariable("GUIDE_RENEW") == "1")
        {
            File.WriteAllText(path, page);
        }

        var found = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(found == page, "docs/findings.md is not up to date. Run the tests with the environment variable GUIDE_RENEW=1 to write it anew.");
    }

    [Fact]
    public void The_page_of_rules_is_what_preflight_knows()
    {
        var path = Path.Combine(RepositoryFiles.Root, "docs", "preflight.md");
        var page = PreflightPage.Render();
        if (Environment.GetEnvironmentVariable("GUIDE_RENEW") == "1")
        {
            File.WriteAllText(path, page);
        }

        var found = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(found == page, "docs/preflight.md is not up to date. Run the tests with the environment variable GUIDE_RENEW=1 to write it anew.");
        Assert.All(PreflightChecks.Rules, rule => Assert.Contains($"| {rule.Id} |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_of_the_program_is_on_the_page()
    {
        var mentioned = CodeInText().Matches(FindingsPage.Render(Codes)).Select(m => m.Value).ToHashSet();
        Assert.True(Codes.Length > 100, $"Only {Codes.Length} codes were found.");
        Assert.All(Codes, c => Assert.Contains(c.Id, mentioned));
        Assert.All(CodesInSources(), id => Assert.Contains(id, mentioned));
    }

    [Fact]
    public void Codes_are_unique() =>
        Assert.All(Codes.GroupBy(c => c.Id), same => Assert.True(same.Count() == 1, $"{same.Key}: {string.Join("; ", same.Select(c => c.Title))}"));

    [Fact]
    public void Titles_are_unique_where_they_stand() =>
        Assert.All(Codes.GroupBy(c => c.Id[2] + c.Title), same => Assert.True(same.Count() == 1, string.Join(", ", same.Select(c => $"{c.Id} {c.Title}"))));

    [Fact]
    public void The_first_digit_names_the_project() =>
        Assert.All(Sources.Projects, project => Assert.All(Sources.CodesOf(project), code =>
        {
            Assert.Matches("^GB[0-9]{4}$", code.Id);
            Assert.True(Digits.GetValueOrDefault(project, "").Contains(code.Id[2], StringComparison.Ordinal), $"{code.Id} may not stand in {project}.");
        }));

    [Fact]
    public void Titles_are_short_and_begin_as_sentences_do() =>
        Assert.All(Codes, code =>
        {
            Assert.InRange(code.Title.Length, 5, 70);
            Assert.True(char.IsUpper(code.Title[0]) && char.IsLetterOrDigit(code.Title[^1]), $"{code.Id} {code.Title}");
        });

    [Fact]
    public void Explanations_say_why_and_how_in_plain_sentences() =>
        Assert.All(Codes, code =>
        {
            var text = code.Explanation;
            var sentences = SentenceEnd().Count(text);
            Assert.True(char.IsUpper(text[0]) && text[^1] is '.' or ')', $"{code.Id} is not in sentences: {text}");
            Assert.True(sentences is >= 2 and <= 5, $"{code.Id} needs two to four sentences (why, and how to mend it), and has {sentences}: {text}");
            Assert.True(text.Length <= 420, $"{code.Id} is too long: {text}");
            Assert.DoesNotMatch(ProgrammersWords(), text);
            Assert.DoesNotMatch("  |\n|\t", text);
        });

    private static IEnumerable<string> CodesInSources() =>
        Sources.Projects.SelectMany(Sources.FilesOf).SelectMany(file => CodeInSource().Matches(Sources.Text(file)).Select(m => m.Groups["id"].Value));

    [GeneratedRegex(@"(?<=^### )GB\d{4}\b", RegexOptions.Multiline)]
    private static partial Regex CodeInText();

    [GeneratedRegex(@"""(?<id>GB\d{4})""")]
    private static partial Regex CodeInSource();

    [GeneratedRegex(@"[.?](?=$| [A-Z“&])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(exception|null|regex|parser|token|boolean|enum|array|stack|runtime|deserial\w*|instantiat\w*|invalid)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ProgrammersWords();
}
