using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Building;

public sealed class PictureChecksTests
{
    [Fact]
    public void A_colour_outside_the_palette_names_its_place_and_the_nearest()
    {
        var files = Variant.Guide
            .With("content/images/x.svg", "<svg viewBox='0 0 9 9'>\n<path d='M0 0h1v1z' fill='#f4b970'/>\n<path d='M0 0h1v1z' fill='#f4b972'/></svg>")
            .Add("start", "- ![x](x.svg)");

        var finding = Assert.Single(Load(files), f => f.Code.Id == "GB4021");

        Assert.Equal("content/images/x.svg:2:2", finding.Span!.ToString());
        Assert.Equal("The colour #f4b970 is not in the palette.", finding.Message);
        Assert.Equal("The nearest is “sun”: write #f4b972, or add the colour to templates/print.", finding.Hint);
    }

    [Fact]
    public void Black_white_and_the_colour_of_the_text_need_no_palette() => Assert.DoesNotContain(
        Load(Variant.Guide.With("content/images/x.svg", "<svg viewBox='0 0 9 9'><path d='M0 0h1v1z' stroke='#fff'/><path d='M0 0h1v1z' fill='currentColor'/></svg>").Add("start", "![x](x.svg)")),
        f => f.Severity == Severity.Error);

    [Fact]
    public void Text_must_be_read_on_every_colour_of_a_cover()
    {
        const string Path = "content/publications/guide-women.yaml";
        var drawing = "<svg viewBox='0 0 9 9'>\n<path d='M0 0h1v1z' fill='#6d8296'/>\n<path d='M0 0h1v1z' stroke='#c9775a' fill='none'/>\n<path d='M0 0h1v1z' fill='currentColor'/></svg>";
        var files = Variant.Guide.With("content/images/x.svg", drawing).With(Path, WithoutCover(Variant.Guide.Text(Path)) + "\ncover: x.svg\n");

        var findings = Load(files).Where(f => f.Code.Id == "GB4027").ToList();

        Assert.Equal(["Text on “#6d8296” cannot be read well.", "Text on “currentColor” cannot be read well."], findings.Select(f => f.Message));
        Assert.Equal("content/images/x.svg:2:2", findings[0].Span!.ToString());
        Assert.Equal(Path, findings[1].Span!.Path);
    }

    [Fact]
    public void Covers_and_pictures_of_chapters_have_colours_of_the_palette()
    {
        const string Path = "content/publications/guide-women.yaml";
        var files = Variant.Guide
            .With("content/images/x.svg", "<svg viewBox='0 0 9 9'><path d='M0 0h1v1z' fill='#ffeedd'/></svg>")
            .With("content/images/y.svg", "<svg viewBox='0 0 9 9'><path d='M0 0h1v1z' fill='#eeddcc'/></svg>")
            .With(Path, WithoutCover(Variant.Guide.Text(Path)) + "\ncover: x.svg\n")
            .With("content/chapters/start.md", "---\npicture: y.svg\n---\n# Start {#start}\n");

        Assert.Equal(["content/images/x.svg", "content/images/y.svg"], Load(files).Where(f => f.Code.Id == "GB4021").Select(f => f.Span!.Path));
    }

    [Theory]
    [InlineData(544, "{width=60%}", null)]
    [InlineData(542, "{width=60%}", "content/images/x.png is 542 pixels wide, which is 199 to the inch in print.|Use it with at least 544 pixels across, or set it narrower, as {width=59%}.")]
    [InlineData(80, "{width=100%}", "content/images/x.png is 80 pixels wide, which is 17 to the inch in print.|Use it with at least 906 pixels across.")]
    [InlineData(80, "", null)]
    public void A_picture_set_too_wide_for_its_pixels_is_refused_by_the_press_profile(int pixels, string width, string? expected)
    {
        var files = Variant.Guide
            .With("content/images/x.png", TestPng.Build(pixels, 1, 8, 0, new byte[pixels + 1]))
            .Add("start", $"![x](x.png){width}");

        var finding = Load(files).SingleOrDefault(f => f.Code.Id == "GB4022");

        Assert.Equal(expected, finding is null ? null : $"{finding.Message}|{finding.Hint}");
    }

    private static string WithoutCover(string publication) =>
        string.Join('\n', publication.Split('\n').Where(l => !l.StartsWith("cover:", StringComparison.Ordinal)));

    private static IReadOnlyList<Finding> Load(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        Assert.NotNull(Workspace.Load(files, findings));
        return findings.ToSorted();
    }
}
