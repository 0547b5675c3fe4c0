using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Exchange;

namespace GuideBuilder.Translation.Tests.Exchange;

public sealed class XliffTests
{
    private static readonly XNamespace Xliff = "urn:oasis:names:tc:xliff:document:2.0";

    [Fact]
    public void What_stays_as_it_is_is_a_placeholder_with_its_original_beside_it()
    {
        var row = new ExchangeRow("p1", "h1", "", "start, paragraph", "Call {contact:line.phone} or {contact:police.phone}.", "{contact:police.phone} & {contact:line.phone}", ExchangeState.Fuzzy, "A note");
        var unit = Assert.Single(XDocument.Parse(Encoding.UTF8.GetString(Write(row)), LoadOptions.PreserveWhitespace).Descendants(Xliff + "unit"));
        Assert.Equal(["{contact:line.phone}", "{contact:police.phone}"], unit.Descendants(Xliff + "data").Select(d => d.Value));
        Assert.Equal(["1", "2"], unit.Descendants(Xliff + "source").Elements(Xliff + "ph").Select(p => p.Attribute("id")!.Value));
        Assert.Equal(["2", "1"], unit.Descendants(Xliff + "target").Elements(Xliff + "ph").Select(p => p.Attribute("id")!.Value));
        Assert.Equal(("initial", "guide:fuzzy"), (unit.Element(Xliff + "segment")!.Attribute("state")!.Value, unit.Element(Xliff + "segment")!.Attribute("subState")!.Value));
        Assert.Equal("Call  or .", unit.Descendants(Xliff + "source").Single().Value);
    }

