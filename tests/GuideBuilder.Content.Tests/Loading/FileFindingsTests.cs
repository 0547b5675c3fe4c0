using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Loading;

public sealed class FileFindingsTests
{
    private const string Figures = "content/figures.yaml";

    [Fact]
    public void The_small_project_has_no_findings()
    {
        var (project, findings) = SmallProject.Load(SmallProject.Files);

        Assert.Equal("", SmallProject.Places(findings));
        Assert.Equal(["police"], project!.Publications[0].Region.ContactOrder);
        Assert.Equal(3, project.Regions[0].Contacts.Count);
    }

    [Theory]
    [InlineData("content/project.yaml")]
    [InlineData("content/interface.yaml")]
    [InlineData("content/contacts/de.yaml")]
    [InlineData("locales/locales.yaml")]
    public void A_file_that_is_needed_is_missed(string path)
    {
        var findings = SmallProject.Load(SmallProject.Files.Without(path)).Findings;

        Assert.Contains(findings, f => f.Code == ContentFindings.FileMissing && f.Span!.Path == path);
    }

    [Fact]
    public void One_missing_file_does_not_make_others_look_wrong()
    {
        var findings = SmallProject.Load(SmallProject.Files.Without("content/contacts/de.yaml")).Findings;

        Assert.Equal("GB1001 content/contacts/de.yaml", SmallProject.Places(findings));
    }

    [Fact]
    public void A_file_that_cannot_be_read_says_why()
    {
        var (_, findings) = SmallProject.Load(SmallProject.Files.WithUnreadable(SmallProject.Chapter, "access denied"));

        Assert.Contains(findings, f => f.Code == ContentFindings.FileUnreadable && f.Message.Contains("access denied"));
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_says_why()
    {
        var (_, findings) = SmallProject.Load(SmallProject.Files.WithUnreadable("content/publications", "access denied"));

        Assert.Contains(findings, f => f.Code == ContentFindings.FileUnreadable && f.Span!.Path == "content/publications");
    }

    [Theory]
    [InlineData(Figures, 4 * 1024 * 1024)]
    [InlineData(SmallProject.Chapter, 256 * 1024)]
    public void A_file_that_is_too_large_is_not_read(string path, int limit) =>
        Assert.Contains(Break(path, new byte[limit + 1]), f => f.Code == ContentFindings.FileTooLarge);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_found_in_their_line() =>
        Assert.Equal($"GB1004 {Figures}:2:10", First(Break(Figures, [.. "days:\n  value: "u8, 0xFC, .. "\n"u8])));

    [Fact]
    public void A_cut_off_character_is_not_UTF8() =>
        Assert.Equal($"GB1004 {Figures}:1:7", First(Break(Figures, [.. "# days"u8, 0xC3])));

    [Fact]
    public void UTF16_is_named() =>
        Assert.Contains(Break(Figures, [0xFF, 0xFE, (byte)'d', 0]), f => f.Code == ContentFindings.FileNotUtf8 && f.Message.Contains("UTF-16"));

    [Fact]
    public void A_NUL_character_is_found_in_its_place() =>
        Assert.Equal($"GB1005 {Figures}:1:5", First(Break(Figures, [.. "days\0"u8])));

    [Fact]
    public void A_byte_order_mark_is_only_a_warning()
    {
        var text = SmallProject.Files.Read(Figures).Bytes!;

        var findings = Break(Figures, [0xEF, 0xBB, 0xBF, .. text]);

        Assert.Equal(Severity.Warning, Assert.Single(findings).Severity);
        Assert.Equal(ContentFindings.FileHasByteOrderMark, findings[0].Code);
    }

    [Theory]
    [InlineData("content/chapters/forgotten.md")]
    [InlineData("content/contacts/cz.yaml")]
    [InlineData("content/publications/other.yml")]
    [InlineData("content/figures.yml")]
    public void A_file_that_nothing_mentions_is_a_warning(string path)
    {
        var findings = SmallProject.Load(SmallProject.Files.With(path, "x")).Findings;

        Assert.Equal($"GB1007 {path}", SmallProject.Places(findings));
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        var files = SmallProject.Files;
        foreach (var path in (string[])[Figures, SmallProject.Chapter, "content/publications/guide.yaml"])
        {
            files = files.With(path, files.Text(path).ReplaceLineEndings("\r\n"));
        }

        Assert.Empty(SmallProject.Load(files).Findings);
    }

    private static IReadOnlyList<Finding> Break(string path, byte[] bytes) =>
        SmallProject.Load(SmallProject.Files.With(path, bytes)).Findings;

    private static string First(IReadOnlyList<Finding> findings) =>
        SmallProject.Places(findings.Where(f => f.Code.Id.StartsWith("GB100", StringComparison.Ordinal)));
}
