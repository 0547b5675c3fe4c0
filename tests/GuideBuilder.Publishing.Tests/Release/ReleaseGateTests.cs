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

    /// <summary>Nobody has to mend such a text: it goes by itself when the record changes.</summary>
    [Fact]
    public void What_a_record_no_longer_promises_stands_in_no_edition_of_that_language()
    {
        var files = ReleasableProject.Files.Change("content/contacts/de.yaml", "interpreted: [ar]", "interpreted: []");
        var result = ReleasableProject.Release(files);
        Assert.DoesNotContain(result.Findings, f => f.Severity == Severity.Error);
        Assert.Equal((true, false), (Says("de", "in Ihrer Sprache"), Says("ar", "بلغتك")));

        bool Says(string tag, string words) => PagesOf(result.Files.Where(f => f.Path.StartsWith($"site/{tag}/", StringComparison.Ordinal))).Contains(words, StringComparison.Ordinal);
    }

    public static TheoryData<string> Ways { get; } = new(Mutations.All.Keys);

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_fact_that_is_wrong_stops_the_release(string way)
    {
        var mutation = Mutations.All[way];
        var result = ReleasableProject.Release(mutation.Change(ReleasableProject.Files));
        Assert.Empty(result.Files);
        Assert.True(result.HasErrors);
        var found = result.Findings.Where(f => f.Severity != Severity.Info).Select(f => $"{f.Code.Id} {f.Span?.Path}").Distinct();
        Assert.Contains($"{mutation.Code} {mutation.Path}", found);
    }

    private static string PagesOf(IEnumerable<Output.OutputFile> files) =>
        string.Concat(files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Bytes.Span)));
}
