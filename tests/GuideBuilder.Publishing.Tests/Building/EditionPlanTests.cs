using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Building;

public sealed class EditionPlanTests
{
    private static readonly BuildRequest Everything = BuildRequest.Everything(1);

    [Fact]
    public void Everything_is_every_publication_in_every_language_in_the_projects_order()
    {
        var editions = EditionPlan.Make(RealBuild.Workspace.Project, Everything).Editions;
        string[] publications = ["card-women", "guide-men", "guide-women", "leaflet-women", "poster-women", "wallet-women"];
        string[] all = ["en", "de", "sq", "ar", "bn", "sh", "bg", "zh-Hans", "prs", "fa", "fr", "kmr", "ps", "pl", "ro", "ru", "so", "ckb", "es", "ti", "tr", "uk", "ur", "vi"];
        Assert.Equal(publications.SelectMany(p => (p == "poster-women" ? [.. all, "gu", "pa"] : all).Select(t => (p, t))), editions.Where(e => e.Publication.Region.Id == "de").Select(e => (e.Publication.Id, e.Locale.Tag)));
        Assert.Equal(["en", "uk", "cs"], editions.Where(e => e.Publication.Id == "leaflet-women-cz").Select(e => e.Locale.Tag));
    }

    [Fact]
    public void A_filter_keeps_the_projects_order() =>
        Assert.Equal(["en", "ar", "ur"], Plan(Everything with { Locales = ["ur", "ar", "en"], Publications = ["guide-women"], Regions = ["de"] }).Tags);

    [Fact]
    public void A_publication_that_names_its_languages_is_made_in_no_other()
    {
        var project = RealBuild.Workspace.Project;
        var some = project with { Publications = [.. project.Publications.Select(p => p.Id == "guide-women" ? p with { Locales = ["ur", "en"] } : p)] };
        var request = Everything with { Publications = ["guide-women"] };
        Assert.Equal(["en", "ur"], EditionPlan.Make(some, request).Editions.Select(e => e.Locale.Tag));
        Assert.Equal("GB1090", Assert.Single(EditionPlan.Make(some, request with { Locales = ["ar"] }).Problems).Code.Id);
    }

    [Fact]
    public void What_does_not_exist_is_nothing_and_a_finding()
    {
        BuildRequest[] requests = [Everything with { Locales = ["xx"] }, Everything with { Publications = ["guide-children"] }, Everything with { Regions = ["xx"] }];
        Assert.All(requests, r =>
        {
            var (tags, findings) = Plan(r);
            Assert.Empty(tags);
            Assert.Equal("GB1090", Assert.Single(findings).Code.Id);
        });
    }

    [Fact]
    public void A_style_that_no_publication_has_is_a_finding_with_those_that_there_are()
    {
        var finding = Assert.Single(Plan(Everything with { Styles = ["a5", "a6"] }).Findings);
        Assert.Equal(("GB1090", "The project has no style “a6”."), (finding.Code.Id, finding.Message));
        Assert.Equal("Write one of: card-small, card-folded, a5, large-print, leaflet-wrap, leaflet-z, poster-a3, poster-a2, poster-languages.", finding.Hint);
    }

    /// <summary>An empty build would take the place of the last good one.</summary>
    [Theory]
    [InlineData("wallet-women", "a5", null, true)]
    [InlineData("wallet-women", "card-small", null, false)]
    [InlineData("guide-women", "card-small", OutputFormat.Screen, true)]
    [InlineData("guide-women", "card-small", OutputFormat.Site, false)]
    public void A_style_that_a_publication_does_not_have_makes_no_empty_build(string publication, string style, OutputFormat? format, bool isNothing)
    {
        var (_, findings) = Plan(Everything with { Publications = [publication], Styles = [style], Formats = format is { } only ? [only] : [] });
        Assert.Equal(isNothing, findings is [{ Code.Id: "GB1090" }]);
    }

    [Fact]
    public void A_format_that_is_not_wanted_is_not_made()
    {
        var request = Everything with { Locales = ["en"], Formats = [OutputFormat.Screen] };
        var result = new Builder(Variant.Guide, RealBuild.Fonts).Build(request, writes: true);
        Assert.Equal(["inputs.json", "manifest.json", "screen/guide-women-de-en.pdf"], result.Files.Select(f => f.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_makes_no_file_and_finds_the_same()
    {
        var files = Variant.Guide.Change("locales/ur/reader.po", "msgid \"Before you read\"", "msgid \"Before you read it\"");
        var request = Everything with { Locales = ["en", "ur"], Jobs = 2 };
        var result = new Builder(files, RealBuild.Fonts).Build(request, writes: false);
        Assert.Empty(result.Files);
        Assert.Equal(new Builder(files, RealBuild.Fonts).Build(request, writes: true).Findings, result.Findings);
    }

    [Fact]
    public void The_number_of_jobs_changes_no_byte()
    {
        var request = Everything with { Locales = ["en", "ur", "zh-Hans"] };
        var one = new Builder(Variant.Guide, RealBuild.Fonts).Build(request, writes: true);
        var three = new Builder(Variant.Guide, RealBuild.Fonts).Build(request with { Jobs = 3 }, writes: true);
        Assert.Equal(one.Artifacts.Select(a => (a.Path, a.Sha256)), three.Artifacts.Select(a => (a.Path, a.Sha256)));
    }

    private static (IEnumerable<string> Tags, IReadOnlyList<Finding> Findings) Plan(BuildRequest request)
    {
        var plan = EditionPlan.Make(RealBuild.Workspace.Project, request);
        return (plan.Editions.Select(e => e.Locale.Tag), plan.Problems);
    }
}
