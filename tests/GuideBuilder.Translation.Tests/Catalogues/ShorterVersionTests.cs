using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Translation.Tests.Catalogues;

/// <summary>What a translator writes after two bars, for panels that are too small for the whole text.</summary>
public sealed class ShorterVersionTests
{
    private const string Source = "Call **{contact:police.phone}** within 14 days";
    private const string Long = "Rufen Sie **{contact:police.phone}** innerhalb von 14 Tagen an";
    private const string Short = "**{contact:police.phone}** in 14 Tagen";

    [Fact]
    public void A_text_and_its_shorter_version_are_cut_at_the_bars()
    {
        var (text, findings) = Translate(Source, $"{Long} || {Short}");
        Assert.Empty(findings);
        Assert.Equal(("Rufen Sie 110 innerhalb von 14 Tagen an", "110 in 14 Tagen"), (text.PlainText, text.Shorter!.PlainText));
        Assert.Equal((text.Language, text.Origin, false), (text.Shorter.Language, text.Shorter.Origin, text.Shorter.IsFallback));
        Assert.Contains(text.Shorter.Runs, r => r is { Kind: RunKind.Phone, Text: "110", Strong: true });
        Assert.Null(text.Shorter.Shorter);
    }

    [Fact]
    public void Spaces_at_the_bars_belong_to_neither() =>
        Assert.Equal(("Hallo ihr", "Hallo"), Translate("Hello", "Hallo ihr||Hallo") is var (text, _) ? (text.PlainText, text.Shorter!.PlainText) : default);

    [Fact]
    public void Without_bars_there_is_no_shorter_version()
    {
        Assert.Null(Translate(Source, Long).Text.Shorter);
        Assert.Equal("Hallo | ihr", Translate("Hello", "Hallo | ihr") is var (text, _) && text.Shorter is null ? text.PlainText : null);
    }

    [Fact]
    public void A_source_that_has_bars_itself_is_not_cut()
    {
        var (text, findings) = Translate("Yes || no", "Ja doch || nein");
        Assert.Empty(findings);
        Assert.Equal(("Ja doch || nein", null), (text.PlainText, text.Shorter));
    }

    /// <summary>The long text is used as if nothing stood after it.</summary>
    [Theory]
    [InlineData("Hallo ihr ||", "Nothing stands after the two bars.")]
    [InlineData("Hallo ihr ||  ", "Nothing stands after the two bars.")]
    [InlineData("Hallo ihr || Hallo, ihr", "“Hallo, ihr” is not shorter than the text before the two bars.")]
    [InlineData("Hallo ihr || Hallo du!", "“Hallo du!” is not shorter than the text before the two bars.")]
    [InlineData("Hallo ihr || Hi || H", "“Hi || H” stands after two bars and holds another one.")]
    [InlineData("Hallo ihr ||| Hi", "“| Hi” stands after two bars and holds another one.")]
    [InlineData("Hallo ihr |||| Hi", "“|| Hi” stands after two bars and holds another one.")]
    public void One_that_is_of_no_use_is_a_warning_and_left_out(string translation, string message)
    {
        var (text, findings) = Translate("Hello", translation);
        var finding = Assert.Single(findings);
        Assert.Equal(("GB3217", Severity.Warning, message, "locales/de/reader.po:7:1"), (finding.Code.Id, finding.Severity, finding.Message, finding.Span!.ToString()));
        Assert.Equal(("Hallo ihr", null, false), (text.PlainText, text.Shorter, text.IsFallback));
    }

    [Theory]
    [InlineData("Rufen Sie innerhalb von 14 Tagen bei der Polizei an || " + Short, "GB3201 GB3211")]
    [InlineData(Long + " || Anrufen in 14 Tagen", "GB3201 GB3211")]
    [InlineData(Long + " || **{contact:line.phone}** in 14 Tagen", "GB3201 GB3201")]
    [InlineData(Long + " || **{contact:police.phone}** in 15 Tagen", "GB3209 GB3210")]
    [InlineData(Long + " || **{contact:police.phone}** in Tagen", "GB3210")]
    [InlineData(Long + " || {contact:police.phone} in 14 Tagen", "GB3211")]
    [InlineData(Long + " || **{contact:police.phone}** <b>14</b>", "GB3203 GB3203")]
    [InlineData(Long + " || **{contact:police.phone}** in 14 Tagen ", "GB3213")]
    [InlineData(Long + " || **{contact:police.phone}** u\u0308ber 14", "GB3214")]
    [InlineData("|| " + Short, "GB3201 GB3210 GB3211 GB3216 GB3217")]
    public void Both_versions_are_compared_with_the_source(string translation, string codes) =>
        Assert.Equal(codes, string.Join(' ', Translate(Source, translation).Findings.Select(f => f.Code.Id)));

    [Fact]
    public void A_slip_in_both_versions_is_said_once() =>
        Assert.Equal(["GB3210"], Translate("Hello 14", "Hallo ihr || Hallo").Findings.Select(f => f.Code.Id));

    /// <summary>Whoever sends a catalogue must not bring in a number by the back door.</summary>
    [Fact]
    public void A_shorter_version_with_an_error_takes_the_whole_translation_out()
    {
        var (text, findings) = Translate("Hello there, all of you", "Hallo, ihr alle miteinander || 0800 40 40 021");
        Assert.Contains(findings, f => f.Code.Id == "GB3207");
        Assert.Equal(("Hello there, all of you", true, null), (text.PlainText, text.IsFallback, text.Shorter));
    }

    [Fact]
    public void Parameters_are_filled_in_both_versions()
    {
        var catalogue = SampleProject.Catalogue(
            SampleProject.German,
            "msgctxt \"interface.as-of\"\nmsgid \"Known to be right in: {date}\"\nmsgstr \"Zuletzt geprüft im Jahr {date} || Stand {date}\"\n");
        var project = SampleProject.With();
        var texts = EditionBuilder.Build(project, project.Publications[0], SampleProject.German, catalogue, new FindingBag()).Interface;
        var text = texts.With(Content.Model.InterfaceKey.AsOf, ("date", "2026", RunKind.Figure));
        Assert.Equal(("Zuletzt geprüft im Jahr 2026", "Stand 2026"), (text.PlainText, text.Shorter!.PlainText));
    }

    [Fact]
    public void The_source_language_has_no_shorter_version()
    {
        var findings = new FindingBag();
        var project = SampleProject.WithText("Long text || Short");
        var text = Assert.IsType<EditionParagraph>(EditionBuilder.Build(project, project.Publications[0], SampleProject.English, null, findings).Chapters[0].Blocks[0]).Text;
        Assert.Equal(("Long text || Short", null), (text.PlainText, text.Shorter));
    }

    private static (EditionText Text, Finding[] Findings) Translate(string source, string translation)
    {
        var (project, catalogue) = (SampleProject.WithText(source), SampleProject.Catalogue(SampleProject.German, SampleProject.Entry(source, translation)));
        var edition = EditionBuilder.Build(project, project.Publications[0], SampleProject.German, catalogue, new FindingBag());
        var findings = new FindingBag();
        CatalogueChecks.Check(catalogue, [SampleProject.Message(source)], findings);
        return (Assert.IsType<EditionParagraph>(edition.Chapters[0].Blocks[0]).Text, [.. findings.ToSorted()]);
    }
}
