using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Editions;

/// <summary>A catalogue comes from strangers. Nothing of these may reach a page.</summary>
public sealed class HostileCatalogueTests
{
    private const string Source = "Call {contact:police.phone} and say *Hilfe*{lang=de}.";

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<!-- x -->")]
    [InlineData("</p><p>")]
    [InlineData("[here](https://evil.example)")]
    [InlineData("[here](javascript:alert(1))")]
    [InlineData("![x](https://evil.example/x.png)")]
    [InlineData("<https://evil.example>")]
    [InlineData("https://evil.example/x")]
    [InlineData("www.evil.example")]
    [InlineData("evil.com")]
    [InlineData("someone@evil.example")]
    [InlineData("0176 1234567")]
    [InlineData("0 1 7 6 1 2 3 4 5")]
    [InlineData("٠١٧٦١٢٣٤٥٦")]
    [InlineData("①①②")]
    [InlineData("０１７６１２３")]
    [InlineData("0\u200b1\u200b7\u200b6")]
    [InlineData("&#48;&#49;&#55;&#54;")]
    [InlineData("𝟎𝟏𝟕𝟔")]
    [InlineData("12")]
    [InlineData("{contact:secret.phone}")]
    [InlineData("{contact:police.url}")]
    [InlineData("{figure:days}")]
    [InlineData("{{contact:police.phone}}")]
    [InlineData("*Anruf*{lang=de}")]
    [InlineData("\u202e011\u202c")]
    [InlineData("a\u2067b")]
    [InlineData("a\u200fb")]
    [InlineData("a\u0007b")]
    [InlineData("a\ufffeb")]
    [InlineData("a\ue000b")]
    [InlineData("a\U000e0041b")]
    [InlineData("`code`")]
    public void No_payload_reaches_the_edition(string payload)
    {
        foreach (var translation in new[] { payload, $"Ruf {{contact:police.phone}} an, sag *Hilfe*{{lang=de}}. {payload}", $"{payload} {{contact:police.phone}} *Hilfe*{{lang=de}}" })
        {
            var project = SampleProject.WithText(Source);
            var catalogue = SampleProject.Catalogue(SampleProject.German, SampleProject.Entry(Source, translation));
            var findings = new FindingBag();
            var edition = EditionBuilder.Build(project, project.Publications[0], SampleProject.German, catalogue, findings);
            var text = Assert.IsType<EditionParagraph>(edition.Chapters[0].Blocks[0]).Text;
            Assert.True(text.IsFallback, translation);
            Assert.Equal("Call 110 and say Hilfe.", text.PlainText);
            Assert.Contains(findings.ToSorted(), f => f.Severity == Severity.Error && f.Span?.ToString() == "locales/de/reader.po:7:1");
        }
    }

    /// <summary>Whatever a catalogue says, a page shows its facts once and no other digit.</summary>
    [Fact]
    public void No_translation_changes_the_digits_of_a_page() =>
        Prop.ForAll(Translations.ToArbitrary(), translation =>
        {
            var project = SampleProject.WithText(Source);
            var catalogue = new Catalogue(SampleProject.German, "reader", Read(SampleProject.Entry(Source, translation)));
            var edition = EditionBuilder.Build(project, project.Publications[0], SampleProject.German, catalogue, new FindingBag());
            var text = Assert.IsType<EditionParagraph>(edition.Chapters[0].Blocks[0]).Text;
            return string.Concat(text.PlainText.Where(c => CharUnicodeInfo.GetDigitValue(c) >= 0)) == "110"
                && text.Runs.Count(r => r.Kind == RunKind.Phone) == 1;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<string> Translations => Gen
        .Elements("Ruf ", "{contact:police.phone}", "{contact:line.phone}", "*Hilfe*{lang=de}", "{lang=de}", "*", "**", "{", "}", "1", "٢", "③", "<b>", "&#49;", "\\", "\n", "\u202e", "[a](b)", "`", "\ufffe", "\u0301")
        .ListOf()
        .Select(parts => string.Concat(parts));

    private static PoFile Read(string entries) =>
        PoReader.Read("locales/de/reader.po", Encoding.UTF8.GetBytes(SampleProject.Header("de") + entries), new FindingBag());

    [Fact]
    public void A_payload_for_one_passage_does_not_take_the_others_along()
    {
        var project = SampleProject.WithText("Hello");
        var catalogue = SampleProject.Catalogue(
            SampleProject.German, SampleProject.Entry("Hello", "<b>") + SampleProject.Entry("Chapter one", "Kapitel eins"));
        var edition = EditionBuilder.Build(project, project.Publications[0], SampleProject.German, catalogue, new FindingBag());
        Assert.Equal("Kapitel eins", edition.Chapters[0].Title.PlainText);
    }
}
