using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Style;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Tests.Style;

public sealed class StyleLoaderTests
{
    private const string FilePath = "templates/print/a5.yaml";

    [Fact]
    public void The_repositorys_styles_are_read_without_a_finding()
    {
        var files = new MemoryProjectFiles();
        var paths = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "templates", "print"), "*.yaml");
        files = paths.Aggregate(files, (f, path) => f.With("templates/print/" + Path.GetFileName(path), File.ReadAllText(path)));
        foreach (var name in paths.Select(p => Path.GetFileNameWithoutExtension(p)))
        {
            var (style, findings) = Load(files, name);
            Assert.Empty(findings);
            Assert.Equal(Enum.GetValues<TextRole>(), style!.Roles.Keys.Order());
            Assert.Superset(Content.Model.BoxKinds.Known.ToHashSet(), style.Boxes.Keys.ToHashSet());
        }
    }

    [Theory]
    [InlineData("page: { width: 30 mm }", "page")]
    [InlineData("page: { top: 200 mm }", "page")]
    [InlineData("styles: { body: { size: 0 pt } }", "0 pt")]
    [InlineData("styles: { body: { leading: 0.5 pt } }", "0.5 pt")]
    public void A_page_without_room_and_type_without_height_are_refused(string change, string words)
    {
        var files = new MemoryProjectFiles().With(FilePath, SampleStyle.Text).With("templates/print/own.yaml", "like: a5\n" + change + "\n");
        var (style, findings) = Load(files, "own");
        Assert.Null(style);
        var finding = Assert.Single(findings);
        Assert.Equal("GB4007", finding.Code.Id);
        Assert.Contains($"“{words}”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_is_read_as_it_is_written()
    {
        var (style, findings) = Load(SampleStyle.Text);
        Assert.Empty(findings);
        Assert.Equal(419.53, style!.Page.Width, 0.01);
        Assert.Equal(8.504, style.Page.Bleed, 0.001);
        Assert.Equal((12.0, 18.0, 18.0), (style.Roles[TextRole.Emergency].Size, style.Roles[TextRole.Emergency].Leading, style.Roles[TextRole.Emergency].Phone));
        Assert.Equal((10.0, 10.0, false), (style.Roles[TextRole.Body].Size, style.Roles[TextRole.Body].Phone, style.Roles[TextRole.Body].Bold));
        Assert.True(style.Roles[TextRole.Title] is { Bold: true, Balanced: true, After: 10 });
        Assert.Equal(new Ink("sand", 2, 8, 18, 0, 0xF8ECD9), style.Cover.Ground);
        Assert.Null(style.Boxes["note"].Frame.Fill);
        Assert.Equal(0.4, style.Chapter.NewPageWhenFilled);
        Assert.Equal((0, 0), (style.Chapter.PictureHeight, style.Chapter.PictureGap));
        Assert.Equal(["•", "–"], style.List.Bullets);
        Assert.Equal((" .", 2), (style.Contents.Leader, style.Contents.Levels));
        Assert.Equal((0.65, 0.38), (style.Notes.MarkSize, style.Notes.MarkRise));
    }

    [Fact]
    public void Choices_are_read_as_they_are_written()
    {
        var style = Load(SampleStyle.Text).Style!;
        Assert.Equal((TextAlignment.Justify, true), (style.Roles[TextRole.Body].Alignment, style.Roles[TextRole.Body].Hyphenated));
        Assert.Equal((TextAlignment.Start, false), (style.Roles[TextRole.Lead].Alignment, style.Roles[TextRole.Lead].Hyphenated));
        Assert.Equal(new ScriptStyle(1.06, 1.76, TextAlignment.Start, Kashida: false), style.ScriptOf("Aran"));
        Assert.Equal(new ScriptStyle(1.16, 1.24, null, Kashida: true), style.ScriptOf("Arab"));
        Assert.Equal(ScriptStyle.None, style.ScriptOf("Latn"));
        Assert.Equal(ChapterOpening.Recto, style.Chapter.Opening);
        Assert.Equal((RunningText.Title, RunningText.Section), (style.Running.Verso, style.Running.Recto));
        Assert.Equal(TextAlignment.Center, style.Picture.Alignment);
        Assert.Equal((TextRole.Emergency, true), (style.Boxes["emergency"].Text, style.Boxes["emergency"].IsWhole));
        Assert.Equal((TextRole.Body, false), (style.Boxes["note"].Text, style.Boxes["note"].IsWhole));
    }

    [Theory]
    [InlineData("width: 148 mm", "width: 148 miles", "GB4007", "1:16", "“148 miles”")]
    [InlineData("width: 148 mm", "width: -148 mm", "GB4007", "1:16", "“-148 mm”")]
    [InlineData("width: 148 mm", "width: 100000 pt", "GB4007", "1:16", "“100000 pt”")]
    [InlineData("srgb: \"#f8ecd9\"", "srgb: sand", "GB4007", "4:38", "“sand”")]
    [InlineData("srgb: \"#f8ecd9\"", "srgb: \"#f8ecd\"", "GB4007", "4:38", "“#f8ecd”")]
    [InlineData("[2, 8, 18, 0]", "[2, 8, 18]", "GB4007", "4:9", "“cmyk”")]
    [InlineData("[2, 8, 18, 0]", "[2, 8, 180, 0]", "GB4007", "4:24", "“cmyk”")]
    [InlineData("leading: 1.76", "leading: twice", "GB4007", "35:32", "“twice”")]
    [InlineData("leading: 1.76", "leading: 0", "GB4007", "35:32", "“0”")]
    [InlineData("40 %", "40", "GB4007", "37:51", "“40”")]
    [InlineData("40 %", "140 %", "GB4007", "37:51", "“140 %”")]
    [InlineData("bold: true", "bold: yes", "GB4007", "7:61", "“yes”")]
    [InlineData("align: justify", "align: justified", "GB4007", "9:47", "start, center, end, justify")]
    [InlineData("hyphenated: true", "hyphenated: always", "GB4007", "9:68", "“always”")]
    [InlineData("align: start", "align: left", "GB4007", "35:45", "“left”")]
    [InlineData("opening: recto", "opening: right", "GB4007", "37:22", "filled, page, recto")]
    [InlineData("verso: title", "verso: author", "GB4007", "38:19", "none, title, chapter, section")]
    [InlineData("levels: 2", "levels: 3", "GB4007", "39:21", "one of 1, 2")]
    [InlineData("align: center", "align: centre", "GB4007", "48:67", "“centre”")]
    [InlineData("text: emergency", "text: loud", "GB4007", "42:79", "“loud”")]
    [InlineData("divided: true", "divided: 1", "GB4007", "44:35", "“1”")]
    [InlineData("mark-size: 65 %", "mark-size: 65", "GB4007", "49:103", "“65”")]
    [InlineData("distance: 9 mm", "distance: 0 mm", "GB4007", "50:52", "“0 mm”")]
    [InlineData("ruled: { rule: leaf", "ruled: { rule: pink", "GB4005", "50:16", "“pink”")]
    [InlineData("ground: sand", "ground: sandy", "GB4005", "51:18", "“sandy”")]
    [InlineData("fill: sand", "fill: pink", "GB4005", "42:22", "“pink”")]
    [InlineData("rule: leaf, rule-width: 0.4 pt, header", "rule: pink, rule-width: 0.4 pt, header", "GB4005", "47:50", "“pink”")]
    [InlineData("  lead: { size: 10 pt", "  lead: { ink: leaf, size: 10 pt", "GB4008", "10:9", "“leaf”")]
    public void A_value_that_cannot_be_used_is_named_where_it_stands(string written, string instead, string code, string place, string words)
    {
        var (style, findings) = Load(Replace(written, instead));
        var finding = Assert.Single(findings);
        Assert.Null(style);
        Assert.Equal((code, $"{FilePath}:{place}"), (finding.Code.Id, finding.Span!.ToString()));
        Assert.Contains(words, finding.Message);
        Assert.False(string.IsNullOrWhiteSpace(finding.Hint));
    }

    [Theory]
    [InlineData("bleed: 3 mm, ", "bleed")]
    [InlineData("  notice: { size: 10 pt, leading: 14 pt }\n", "notice")]
    [InlineData("  footnote: { size: 10 pt, leading: 14 pt }\n", "footnote")]
    [InlineData("indent: 6.5 mm, ", "indent")]
    [InlineData("bullets: [\"•\", \"–\"], ", "bullets")]
    [InlineData(", land: leaf", "land")]
    [InlineData("chapters: { opening: recto, new-page-when-filled: 40 % }\n", "chapters")]
    [InlineData("running: { verso: title, recto: section, edge: 9 mm }\n", "running")]
    [InlineData("quote: { bar: leaf, bar-width: 1 mm, padding: 3 mm }\n", "quote")]
    [InlineData("columns: { gap: 6 mm, before: 2 pt, after: 8 pt }\n", "columns")]
    [InlineData("edge: 9 mm", "edge")]
    [InlineData("  strip: { size: 10 pt, leading: 14 pt, phone: 20 pt }\n", "strip")]
    [InlineData("ruled: { rule: leaf, rule-width: 0.4 pt, distance: 9 mm }\n", "ruled")]
    [InlineData(", distance: 9 mm", "distance")]
    public void An_entry_that_is_missing_is_named(string written, string name)
    {
        var (style, findings) = Load(Replace(written, ""));
        Assert.Null(style);
        Assert.Contains(findings, f => f.Message.Contains($"“{name}”", StringComparison.Ordinal) && f.Span!.Line > 0);
    }

    [Fact]
    public void An_entry_that_nobody_reads_is_refused_with_the_nearest_name()
    {
        var (style, findings) = Load(Replace("gap: 6 mm", "gap: 6 mm, gapp: 6 mm"));
        Assert.Null(style);
        Assert.Contains("“gapp”", Assert.Single(findings).Message);
        Assert.Contains("gap", findings[0].Hint);
    }

    [Fact]
    public void A_file_that_is_not_there_or_no_map_is_a_finding()
    {
        Assert.NotEmpty(Load(new MemoryProjectFiles(), "a5").Findings);
        Assert.NotEmpty(Load("- one\n- two\n").Findings);
        Assert.NotEmpty(Load("page: [\n").Findings);
        Assert.NotEmpty(Load("").Findings);
    }

    /// <summary>A style is read whatever is wrong with it: each single line left out gives findings, and no fault of the program.</summary>
    [Fact]
    public void Any_line_may_be_missing_without_a_crash()
    {
        var lines = SampleStyle.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var (style, findings) = Load(string.Join('\n', lines.Where((_, index) => index != i)));
            Assert.Equal(style is null, findings.Any(f => f.Severity == Severity.Error));
        }
    }

    private static string Replace(string written, string instead)
    {
        Assert.Contains(written, SampleStyle.Text, StringComparison.Ordinal);
        return SampleStyle.Text.Replace(written, instead, StringComparison.Ordinal);
    }

    private static (BookStyle? Style, IReadOnlyList<Finding> Findings) Load(string text) => Load(new MemoryProjectFiles((FilePath, text)), "a5");

    private static (BookStyle? Style, IReadOnlyList<Finding> Findings) Load(MemoryProjectFiles files, string name)
    {
        var findings = new FindingBag();
        var style = StyleLoader.Load(files, name, findings);
        return (style, findings.ToSorted());
    }
}
