using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Facts;

/// <summary>The facts by which a later build tells that printed copies have become wrong.</summary>
public sealed class FactsUsedTests
{
    private static readonly Project Project = ProjectLoader.Load(RepositoryFiles.Load(), new FindingBag())!;

    [Fact]
    public void The_laws_of_a_guide_are_among_its_facts()
    {
        var facts = FactsUsed.By(Project, Find("guide-women"));

        Assert.Equal(("§ 31 AufenthG", "2011-07-01"), (facts["law:residence-31.name"], facts["law:residence-31.in-force-from"]));
        Assert.Equal("3", facts["figure:residence-years"]);
        Assert.DoesNotContain("law:residence-31.in-force-until", facts.Keys);
    }

    [Fact]
    public void The_end_of_a_law_is_a_fact_too()
    {
        var guide = Find("guide-women");
        var ending = guide with { Laws = [guide.FindLaw("residence-31")! with { InForceUntil = new DateOnly(2027, 1, 31) }] };

        Assert.Equal("2027-01-31", FactsUsed.By(Project, ending)["law:residence-31.in-force-until"]);
    }

    [Fact]
    public void A_publication_has_no_facts_of_laws_that_it_says_nothing_of()
    {
        Assert.DoesNotContain(FactsUsed.By(Project, Find("card-women")).Keys, k => k.StartsWith("law:", StringComparison.Ordinal));
        Assert.Equal(["law:protection-orders.in-force-from", "law:protection-orders.name"], FactsUsed.By(Project, Find("leaflet-women")).Keys.Where(k => k.StartsWith("law:", StringComparison.Ordinal)));
    }

    private static Publication Find(string id) => Project.Publications.Single(p => p.Id == id);
}
