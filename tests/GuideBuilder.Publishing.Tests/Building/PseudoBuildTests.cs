using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>Text that is longer by two fifths, and text that runs the other way, through all formats.</summary>
public sealed class PseudoBuildTests
{
    [Theory]
    [InlineData(PseudoLocales.Accented)]
    [InlineData(PseudoLocales.Mirrored)]
    public void Everything_that_the_repository_publishes_has_room_for_it(string tag)
    {
        var result = new Builder(RealBuild.Files, RealBuild.Fonts).Build(new BuildRequest([], [tag], [], [], 2), writes: true);
        Assert.Empty(result.Findings.Where(f => f.Severity != Severity.Info).Select(f => f.Message));
        Assert.Equal(["epub", "office", "print", "screen", "single", "site"], result.Artifacts.Select(a => a.Format).Distinct().Order(StringComparer.Ordinal));
        Assert.All(result.Artifacts.Where(a => a.Locale is not null), a => Assert.Equal(tag, a.Locale));
    }

    [Fact]
    public void Nobody_gets_them_who_did_not_ask_for_them()
    {
        var project = RealBuild.Workspace.Project;
        Assert.DoesNotContain(EditionPlan.Make(project, BuildRequest.Everything(1)).Editions, e => PseudoLocales.Is(e.Locale.Tag));
        var plan = EditionPlan.Make(project, BuildRequest.Everything(1) with { Locales = ["ar", PseudoLocales.Accented], Publications = ["guide-women"] });
        Assert.Equal(["ar", "en-XA"], plan.Editions.Select(e => e.Locale.Tag));
        Assert.Empty(plan.Problems);
    }
}
