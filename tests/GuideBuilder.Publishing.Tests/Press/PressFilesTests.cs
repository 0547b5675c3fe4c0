using System.Text.RegularExpressions;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Publishing.Press;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Press;

/// <summary>The profiles in templates/press and the page that tells of them.</summary>
public sealed partial class PressFilesTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "press-profiles.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Names { get; } = [.. PressProfileLoader.NamesIn(Variant.Guide)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_profile_is_read_can_be_built_for_and_is_told_of(string name)
    {
        var findings = new FindingBag();
        var profile = PressProfileLoader.Load(Variant.Guide, name, findings);
        Assert.Empty(findings.ToSorted());
        Assert.Empty(PressChecks.Check(profile!));
        Assert.Contains($"| `{name}` |", Page);
    }

    [Fact]
    public void The_profile_that_is_used_when_none_is_named_is_there() => Assert.Contains(Content.Model.Publication.DefaultPress, Names.Select(n => n.Data));

    [Fact]
    public void The_page_names_every_entry_of_a_profile()
    {
        var named = Code().Matches(Page).SelectMany(m => m.Groups["text"].Value.Split([' ', ':', ',', '{', '}'], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        Assert.All(Key().Matches(SampleProfile.Text).Select(m => m.Groups["name"].Value), name => Assert.Contains(name, named));
    }

    [Fact]
    public void A_print_shops_own_numbers_are_a_file_and_a_line()
    {
        const string Publication = "content/publications/guide-women.yaml";
        var examples = Example().Matches(Page).ToDictionary(m => m.Groups["file"].Value, m => m.Groups["text"].Value, StringComparer.Ordinal);
        var result = Variant.Build(
            Variant.Guide
                .With("templates/press/our-printer.yaml", examples["templates/press/our-printer.yaml"])
                .With(Publication, Variant.Guide.Text(Publication) + examples[Publication]),
            "en");
        Assert.False(result.HasErrors, string.Join('\n', result.Findings));
        var page = Variant.PdfOf(result, "en", Pdf.PdfFlavour.Print).File.Pages[0];
        Assert.Equal(Length.FromMillimetres(5).Points, page.Trim!.Value.Left - page.Bleed!.Value.Left, 0.01);
        Assert.Equal(Length.FromMillimetres(9).Points, page.Trim!.Value.Left, 0.01);
    }

    [GeneratedRegex(@"^```\w+ (?<file>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("(?<!`)`(?<text>[^`\n]+)`(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=^|[{,] ?)(?<name>[a-z][\w-]*):(?= )", RegexOptions.Multiline)]
    private static partial Regex Key();
}