    /// <summary>The order of elements and the attributes that the schema of XLIFF 2.0 allows.</summary>
    [Fact]
    public void A_document_keeps_to_the_standard()
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(Write(
            new ExchangeRow("p1", "h1", "c", "p", "Call {contact:line.phone}.", "", ExchangeState.Untranslated, ""),
            new ExchangeRow("p2", "h2", "", "p", "b", "c", ExchangeState.Translated, "n")))).Root!;
        Assert.Equal(("2.0", "en", "ar"), (root.Attribute("version")!.Value, root.Attribute("srcLang")!.Value, root.Attribute("trgLang")!.Value));
        Assert.Equal(["p1", "p2"], root.Elements(Xliff + "file").Single().Elements().Select(u => u.Attribute("id")!.Value));
        Assert.Equal(["notes", "originalData", "segment"], root.Descendants(Xliff + "unit").First().Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["notes", "segment"], root.Descendants(Xliff + "unit").Last().Elements().Select(e => e.Name.LocalName));
        Assert.Equal([["source"], ["source", "target"]], root.Descendants(Xliff + "segment").Select(s => s.Elements().Select(e => e.Name.LocalName).ToArray()));
        Assert.All(root.Descendants(Xliff + "ph"), p => Assert.Equal(["id", "canCopy", "canDelete", "dataRef", "disp"], p.Attributes().Select(a => a.Name.LocalName)));
    }

    [Fact]
    public void Any_texts_come_back_unchanged() =>
        Prop.ForAll(ExchangeTexts.Rows.ToArbitrary(), rows => Read(Write(rows), out var findings).Select(r => r with { Span = null }).SequenceEqual(rows) && findings.Length == 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("<xliff")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"ar\"><file id=\"f1\"><unit id=\"p1\">")]
    [InlineData("<?xml version=\"1.0\" encoding=\"x-none\"?><xliff/>")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>")]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><xliff>&b;</xliff>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><xliff/>")]
    public void What_is_no_sound_document_is_refused(string text)
    {
        Assert.Empty(Read(text, out var findings));
        Assert.Equal("GB3721", Assert.Single(findings).Code.Id);
    }

    [Fact]
    public void Damaged_bytes_are_refused()
    {
        Assert.Empty(Read([(byte)'<', (byte)'a', (byte)'>', 0xFF, 0xC0], out var findings));
        Assert.Equal("GB3721", Assert.Single(findings).Code.Id);
    }

    [Theory]
    [InlineData("trgLang=\"uk\"")]
    [InlineData("")]
    public void A_document_for_another_language_is_refused(string attribute)
    {
        var text = Encoding.UTF8.GetString(Write(new ExchangeRow("p1", "h1", "", "", "a", "b", ExchangeState.Translated, ""))).Replace("trgLang=\"ar\"", attribute, StringComparison.Ordinal);
        Assert.Empty(Read(text, out var findings));
        Assert.Equal("GB3722 x.xlf:2:2", $"{Assert.Single(findings).Code} {findings[0].Span}");
    }

    [Theory]
    [InlineData("<segment><source>a</source><target>x <pc id=\"1\">b</pc></target></segment>", "a mark")]
    [InlineData("<segment><source>a</source><target>x <ph id=\"9\"/></target></segment>", "original is missing")]
    [InlineData("<segment><source>a</source><target>x <cp hex=\"D800\"/></target></segment>", "a number that is none")]
    [InlineData("<segment><source>a</source><target>x</target></segment><segment><source>b</source></segment>", "several segments")]
    [InlineData("<segment><source>a</source><target order=\"2\">x</target></segment><segment><source>b</source><target order=\"1\">y</target></segment>", "another order")]
    public void A_passage_that_cannot_be_turned_back_is_left_out_and_the_others_go_in(string segments, string problem)
    {
        var row = Assert.Single(Read(Document(segments) , out var findings));
        Assert.Equal("good", row.Id);
        Assert.Equal("GB3723", Assert.Single(findings).Code.Id);
        Assert.Contains(problem, findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Segments_and_notes_of_a_program_become_one_text()
    {
        var row = Read(
            Document("<segment state=\"final\"><source>a.</source><target><mrk id=\"m1\" type=\"comment\">x</mrk>.</target></segment><ignorable><source> </source></ignorable><segment state=\"reviewed\"><source>b.</source><target>y.</target></segment>"),
            out var findings)[0];
        Assert.Empty(findings);
        Assert.Equal(("a. b.", "x. y.", ExchangeState.Translated), (row.Source, row.Translation, row.State!.Value));
    }

    [Fact]
    public void Deep_and_huge_documents_end_soon_and_in_findings()
    {
        var clock = Stopwatch.StartNew();
        const int many = 200_000;
        var deep = string.Concat(Enumerable.Repeat("<mrk id=\"m\">", many)) + string.Concat(Enumerable.Repeat("</mrk>", many));
        Assert.Empty(Read(Document($"<segment><source>a</source><target>{deep}</target></segment>"), out var findings));
        Assert.Equal("GB3721", Assert.Single(findings).Code.Id);
        var marks = string.Concat(Enumerable.Repeat("<mrk id=\"m\">", 30)) + string.Concat(Enumerable.Repeat("</mrk>", 30));
        Assert.Single(Read(Document($"<segment><source>a</source><target>{marks}</target></segment>"), out findings));
        Assert.Equal("GB3723", Assert.Single(findings).Code.Id);
        Assert.Empty(Read(new byte[33 * 1024 * 1024], out findings));
        Assert.Equal("GB3721", Assert.Single(findings).Code.Id);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_document_that_is_cut_off_anywhere_is_refused()
    {
        var whole = Encoding.UTF8.GetString(Write(new ExchangeRow("p1", "h1", "", "p", "Call {contact:line.phone}.", "ب {contact:line.phone}", ExchangeState.Translated, "n"))).TrimEnd();
        Assert.Single(Read(whole, out _));
        Assert.All(Enumerable.Range(0, whole.Length), length =>
        {
            Assert.Empty(Read(whole[..length], out var findings));
            Assert.Single(findings);
        });
    }

    /// <summary>With one good passage behind the one in question.</summary>
    private static string Document(string segments) =>
        $"<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"ar\"><file id=\"f1\"><unit id=\"p1\">{segments}</unit><unit id=\"good\"><segment><source>a</source></segment></unit></file></xliff>";

    private static byte[] Write(params ExchangeRow[] rows) => XliffWriter.Write(SampleProject.English, SampleProject.Arabic, "reader", rows);

    private static ExchangeRow[] Read(string text, out Finding[] findings) => Read(Encoding.UTF8.GetBytes(text), out findings);

    private static ExchangeRow[] Read(byte[] bytes, out Finding[] findings)
    {
        var bag = new FindingBag();
        ExchangeRow[] rows = [.. XliffReader.Read("x.xlf", bytes, SampleProject.Arabic, bag)];
        findings = [.. bag.ToSorted()];
        return rows;
    }
}
