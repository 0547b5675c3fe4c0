using System.Text.RegularExpressions;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Style;

/// <summary>The recipes in docs/print.md, done with the repository's project as they are told, and its table against the program.</summary>
public sealed partial class RecipesTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "print.md")).ReplaceLineEndings("\n");

    private static readonly Dictionary<string, string> Examples = Example().Matches(Page).ToDictionary(m => m.Groups["file"].Value, m => m.Groups["text"].Value, StringComparer.Ordinal);

    private const string LeafletPath = "content/publications/leaflet-short.yaml";

    private static readonly string Leaflet = Examples[LeafletPath];

    [Fact]
    public void A_new_page_format_is_a_file_and_a_line()
    {
        const string Publication = "content/publications/guide-women.yaml";
        var result = Variant.Build(
            Variant.Guide
                .With("templates/print/square.yaml", Examples["templates/print/square.yaml"])
                .With(Publication, Variant.Guide.Text(Publication).Replace("styles: [a5]\n", Examples[Publication], StringComparison.Ordinal)),
            "en");
        Assert.False(result.HasErrors, string.Join('\n', result.Findings));
        var pdf = Variant.PdfOf(result, "en", Pdf.PdfFlavour.Screen);
        var side = Length.FromMillimetres(170).Points;
        Assert.All(pdf.File.Pages, p => Assert.Equal((side, side), (p.Media.Width, p.Media.Height), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 0.01));
        Assert.Contains(pdf.Text.Elements().Where(e => e.Type == "TOCI"), e => e.Text.StartsWith("In an emergency", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_leaflet_is_a_style_and_a_publication()
    {
        var result = BuildLeaflet(Leaflet);
        Assert.False(result.HasErrors, string.Join('\n', result.Findings));
        AssertPages(result, "print", (210, 148), (210, 148));
        AssertPages(result, "screen", (105, 148), (105, 148), (105, 148), (105, 148));
        AssertPages(result, "office", (210, 297), (210, 297));

        // Four panels outside and inside: 4 1, 2 3.
        Assert.Equal(["Police and courts", "Are you in danger now?", "What you can do", "What to say on the phone"], TitlesFromLeftToRight(result));
    }

    [Fact]
    public void A_fourth_chapter_has_no_panel_on_it()
    {
        var result = BuildLeaflet(Leaflet.Replace("panel-rights]", "panel-rights, panel-plan]", StringComparison.Ordinal));
        Assert.Contains(result.Findings, f => f.Code.Id == "GB4037" && f.Span?.Path == LeafletPath);
    }

    [Fact]
    public void A_new_box_is_a_name_a_look_and_if_one_likes_a_line_of_css()
    {
        var files = Variant.Guide
            .With("content/project.yaml", Variant.Guide.Text("content/project.yaml") + Examples["content/project.yaml"])
            .With("templates/print/a5.yaml", Variant.Guide.Text("templates/print/a5.yaml").Replace("\nboxes:\n", "\n" + Examples["templates/print/a5.yaml"], StringComparison.Ordinal))
            .With("templates/site/site.css", Variant.Guide.Text("templates/site/site.css") + Examples["templates/site/site.css"])
            .With("content/chapters/about.md", Variant.Guide.Text("content/chapters/about.md") + "\n" + Examples["content/chapters/about.md"]);
        var result = Variant.Build(files, "en", "ar");
        Assert.False(result.HasErrors, string.Join('\n', result.Findings));
        var web = System.Text.Encoding.UTF8.GetString(result.Files.Single(f => f.Path == "site/en/guide-women-de/about.html").Bytes.Span);
        Assert.Contains("<section class=\"box box-good-news\">", web);
        Assert.Contains(Variant.PdfOf(result, "en", Pdf.PdfFlavour.Print).Paragraphs, p => p.Text == "You are not alone.");
    }

    [Fact]
    public void A_new_box_without_a_look_is_refused()
    {
        var result = Variant.Build(Variant.Guide.With("content/project.yaml", Variant.Guide.Text("content/project.yaml") + Examples["content/project.yaml"]), "en");
        Assert.Contains(result.Findings, f => f.Code.Id == "GB4026" && f.Message.Contains("“good-news”", StringComparison.Ordinal));
    }

    /// <summary>Every name that the styles of the repository use is told, and the sample style uses every name that there is.</summary>
    [Fact]
    public void The_page_names_every_entry_of_a_style()
    {
        var named = Code().Matches(Page).SelectMany(m => m.Groups["text"].Value.Split([' ', ':', ',', '{', '}'], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var used = Key().Matches(SampleStyle.Text).Select(m => m.Groups["name"].Value).Except(["sand", "leaf", "safety", "note", "Arab"]);
        Assert.All(used, name => Assert.Contains(name, named));
    }

    private static BuildResult BuildLeaflet(string publication)
    {
        const string Style = "templates/print/leaflet-four.yaml";
        var files = Variant.Whole
            .Without(p => p.StartsWith("content/publications/", StringComparison.Ordinal))
            .With(Style, Examples[Style])
            .With(LeafletPath, publication);
        return Variant.Build(files, "en");
    }

    /// <summary>The titles on the two sides of the print file.</summary>
    private static IEnumerable<string> TitlesFromLeftToRight(BuildResult result)
    {
        var titles = PdfText.Read(Open(result, "print")).Elements().Where(e => e.Type == "H1");
        return titles.OrderBy(t => ReadParagraph.GlyphsOf(t).First().Placed.Page).ThenBy(t => ReadParagraph.GlyphsOf(t).First().Placed.X).Select(t => t.Text);
    }

    private static void AssertPages(BuildResult result, string format, params (double Width, double Height)[] millimetres) =>
        Assert.Equal(
            millimetres,
            Open(result, format).Pages.Select(p => p.Trim ?? p.Media).Select(box => (Millimetres(box.Width), Millimetres(box.Height))));

    private static double Millimetres(double points) => Math.Round(points * 25.4 / 72, 1);

    private static PdfFile Open(BuildResult result, string format) =>
        PdfFile.Open(format, result.Files.Single(f => f.Path == $"{format}/leaflet-short-de-en.pdf").Bytes);

    [GeneratedRegex(@"^```\w+ (?<file>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("(?<!`)`(?<text>[^`\n]+)`(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<name>[A-Za-z][\w-]*):")]
    private static partial Regex Key();
}
