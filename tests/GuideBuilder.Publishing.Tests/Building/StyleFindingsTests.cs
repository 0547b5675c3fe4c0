using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>What a build says of a style that does not fit its project, of patterns that are missing and of pages that move.</summary>
public sealed class StyleFindingsTests
{
    [Fact]
    public void A_box_of_the_project_without_a_look_is_named()
    {
        var files = Variant.Guide.With("templates/print/a5.yaml", Variant.Guide.Text("templates/print/a5.yaml").Replace("  safety: {", "  safely: {", StringComparison.Ordinal));
        var finding = Assert.Single(Load(files));
        Assert.Equal(("GB4026", "templates/print/a5.yaml:1:1"), (finding.Code.Id, finding.Span!.ToString()));
        Assert.Contains("“safety”", finding.Message);
    }

    [Fact]
    public void A_pattern_file_that_is_not_there_is_a_warning_and_the_book_is_made()
    {
        var (before, after) = ("hyphenation: hyph_en_US", "hyphenation: hyph_xx_XX");
        var locales = Variant.Guide.Text("locales/locales.yaml");
        var named = locales.Contains(before, StringComparison.Ordinal)
            ? locales.Replace(before, after, StringComparison.Ordinal)
            : locales.Replace("en:\n", $"en:\n  {after}\n", StringComparison.Ordinal);
        Assert.Contains(after, named);
        var result = Variant.Build(Variant.Guide.With("locales/locales.yaml", named), "en");
        var finding = Assert.Single(result.Findings, f => f.Code.Id == "GB4023");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("“hyph_xx_XX” of the language “en” are not used: it is not installed", finding.Message);
        Assert.Contains(result.Files, f => f.Path == "print/guide-women-de-en.pdf");
    }

    [Fact]
    public void Pages_that_do_not_settle_are_an_error()
    {
        var finding = Assert.Single(LayoutFindings.Of(RealBuild.BookIn("en") with { HasUnsettledPages = true, Problems = [] }));
        Assert.Equal(("GB4024", Severity.Error), (finding.Code.Id, finding.Severity));
        Assert.Empty(LayoutFindings.Of(RealBuild.BookIn("en") with { Problems = [] }));
    }

    private static IEnumerable<Finding> Load(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        _ = Workspace.Load(files, findings);
        return findings.ToSorted().Where(f => f.Severity == Severity.Error);
    }
}
