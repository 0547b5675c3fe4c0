using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Tests.Preflight.Colour;
using GuideBuilder.Pdf.Tests.Preflight.Document;
using GuideBuilder.Pdf.Tests.Preflight.Fonts;
using GuideBuilder.Pdf.Tests.Preflight.Graphics;
using GuideBuilder.Pdf.Tests.Preflight.Press;
using GuideBuilder.Pdf.Tests.Preflight.Shop;
using GuideBuilder.Pdf.Tests.Preflight.Structure;
using GuideBuilder.Pdf.Tests.Preflight.Syntax;

namespace GuideBuilder.Pdf.Tests.Preflight;

/// <summary>Each rule, broken alone. How is said beside the other tests of its topic.</summary>
public sealed class RuleTests
{
    /// <summary>Encryption and dynamic forms cannot be broken alone: other rules forbid them as a whole. They have tests of their own.</summary>
    private static readonly string[] NeverAlone = ["GB5105", "GB5106", "GB5241"];

    private static readonly Dictionary<string, Breaks> Topics = new Breaks[]
        {
            FileCheckTests.Each, ObjectCheckTests.Each, TokenJudgeTests.Each,
            MetadataTests.Each, CatalogueTests.Each, AnnotationTests.Each,
            FontCheckTests.Each, TagRuleTests.Each, ColourCheckTests.Each, GraphicsCheckTests.Each, BoxBreaks.Each, ShopBreaks.Each,
        }
        .SelectMany(topic => topic.Keys.Select(id => (id, topic)))
        .ToDictionary(pair => pair.id, pair => pair.topic, StringComparer.Ordinal);

    public static TheoryData<string> Ids { get; } = [.. Topics.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_file_that_breaks_one_rule_gives_its_finding_alone(string id) => Topics[id].Check(id);

    [Fact]
    public void Each_rule_has_a_file_that_breaks_it() =>
        Assert.Equal(PreflightChecks.Rules.Select(rule => rule.Id), Topics.Keys.Concat(NeverAlone).Order(StringComparer.Ordinal));
}
