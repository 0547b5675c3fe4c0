using System.Globalization;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.CommonMark;

/// <summary>One example of the CommonMark specification as a chapter of a guide.</summary>
/// <param name="Number">As the specification counts, from 1.</param>
/// <param name="Refusals">Errors, when guides cannot have it.</param>
internal sealed record SpecExample(int Number, string Markdown, IReadOnlyList<Finding> Refusals)
{
    public string Id => Number.ToString("'e'000", CultureInfo.InvariantCulture);

    public string Path => $"content/chapters/{Id}.md";

    public string Chapter => $"# Example {{#{Id}}}\n\n{Markdown}";
}

/// <summary>The examples of the specification in this folder, each loaded in a project of its own.</summary>
internal static partial class SpecExamples
{
    private const string Publication = "content/publications/guide-women.yaml";

    private static readonly Lazy<IReadOnlyList<SpecExample>> Loaded = new(Load);

    public static IReadOnlyList<SpecExample> All => Loaded.Value;

    public static IEnumerable<SpecExample> Accepted => All.Where(e => e.Refusals.Count == 0);

    public static string ReadSpecification() =>
        File.ReadAllText(System.IO.Path.Combine(RepositoryFiles.Root, "tests/GuideBuilder.Publishing.Tests/CommonMark/spec.txt"));

    /// <summary>The repository's guide with these chapters in place of its own, without what they do not need and what takes long to read.</summary>
    public static MemoryProjectFiles Project(IEnumerable<SpecExample> examples)
    {
        var guide = Variant.Guide.Without(p => p.StartsWith("content/chapters/", StringComparison.Ordinal) || p is "content/figures.yaml" or "content/glossary.yaml");
        var chosen = examples.ToList();
        guide = guide.With(Publication, ChapterList().Replace(guide.Text(Publication), "chapters:\n" + string.Concat(chosen.Select(e => $"  - {e.Id}\n"))));
        return chosen.Aggregate(guide, (files, e) => files.With(e.Path, e.Chapter));
    }

    private static List<SpecExample> Load() =>
    [
        .. Example().Matches(ReadSpecification().ReplaceLineEndings("\n"))
            .Select((match, i) => new SpecExample(i + 1, match.Groups["markdown"].Value.Replace('→', '\t'), []))
            .Select(e => e with { Refusals = RefusalsOf(e) }),
    ];

    private static List<Finding> RefusalsOf(SpecExample example)
    {
        var findings = new FindingBag();
        ProjectLoader.Load(Project([example]), findings);
        return [.. findings.ToSorted().Where(f => f.Severity == Severity.Error)];
    }

    [GeneratedRegex("^`{32} example\n(?<markdown>.*?)^\\.\n.*?^`{32}$", RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Example();

    [GeneratedRegex("^chapters:\n(  - .*\n)+", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ChapterList();
}
