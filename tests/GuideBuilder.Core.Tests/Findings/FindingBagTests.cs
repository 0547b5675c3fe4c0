using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Core.Tests.Findings;

public sealed class FindingBagTests
{
    private static readonly FindingCode Early = new("GB1001", "Early", Severity.Warning, "");
    private static readonly FindingCode Late = new("GB1002", "Late", Severity.Error, "");

    private static readonly Finding[] InOrder =
    [
        new(Early, null, "without a file", ""),
        new(Late, new SourceSpan("Z.md", 9, 9), "capitals come first, ordinally", ""),
        new(Late, SourceSpan.WholeFile("a.md"), "the whole file comes before its lines", ""),
        new(Late, new SourceSpan("a.md", 2, 1), "line", ""),
        new(Early, new SourceSpan("a.md", 2, 5), "column", ""),
        new(Late, new SourceSpan("a.md", 2, 5), "code, without a language", ""),
        new(Late, new SourceSpan("a.md", 2, 5), "code, in a language", "", "ar"),
        new(Late, new SourceSpan("a.md", 2, 5), "code, in another language", "", "de"),
        new(Late, new SourceSpan("a.md", 2, 5), "message, later", "", "de"),
        new(Early, new SourceSpan("a.md", 10, 1), "lines count as numbers", ""),
        new(Early, new SourceSpan("b.md", 1, 1), "next file", ""),
    ];

    [Fact]
    public void The_order_depends_on_the_findings_alone()
    {
        for (var shift = 0; shift < InOrder.Length; shift++)
        {
            var bag = new FindingBag();
            bag.AddRange(InOrder.Skip(shift).Concat(InOrder.Take(shift)).Reverse());
            Assert.Equal(InOrder, bag.ToSorted());
        }
    }

    [Fact]
    public void The_same_finding_twice_is_told_once()
    {
        var bag = new FindingBag();
        bag.Add(InOrder[3]);
        bag.Add(InOrder[3] with { Span = new SourceSpan("a.md", 2, 1) });
        Assert.Equal(2, bag.Count);
        Assert.Single(bag.ToSorted());
    }

    [Fact]
    public void Only_an_error_is_an_error()
    {
        var bag = new FindingBag();
        Assert.False(bag.HasErrors);
        bag.Add(InOrder[0]);
        Assert.False(bag.HasErrors);
        bag.Add(InOrder[1]);
        Assert.True(bag.HasErrors);
        Assert.Equal(Severity.Error, InOrder[1].Severity);
    }
}
