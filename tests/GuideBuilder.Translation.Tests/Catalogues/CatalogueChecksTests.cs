using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Tests.Catalogues;

public sealed class CatalogueChecksTests
{
    [Theory]
    [InlineData("Call {contact:police.phone}", "اتصلي {contact:police.phone}")]
    [InlineData("{contact:police.phone} or {figure:days} days", "{figure:days} يوما أو {contact:police.phone}")]
    [InlineData("Say *Hilfe*{lang=de} now", "قولي *Hilfe*{lang=de} الآن")]
    [InlineData("**Never** alone", "**أبدا** وحدك")]
    [InlineData("At 14 or 15", "في ١٤ أو ۱۵")]
    [InlineData("One\nTwo", "واحد\nاثنان")]
    [InlineData("Is this < that?", "هل هذا < ذاك؟")]
    [InlineData("A \"quoted\" word", "كلمة «مقتبسة»")]
    public void A_faithful_translation_has_no_findings(string source, string translation) => Assert.Empty(Check(source, translation));

    [Theory]
    [InlineData("Call {contact:police.phone}", "اتصلي", "GB3201")]
    [InlineData("Call {contact:police.phone}", "{contact:police.phone} {contact:police.phone}", "GB3201")]
    [InlineData("Call {contact:police.phone}", "{contact:other.phone}", "GB3201 GB3201")]
    [InlineData("Call", "{contact:secret.phone}", "GB3201")]
    [InlineData("Say *Hilfe*{lang=de}", "قولي *Hilfen*{lang=de}", "GB3202 GB3202")]
    [InlineData("Say *Hilfe*{lang=de}", "قولي", "GB3202")]
    [InlineData("Hello", "<b>x</b>", "GB3203 GB3203")]
    [InlineData("Hello", "[x](y)", "GB3204")]
    [InlineData("Call {contact:police.phone}", "{contact:police,phone}", "GB3201 GB3205")]
    [InlineData("Hello", "**x", "GB3206")]
    [InlineData("Hello", "x 0800 111", "GB3207 GB3209 GB3209")]
    [InlineData("Hello", "x evil.com", "GB3207")]
    [InlineData("Hello", "x\u202ey", "GB3208")]
    [InlineData("Hello 5", "x ٦ y", "GB3209 GB3210")]
    [InlineData("Hello", "②", "GB3209")]
    [InlineData("Hello", "፩", "GB3209")]
    [InlineData("Hello 5", "x", "GB3210")]
    [InlineData("**Hello** you", "x", "GB3211")]
    [InlineData("Hello", "x *y*", "GB3211")]
    [InlineData("Hello", "x\ny", "GB3212")]
    [InlineData("Hello", " x", "GB3213")]
    [InlineData("Hello", "cafe\u0301", "GB3214")]
    [InlineData("Hello", "#-#-#-#-# a.po #-#-#-#-# x", "GB3215")]
    [InlineData("Hello", "  ", "GB3216")]
    public void Each_difference_is_found_once(string source, string translation, string codes)
    {
        var findings = Check(source, translation);
        Assert.Equal(codes, string.Join(' ', findings.Select(f => f.Code)));
        Assert.All(findings, f => Assert.Equal("locales/ar/reader.po:7:1 ar", $"{f.Span} {f.Language}"));
    }

    [Fact]
    public void Gaps_and_leftovers_are_named()
    {
        var catalogue = SampleProject.Catalogue(SampleProject.Arabic, """
            msgid "a"
            msgstr "x"

            #, fuzzy
            msgid "b"
            msgstr "x"

            msgid "c"
            msgstr ""

            #~ msgid "e"
            #~ msgstr "x"

            msgid "f"
            msgstr "x"

            """);
        var findings = Check(catalogue, "a", "b", "c", "d");
        Assert.Equal(
            [
                "locales/ar/reader.po GB3105",
                "locales/ar/reader.po:11:1 GB3106",
                "locales/ar/reader.po:14:1 GB3105",
                "locales/ar/reader.po:19:1 GB3107",
            ],
            findings.Select(f => $"{f.Span} {f.Code}"));
        Assert.Null(catalogue.FindTranslated(SampleProject.Message("b")));
        Assert.Null(catalogue.FindTranslated(SampleProject.Message("c")));
        Assert.Null(catalogue.Find(SampleProject.Message("e")));
        Assert.Null(catalogue.Find(SampleProject.Message("a", "context")));
    }

    [Fact]
    public void Many_gaps_are_summed_up()
    {
        var catalogue = SampleProject.Catalogue(SampleProject.Arabic, "");
        var finding = Assert.Single(Check(catalogue, [.. Enumerable.Range(0, 50).Select(i => $"text {i}")]));
        Assert.Equal("50 of 50 passages are not translated into Arabic.", finding.Message);
    }

    private static Finding[] Check(string source, string translation) =>
        Check(SampleProject.Catalogue(SampleProject.Arabic, SampleProject.Entry(source, translation)), source);

    private static Finding[] Check(Catalogue catalogue, params string[] sources)
    {
        var findings = new FindingBag();
        CatalogueChecks.Check(catalogue, sources.Select(s => SampleProject.Message(s)), findings);
        return [.. findings.ToSorted()];
    }
}
