using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Publishing.Tests.Release;

/// <summary>A small project that may be released on <see cref="Day"/>: two regions, three languages, all of it checked and reviewed.</summary>
internal static class ReleasableProject
{
    public static readonly DateOnly Day = new(2026, 11, 30);

    private static readonly DateOnly Reviewed = new(2026, 11, 21);

    /// <summary>Without its reviews.</summary>
    private static MemoryProjectFiles Written { get; } = Load();

    public static MemoryProjectFiles Files { get; } = new[] { "de", "ar" }.Aggregate(Written, (files, tag) => files
        .With($"locales/{tag}/review.tsv", Review(tag, ReviewRole.Language, "amira", Review(tag, ReviewRole.Subject, "noor", ReviewLedger.Empty)).ToBytes()));

    public static BuildResult Release(MemoryProjectFiles files, bool writes = true, DateOnly? day = null, params string[] tags) =>
        new Builder(files, RealBuild.Fonts).Build(new BuildRequest([], [.. tags], [], [], 2) { Release = day ?? Day }, writes);

    /// <summary>The approvals of everything in one language by one person.</summary>
    public static ReviewLedger Review(string tag, ReviewRole role, string by, ReviewLedger before)
    {
        var findings = new FindingBag();
        var project = ProjectLoader.Load(Written, findings);
        Assert.False(findings.HasErrors, string.Join('\n', findings.ToSorted()));
        var locale = TranslatedLocale.Load(Written, project!, project!.FindLocale(tag)!, findings) with { Ledger = before };
        var outcome = ReviewSession.Record(locale, Passages.Of(project, "reader"), role, by, Reviewed);
        Assert.Empty(outcome.LeftOut);
        return outcome.Ledger;
    }

    private static MemoryProjectFiles Load()
    {
        var files = Variant.Whole.Without(p => p != InterfaceFile && !p.StartsWith("templates/", StringComparison.Ordinal));
        var folder = Path.Combine(RepositoryFiles.Root, "tests/GuideBuilder.Publishing.Tests/Release/project");
        files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Aggregate(files, (all, path) => all.With(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        return new[] { "de", "ar" }.Select(t => $"locales/{t}/reader.po").Aggregate(files, (all, path) => all.With(path, all.Text(path) + InterfaceOf(path)));
    }

    private const string InterfaceFile = "content/interface.yaml";

    /// <summary>The tool's own words as the repository has them in that language.</summary>
    private static string InterfaceOf(string path) =>
        string.Concat(Variant.Whole.Text(path).Split("\n\n").Select(e => e.Trim('\n')).Where(e => e.Contains("msgctxt \"interface.", StringComparison.Ordinal)).Select(e => "\n" + e + "\n"));
}
