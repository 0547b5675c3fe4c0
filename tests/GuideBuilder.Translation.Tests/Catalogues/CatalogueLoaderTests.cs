using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Tests.Catalogues;

public sealed class CatalogueLoaderTests
{
    private const string Path = "locales/ar/reader.po";

    [Fact]
    public void A_catalogue_is_loaded_from_the_folder_of_its_language()
    {
        var (catalogue, findings) = Load(new MemoryProjectFiles((Path, SampleProject.Header("ar") + SampleProject.Entry("a", "ب"))));
        Assert.Empty(findings);
        Assert.Equal("ب", catalogue?.FindTranslated(SampleProject.Message("a"))?.Translation);
    }

    [Fact]
    public void A_missing_file_is_reported()
    {
        var (catalogue, findings) = Load(new MemoryProjectFiles());
        Assert.Null(catalogue);
        Assert.Equal("GB3101 locales/ar/reader.po ar", Describe(Assert.Single(findings)));
    }

    [Fact]
    public void An_unreadable_file_is_reported()
    {
        var (catalogue, findings) = Load(new MemoryProjectFiles().WithUnreadable(Path, "access denied"));
        Assert.Null(catalogue);
        Assert.Equal("GB3102 locales/ar/reader.po ar", Describe(Assert.Single(findings)));
        Assert.Contains("access denied", findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("AR")]
    [InlineData("ar_EG")]
    [InlineData("")]
    public void A_file_in_the_wrong_folder_is_reported(string language)
    {
        var (_, findings) = Load(new MemoryProjectFiles((Path, SampleProject.Header(language))));
        Assert.Equal("GB3103 locales/ar/reader.po:2:1 ar", Describe(Assert.Single(findings)));
    }

    [Fact]
    public void Errors_in_the_file_name_the_language()
    {
        var (catalogue, findings) = Load(new MemoryProjectFiles((Path, SampleProject.Header("ar") + "msgid \"a\"\nmsgstr \"b\n")));
        Assert.Equal("GB3008 locales/ar/reader.po:7:8 ar", Describe(Assert.Single(findings)));
        Assert.Null(catalogue?.Find(SampleProject.Message("a")));
    }

    [Fact]
    public void Entries_of_another_domain_are_not_used()
    {
        var (catalogue, findings) = Load(new MemoryProjectFiles((Path, SampleProject.Header("ar") + "domain \"x\"\n" + SampleProject.Entry("a", "b"))));
        Assert.Equal("GB3104 locales/ar/reader.po:7:1 ar", Describe(Assert.Single(findings)));
        Assert.Null(catalogue?.Find(SampleProject.Message("a")));
    }

    private static string Describe(Finding finding) => $"{finding.Code} {finding.Span} {finding.Language}";

    private static (Catalogue? Catalogue, Finding[] Findings) Load(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        var catalogue = CatalogueLoader.Load(files, SampleProject.Arabic, "reader", findings);
        return (catalogue, [.. findings.ToSorted()]);
    }
}
