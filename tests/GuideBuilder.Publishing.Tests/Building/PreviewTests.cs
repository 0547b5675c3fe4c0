using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>What translators are shown, and readers are not.</summary>
public sealed partial class PreviewTests
{
    private const string Po = "locales/ar/reader.po";
    private const string Unfinished = "msgid \"Go to a place where other people are.\"";
    private const string Missing = "msgid \"Shout loudly. Neighbours can call the police for you.\"";
    private const string Boxed = "msgid \"Is someone badly hurt? Call an ambulance: {contact:ambulance.phone}\"";

    internal static MemoryProjectFiles Files { get; } = Make();

    [Fact]
    public void An_unfinished_translation_is_shown_and_marked_with_its_state_and_its_id()
    {
        var page = PageOf(Build(isPreview: true));
        Assert.Matches("<li class=\"fuzzy shown\" title=\"p[0-9a-f]{12}: fuzzy\">", page);
        Assert.Matches("class=\"untranslated shown\" title=\"p[0-9a-f]{12}: untranslated\"", page);
        Assert.Contains("title=\"", page.Split("fuzzy shown")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_see_neither_marks_nor_unfinished_translations()
    {
        var page = PageOf(Build(isPreview: false));
        Assert.DoesNotContain(" shown\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(": fuzzy", page, StringComparison.Ordinal);
        Assert.Contains("Go to a place where other people are.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_made_that_could_be_printed_by_mistake()
    {
        Assert.Equal(["screen", "site"], Build(isPreview: true).Artifacts.Select(a => a.Format).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(Build(isPreview: false).Artifacts, a => a.Format == "print");
    }

    [Fact]
    public void The_file_for_screens_has_colour_behind_what_is_not_finished()
    {
        var (preview, reader) = (ScreenOf(Build(isPreview: true)), ScreenOf(Build(isPreview: false)));
        Assert.True(Fills(preview) >= Fills(reader) + 2, $"{Fills(preview)} against {Fills(reader)} areas");
    }

    [Fact]
    public void The_file_for_screens_has_the_id_of_each_unfinished_passage_in_the_margin()
    {
        var (preview, reader) = (Build(isPreview: true), Build(isPreview: false));
        var states = State().Matches(PageOf(preview)).ToLookup(m => m.Groups["state"].Value == "translated", m => m.Groups["id"].Value);
        var text = ArtifactsOf(ScreenOf(preview));
        Assert.True(states[false].Count() >= 2);
        Assert.All(states[false], id => Assert.Contains(id, text, StringComparison.Ordinal));
        Assert.NotEmpty(states[true]);
        Assert.All(states[true], id => Assert.DoesNotContain(id, text, StringComparison.Ordinal));
        Assert.DoesNotMatch("p[0-9a-f]{12}", ArtifactsOf(ScreenOf(reader)));
    }

    [Fact]
    public void The_colour_behind_an_unfinished_passage_in_a_box_lies_on_the_ground_of_the_box()
    {
        var files = Variant.Guide.With(Po, Variant.Guide.Text(Po).Replace(Boxed, "#, fuzzy\n" + Boxed, StringComparison.Ordinal));
        var fills = ScreenOf(Build(isPreview: true, files)).Content.Pages.Select(FillsOf).First(f => f.Any(IsFuzzy));
        var ground = Array.FindIndex(fills, f => f.Contains("0.863", StringComparison.Ordinal));
        Assert.InRange(ground, 0, Array.FindIndex(fills, IsFuzzy) - 1);
    }

    private static bool IsFuzzy(string colour) => colour.Contains("0.678", StringComparison.Ordinal);

    /// <summary>In the order in which they are first used.</summary>
    private static string[] FillsOf(Pdf.Reading.PdfPageContent page) => [.. page.Paints.Where(p => p.Kind == Pdf.Reading.PaintKind.Fill).Select(p => p.Colour)];

    private static string ArtifactsOf(BuiltPdf pdf) => string.Join('\n', pdf.Text.Pages.Select(p => p.Artifacts));

    private static int Fills(BuiltPdf pdf) => pdf.Content.Pages.Sum(p => p.Paints.Count(paint => paint.Kind == Pdf.Reading.PaintKind.Fill && (paint.Colour.Contains("0.678", StringComparison.Ordinal) || paint.Colour.Contains("0.82", StringComparison.Ordinal))));

    private static BuiltPdf ScreenOf(BuildResult result) => Variant.PdfOf(result, "ar", Pdf.PdfFlavour.Screen);

    private static string PageOf(BuildResult result) => Encoding.UTF8.GetString(result.Files.Single(f => f.Path == "site/ar/guide-women-de/now.html").Bytes.Span);

    private static BuildResult Build(bool isPreview, MemoryProjectFiles? files = null)
    {
        var result = new Builder(files ?? Files, RealBuild.Fonts).Build(new BuildRequest([], ["ar"], [], [OutputFormat.Print, OutputFormat.Screen, OutputFormat.Site], 2) { IsPreview = isPreview }, writes: true);
        Assert.False(result.HasErrors);
        return result;
    }

    private static MemoryProjectFiles Make()
    {
        var text = Variant.Guide.Text(Po).Replace(Unfinished, "#, fuzzy\n" + Unfinished, StringComparison.Ordinal);
        var start = text.IndexOf(Missing, StringComparison.Ordinal) + Missing.Length + 1;
        return Variant.Guide.With(Po, text[..start] + "msgstr \"\"" + text[text.IndexOf('\n', start)..]);
    }

    [GeneratedRegex("title=\"(?<id>p[0-9a-f]{12}): (?<state>\\w+)\"")]
    private static partial Regex State();
}
