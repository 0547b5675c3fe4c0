using System.Diagnostics;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: b", "{a@1:1=b@1:4}")]
    [InlineData("a: 'x'\nb:\n  - c\n  - [d, e]\n", "{a@1:1=x@1:4 b@2:1=[c@3:5 [d@4:6 e@4:9]]}")]
    [InlineData("a: 0800 1\nb: no\nc: 2026-11-22 # day", "{a@1:1=0800 1@1:4 b@2:1=no@2:4 c@3:1=2026-11-22@3:4}")]
    [InlineData("a:\nb: ~\nc: ''", "{a@1:1=∅@1:3 b@2:1=∅@2:4 c@3:1=@3:4}")]
    [InlineData("é: 😀\n", "{é@1:1=😀@1:4}")]
    [InlineData("a: |\n  x\n  y\n", "{a@1:1=x\ny\n@1:4}")]
    [InlineData("a: b\r\n\r\nc: d\r\n", "{a@1:1=b@1:4 c@3:1=d@3:4}")]
    [InlineData("# nothing\n", "")]
    [InlineData("", "")]
    public void Values_are_text_with_their_place(string yaml, string expected)
    {
        var (node, findings) = Read(yaml);

        Assert.Equal("", findings);
        Assert.Equal(expected, Dump(node));
    }

    [Theory]
    [InlineData("a: b: c", "GB1101 f:1:5")]
    [InlineData("a: [1, 2", "GB1101 f:1:9")]
    [InlineData("a: {b: c", "GB1101 f:1:9")]
    [InlineData("a: \"unclosed\n b: c\n", "GB1101 f:1:4")]
    [InlineData("a: @x", "GB1101 f:1:4")]
    [InlineData("a: b\n c: d\n", "GB1101 f:2:3")]
    [InlineData("a: 'x' y", "GB1101 f:1:8")]
    [InlineData("a: b\nc", "GB1101 f:2:1")]
    [InlineData("- a\nb: c", "GB1101 f:2:1")]
    [InlineData("a: - b", "GB1101 f:1:4")]
    [InlineData("a: \"\\q\"", "GB1101 f:1:4")]
    [InlineData("a: \"\\UFFFFFFFF\"", "GB1101 f:1:1")]
    [InlineData("a: &x b", "GB1103 f:1:4")]
    [InlineData("a: *x", "GB1103 f:1:4")]
    [InlineData("a: !t b", "GB1104 f:1:4")]
    [InlineData("a: !!int 3", "GB1104 f:1:4")]
    [InlineData("a: b\nc: d\na: e", "GB1105 f:3:1")]
    [InlineData("a: b\n---\nc: d", "GB1106 f:2:1")]
    [InlineData("? [a]\n: b", "GB1107 f:1:3")]
    public void What_is_wrong_is_found_in_its_place(string yaml, string expected) => Assert.Equal(expected, Read(yaml).Findings);

    [Fact]
    public void Nesting_has_a_limit() => Assert.Equal("GB1102 f:1:66", Read(new string('[', 100_000)).Findings);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[a,")]
    [InlineData("a: b\n")]
    [InlineData("\"")]
    [InlineData("!a ")]
    [InlineData("&a ")]
    [InlineData("---\n")]
    [InlineData("#\n")]
    [InlineData(" ")]
    [InlineData("\u0001")]
    public void Hostile_text_is_read_at_once(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        _ = YamlReader.Read(new SourceText("f", text), new FindingBag());

        Assert.True(watch.ElapsedMilliseconds < 60_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("ttile", "title")]
    [InlineData("audiance", "audience")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    public void A_misspelt_name_finds_its_neighbour(string name, string? expected) =>
        Assert.Equal(expected, Nearest.To(name, ["title", "subtitle", "audience", "date"]));

    private static (YamlNode? Node, string Findings) Read(string yaml)
    {
        var findings = new FindingBag();
        var node = YamlReader.Read(new SourceText("f", yaml), findings);
        return (node, SmallProject.Places(findings.ToSorted()));
    }

    private static string Dump(YamlNode? node) => node switch
    {
        YamlScalar s => $"{(s.IsEmpty ? "∅" : s.Text)}@{s.Span.Line}:{s.Span.Column}",
        YamlList l => $"[{string.Join(' ', l.Items.Select(Dump))}]",
        YamlMap m => $"{{{string.Join(' ', m.Entries.Select(e => $"{Dump(e.Key)}={Dump(e.Value)}"))}}}",
        _ => "",
    };
}
