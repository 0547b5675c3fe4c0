using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>Publications that cannot be made as their styles say.</summary>
public sealed class FormChecksTests
{
    private const string Leaflet = "content/publications/leaflet-women.yaml";
    private const string Wallet = "content/publications/wallet-women.yaml";
    private const string Card = "content/publications/card-women.yaml";
    private const string Poster = "content/publications/poster-women.yaml";
    private const string Locales = "locales/locales.yaml";

    [Fact]
    public void What_the_repository_publishes_can_be_made() => Assert.Equal("", Find(Variant.Whole));

    /// <summary>A leaflet has six panels, of which the cover is one; a card of four panels has eight, and two of them are seen outside.</summary>
    [Theory]
    [InlineData(Leaflet, "[panel-now,", "[poster-help, panel-now,", "The publication has 6 chapters, and the style “leaflet-wrap” has 5 panels for them.")]
    [InlineData(Leaflet, "[panel-now,", "[poster-help, panel-now,", "The publication has 6 chapters, and the style “leaflet-z” has 5 panels for them.")]
    [InlineData(Card, "[card-now,", "[poster-help, card-now,", "The publication has 7 chapters, and the style “card-folded” has 6 panels for them.")]
    [InlineData(Wallet, "[card-numbers]", "[card-numbers, poster-help]", "The publication has 2 chapters, and the style “card-small” has 1 panel for them.")]
    public void Chapters_that_find_no_panel_are_counted(string path, string old, string changed, string message)
    {
        var findings = Load(Changed(path, old, changed));
        Assert.All(findings, f => Assert.Equal(("GB4037", path), (f.Code.Id, f.Span!.Path)));
        Assert.Contains(findings, f => f.Message == message);
    }

    [Fact]
    public void A_note_has_no_place_on_a_panel()
    {
        const string Note = "More[^more].\n\n[^more]: A note.";
        Assert.Equal("GB4038 content/chapters/card-numbers.md:11:1", Find(Variant.Whole.Add("card-numbers", Note)));
        Assert.Equal("", Find(Variant.Whole.Add("start", Note)));
    }

    [Fact]
    public void A_discreet_card_has_no_cover()
    {
        var files = Variant.Whole.With("content/images/x.svg", "<svg viewBox='0 0 9 9'><path d='M0 0h1v1z' fill='white'/></svg>");
        var finding = Assert.Single(Load(files.Change(Card, "styles:", "cover: x.svg\nstyles:")));
        Assert.Equal(("GB4043", Severity.Warning, Card + ":11:8"), (finding.Code.Id, finding.Severity, finding.Span!.ToString()));
    }

    [Fact]
    public void Strips_carry_a_number()
    {
        var findings = Load(Changed(Poster, "tear-off: hilfetelefon\n", ""));
        Assert.Equal(["poster-a2", "poster-a3", "poster-languages"], findings.Select(f => f.Message.Split('“', '”')[1]).Order(StringComparer.Ordinal));
        Assert.All(findings, f => Assert.Equal(("GB4041", Poster), (f.Code.Id, f.Span!.ToString())));
    }

    [Fact]
    public void A_poster_without_strips_needs_no_number() => Assert.Equal("", Find(Changed(Poster, "tear-off: hilfetelefon\n", "")
        .With("templates/print/plain.yaml", "like: poster-a3\nform: { strips: 0, strip-height: 0 mm }\n")
        .Change(Poster, "[poster-a3, poster-a2, poster-languages]", "[plain]")));

    [Fact]
    public void The_format_office_needs_a_sheet_in_one_of_the_styles()
    {
        var office = Changed(Poster, "[print, screen]", "[print, screen, office]");
        Assert.Equal("GB4042 " + Poster, Find(office));
        Assert.Equal("", Find(office
            .With("templates/print/small.yaml", "like: poster-a3\noffice: { width: 297 mm, height: 420 mm, across: 1, down: 1 }\n")
            .Change(Poster, "[poster-a3,", "[poster-a3, small,")));
    }

    [Fact]
    public void A_language_without_telling_words_is_a_warning_where_a_card_is_discreet()
    {
        var files = Changed(Locales, "  telling-words: [暴力, 虐待, 强奸, 受害, 危险, 求助, 警察, 庇护, 逃]\n", "");
        var finding = Assert.Single(Load(files));
        Assert.Equal(("GB4040", Severity.Warning, Locales, "zh-Hans"), (finding.Code.Id, finding.Severity, finding.Span!.ToString(), finding.Language));
        Assert.Equal("", Find(files.Without(Wallet).Without(p => p.StartsWith("content/publications/card-", StringComparison.Ordinal))));
    }

    private static MemoryProjectFiles Changed(string path, string old, string changed) => Variant.Whole.Change(path, old, changed);

    private static string Find(MemoryProjectFiles files) => string.Join('\n', Load(files).Select(f => $"{f.Code} {f.Span}"));

    /// <summary>Without warnings about chapters that nothing names.</summary>
    private static IReadOnlyList<Finding> Load(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        Assert.NotNull(Workspace.Load(files, findings));
        return [.. findings.ToSorted().Where(f => f.Code.Id != "GB1007")];
    }
}
