using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Style;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Tests.Style;

public sealed class StyleLoaderTests
{
    private const string FilePath = "templates/print/a5.yaml";

    [Fact]
    public void The_repositorys_style_is_read_without_a_finding()
    {
        var (style, findings) = Load(File.ReadAllText(Path.Combine(RepositoryFiles.Root, FilePath)));
        Assert.Empty(findings);
        Assert.Equal(Enum.GetValues<TextRole>(), style!.Roles.Keys.Order());
        Assert.Equal(["emergency", "note", "safety"], style.Boxes.Keys.Order(StringComparer.Ordinal));
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
        Assert.Null(style.Boxes["note"].Fill);
        Assert.Equal(new ScriptFactors(1.06, 1.76), style.FactorsFor("Aran"));
        Assert.Equal(ScriptFactors.None, style.FactorsFor("Latn"));
        Assert.Equal(0.4, style.Chapter.NewPageWhenFilled);
    }

    [Theory]
    [InlineData("width: 148 mm", "width: 148 miles", "GB4007", "1:16", "“148 miles”")]
    [InlineData("width: 148 mm", "width: -148 mm", "GB4007", "1:16", "“-148 mm”")]
    [InlineData("width: 148 mm", "width: 100000 pt", "GB4007", "1:16", "“100000 pt”")]
    [InlineData("srgb: \"#f8ecd9\"", "srgb: sand", "GB4007", "4:38", "“sand”")]
    [InlineData("srgb: \"#f8ecd9\"", "srgb: \"#f8ecd\"", "GB4007", "4:38", "“#f8ecd”")]
    [InlineData("[2, 8, 18, 0]", "[2, 8, 18]", "GB4007", "4:9", "“cmyk”")]
    [InlineData("[2, 8, 18, 0]", "[2, 8, 180, 0]", "GB4007", "4:24", "“cmyk”")]
    [InlineData("leading: 1.76", "leading: twice", "GB4007", "26:32", "“twice”")]
    [InlineData("leading: 1.76", "leading: 0", "GB4007", "26:32", "“0”")]
    [InlineData("40 %", "40", "GB4007", "27:35", "“40”")]
    [InlineData("40 %", "140 %", "GB4007", "27:35", "“140 %”")]
    [InlineData("bold: true", "bold: yes", "GB4007", "7:61", "“yes”")]
    [InlineData("ground: sand", "ground: sandy", "GB4005", "33:18", "“sandy”")]
    [InlineData("fill: sand", "fill: pink", "GB4005", "30:22", "“pink”")]
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
    [InlineData("indent: 6.5 mm, ", "indent")]
    [InlineData(", land: leaf", "land")]
    [InlineData("chapters: { new-page-when-filled: 40 % }\n", "chapters")]
    public void An_entry_that_is_missing_is_named(string written, string name)
    {
        var (style, findings) = Load(Replace(written, ""));
        Assert.Null(style);
        Assert.Contains(findings, f => f.Message.Contains($"“{name}”", StringComparison.Ordinal) && f.Span!.Line > 0);
    }

    [Fact]
    public void An_entry_that_nobody_reads_is_refused_with_the_nearest_name()
    {
        var (style, findings) = Load(Replace("bullet: \"•\"", "bullet: \"•\", bulet: \"•\""));
        Assert.Null(style);
        Assert.Contains("“bulet”", Assert.Single(findings).Message);
        Assert.Contains("bullet", findings[0].Hint);
    }

    [Fact]
    public void A_file_that_is_not_there_or_no_map_is_a_finding()
    {
        Assert.NotEmpty(Load(new MemoryProjectFiles()).Findings);
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

    private static (BookStyle? Style, IReadOnlyList<Finding> Findings) Load(string text) => Load(new MemoryProjectFiles().With(FilePath, Encoding.UTF8.GetBytes(text)));

    private static (BookStyle? Style, IReadOnlyList<Finding> Findings) Load(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        var style = StyleLoader.Load(files, FilePath, findings);
        return (style, findings.ToSorted());
    }
}
