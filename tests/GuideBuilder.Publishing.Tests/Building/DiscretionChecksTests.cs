using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>Words that tell others what a text is about, in titles that they see.</summary>
public sealed class DiscretionChecksTests
{
    private const string Wallet = "content/publications/wallet-women.yaml";
    private const string German = "locales/de/reader.po";
    private static readonly SourceSpan Place = new("locales/xx/reader.po", 7, 1);

    [Theory]
    [InlineData("en", "Information for women", "")]
    [InlineData("en", "Help for women", "help")]
    [InlineData("en", "HELP", "help")]
    [InlineData("en", "Helpful hints", "help")]
    [InlineData("en", "After abuse: where the police is", "abuse police")]
    [InlineData("en", "Hel\u00ADp", "help")]
    [InlineData("de", "Informationen", "")]
    [InlineData("de", "HÄUSLICHE GEWALT", "Gewalt")]
    [InlineData("de", "Gewaltfrei", "Gewalt")]
    [InlineData("uk", "Про насильство", "насильств")]
    [InlineData("uk", "ДОПОМОГА", "допомог")]
    [InlineData("uk", "Відомості", "")]
    [InlineData("ar", "ضد العنف", "عنف")]
    [InlineData("ar", "ضد العُنْف", "عنف")]
    [InlineData("ar", "من العُنْفِ", "عنف")]
    [InlineData("ar", "معلومات", "")]
    [InlineData("bn", "বিপদে কী করবেন", "বিপদ")]
    [InlineData("bn", "তথ্য", "")]
    [InlineData("zh-Hans", "家庭暴力", "暴力")]
    [InlineData("zh-Hans", "信息", "")]
    public void A_telling_word_is_found_in_capitals_with_signs_and_inside_longer_words(string tag, string title, string words)
    {
        var edition = Wallets(tag) with { NeutralTitle = Text(title, tag) };
        var findings = DiscretionChecks.Check(edition, [FormsBuild.StyleOf("a5")]).ToList();
        Assert.Equal(words, string.Join(' ', findings.Select(f => f.Message.Split("the word “")[1].TrimEnd('”', '.')).Order(StringComparer.Ordinal)));
        Assert.All(findings, f => Assert.Equal(("GB4039", Place.ToString(), tag), (f.Code.Id, f.Span!.ToString(), f.Language)));
    }

    /// <summary>What is not translated is searched for the words of the language that it stands in.</summary>
    [Fact]
    public void A_title_in_the_source_language_is_searched_for_its_words()
    {
        var edition = Wallets("ar") with { NeutralTitle = Text("Help", "en") with { IsFallback = true } };
        Assert.Equal("“Help” is seen by others and holds the word “help”.", Assert.Single(DiscretionChecks.Check(edition, [])).Message);
    }

    [Fact]
    public void What_heads_the_free_panels_counts_where_a_card_is_discreet()
    {
        var edition = Wallets("en");
        edition = edition with { Interface = new EditionInterface([.. Enum.GetValues<InterfaceKey>().Select(k => k == InterfaceKey.Notes ? Text("Help", "en") : edition.Interface[k])]) };
        Assert.Single(DiscretionChecks.Check(edition, [FormsBuild.StyleOf("a5"), FormsBuild.StyleOf("card-small")]));
        Assert.Empty(DiscretionChecks.Check(edition, [FormsBuild.StyleOf("a5"), FormsBuild.StyleOf("leaflet-wrap")]));
    }

    [Fact]
    public void A_build_with_such_a_title_is_refused_in_the_source_and_in_a_translation()
    {
        var source = Variant.Whole.Change(Wallet, "Information for women", "Help for women");
        Assert.Equal([$"GB4039 {Wallet}:3:16"], Errors(source, "en"));
        var translation = Variant.Whole.Change(German, "msgstr \"Informationen für Frauen\"", "msgstr \"Hilfe für Frauen\"");
        var line = Array.IndexOf(translation.Text(German).Split('\n'), "msgstr \"Hilfe für Frauen\"") + 1;
        Assert.Equal([FormattableString.Invariant($"GB4039 {German}:{line}:1")], Errors(translation, "de"));
        Assert.Empty(Errors(translation, "en"));
    }

    private static IEnumerable<string> Errors(IProjectFiles files, string tag) => new Builder(files, RealBuild.Fonts)
        .Build(new BuildRequest(["wallet-women"], [tag], [], [OutputFormat.Screen], 1), writes: false)
        .Findings.Where(f => f.Severity == Core.Findings.Severity.Error).Select(f => $"{f.Code} {f.Span}");

    private static Edition Wallets(string tag) => FormsBuild.EditionOf("wallet-women", tag);

    private static EditionText Text(string text, string language) =>
        new([new EditionRun(text, RunKind.Text, Strong: false, Emphasised: false, language, null)], language, IsFallback: false, Place);
}
