using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Release;

/// <summary>What is checked and reviewed is released, and says no longer that it is not.</summary>
public sealed class ReleaseGateTests
{
    [Fact]
    public void A_clean_project_is_released_without_a_finding()
    {
        var result = ReleasableProject.Release(ReleasableProject.Files);
        Assert.Empty(result.Findings.Where(f => f.Severity != Severity.Info));
        Assert.NotEmpty(result.Files);
        Assert.DoesNotContain(result.Artifacts, a => a.IsDraft);
    }

    [Fact]
    public void What_is_released_says_neither_draft_nor_unchecked()
    {
        var released = PagesOf(ReleasableProject.Release(ReleasableProject.Files, tags: "de").Files);
        var built = PagesOf(Variant.Build(ReleasableProject.Files, "de").Files);
        var unreviewed = PagesOf(Variant.Build(ReleasableProject.Files.Without("locales/de/review.tsv"), "de").Files);
        foreach (var (pages, draft, check) in new[] { (released, false, false), (built, false, true), (unreviewed, true, true) })
        {
            Assert.Equal(draft, pages.Contains("Entwurf einer Übersetzung", StringComparison.Ordinal));
            Assert.Equal(check, pages.Contains("Prüfen Sie", StringComparison.Ordinal));
        }
    }

    public static TheoryData<string> Ways { get; } = new(Mutations.All.Keys);

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_fact_that_is_wrong_stops_the_release(string way)
    {
        var mutation = Mutations.All[way];
        var result = ReleasableProject.Release(mutation.Change(ReleasableProject.Files));
        Assert.Empty(result.Files);
        var found = result.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code.Id} {f.Span?.Path}").Distinct();
        Assert.Contains($"{mutation.Code} {mutation.Path}", found);
    }

    private static string PagesOf(IEnumerable<Output.OutputFile> files) =>
        string.Concat(files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Bytes.Span)));
}
