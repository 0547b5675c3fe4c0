using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Packaging;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Packaging;

public sealed class OrderLoaderTests
{
    private const string Good =
        """
        press: iso-coated
        remark: |
          Neutral parcels.
          Call before you deliver.
        items:
          - publication: guide
            style: a5
            locales: [ar, en]
            quantity: 500
            paper: 90 g/m² uncoated
          - { publication: card, quantity: 1, paper: board }
        """;

    private static readonly MemoryProjectFiles Files = new(("templates/press/iso-coated.yaml", ""), ("templates/press/newspaper.yaml", ""));

    [Fact]
    public void The_repositorys_orders_are_read_without_a_finding()
    {
        var paths = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "orders"), "*.yaml");
        Assert.NotEmpty(paths);
        Assert.All(paths, path =>
        {
            var findings = new FindingBag();
            Assert.NotNull(OrderLoader.Load(Kit.RealBuild.Files, Path.GetFileNameWithoutExtension(path), findings));
            Assert.Empty(findings.ToSorted());
        });
    }

    [Fact]
    public void An_order_is_read_as_it_is_written()
    {
        var (order, findings) = Load(Good);
        Assert.Empty(findings);
        Assert.Equal(("spring", "iso-coated", "Neutral parcels.\nCall before you deliver."), (order!.Name, order.Press, order.Remark));
        Assert.Equal(
            ["guide a5 ar,en 500 90 g/m² uncoated orders/spring.yaml:6:5", "card   1 board orders/spring.yaml:11:5"],
            order.Items.Select(i => $"{i.Publication} {i.Style} {string.Join(',', i.Locales)} {i.Quantity} {i.Paper} {i.Span}"));
    }

    [Fact]
    public void Press_and_remark_may_be_left_out()
    {
        var order = Load("items: [{ publication: card, quantity: 10000000, paper: board }]\n").Order!;
        Assert.Equal((null, null), (order.Press, order.Remark));
    }

    [Theory]
    [InlineData("press: iso-coated", "press: iso", "GB4053", "1:8", "“iso”")]
    [InlineData("press: iso-coated", "press: ../press/iso-coated", "GB4053", "1:8", "“../press/iso-coated”")]
    [InlineData("press: iso-coated", "press: [iso-coated]", "GB1107", "1:8", "“press”")]
    [InlineData("press: iso-coated", "pres: iso-coated", "GB1109", "1:1", "“pres”")]
    [InlineData("quantity: 500", "quantity: 0", "GB4050", "9:15", "“0”")]
    [InlineData("quantity: 500", "quantity: -5", "GB4050", "9:15", "“-5”")]
    [InlineData("quantity: 500", "quantity: 5,000", "GB4050", "9:15", "“5,000”")]
    [InlineData("quantity: 500", "quantity: many", "GB4050", "9:15", "“many”")]
    [InlineData("quantity: 500", "quantity: 10000001", "GB4050", "9:15", "1 to 10000000")]
    [InlineData("    quantity: 500\n", "", "GB1108", "6:5", "“quantity”")]
    [InlineData("publication: guide\n    style", "style", "GB1108", "6:5", "“publication”")]
    [InlineData("    paper: 90 g/m² uncoated\n", "", "GB1108", "6:5", "“paper”")]
    [InlineData("paper: 90 g/m² uncoated", "paper: \"90\\t g\"", "GB4050", "10:12", "plain text")]
    [InlineData("paper: 90 g/m² uncoated", "papier: x\n    paper: y", "GB1109", "10:5", "“papier”")]
    [InlineData("locales: [ar, en]", "locales: ar", "GB1107", "8:14", "“locales”")]
    [InlineData("locales: [ar, en]", "locales: [ar, ar]", "GB1111", "8:19", "“ar”")]
    [InlineData("- { publication: card, quantity: 1, paper: board }", "- card", "GB1107", "11:5", "item of the order")]
    public void A_slip_is_named_where_it_stands(string written, string instead, string code, string place, string words)
    {
        Assert.Contains(written, Good, StringComparison.Ordinal);
        var (order, findings) = Load(Good.Replace(written, instead, StringComparison.Ordinal));
        Assert.Null(order);
        var finding = Assert.Single(findings);
        Assert.Equal((code, "orders/spring.yaml:" + place), (finding.Code.Id, finding.Span!.ToString()));
        Assert.Contains(words, finding.Message);
        Assert.False(string.IsNullOrWhiteSpace(finding.Hint));
    }

    [Theory]
    [InlineData("remark: nothing\n", "GB4051")]
    [InlineData("items: []\n", "GB4051")]
    [InlineData("items: guide\n", "GB4051")]
    [InlineData("items: [\n", "GB1101")]
    public void An_order_of_nothing_is_not_complete(string text, string code)
    {
        var (order, findings) = Load(text);
        Assert.Null(order);
        Assert.Contains(findings, f => f.Code.Id == code && f.Span!.Line > 0);
    }

    [Fact]
    public void A_remark_ends_somewhere()
    {
        Assert.Equal(2000, Load(Good.Replace("  Neutral parcels.\n  Call before you deliver.", "  " + new string('x', 1999), StringComparison.Ordinal)).Order!.Remark!.Length + 1);
        Assert.Equal("GB4050", Assert.Single(Load(Good.Replace("Neutral parcels.", new string('x', 2000), StringComparison.Ordinal)).Findings).Code.Id);
    }

    [Fact]
    public void An_order_may_be_like_another_and_say_only_what_differs()
    {
        var files = Files.With("orders/last.yaml", Good);
        var (order, findings) = Load("like: last\npress: newspaper\n", files);
        Assert.Empty(findings);
        Assert.Equal(("spring", "newspaper", 2), (order!.Name, order.Press, order.Items.Length));
        order = Load("like: last\nitems: [{ publication: card, quantity: 7, paper: board }]\n", files).Order;
        Assert.Equal(("iso-coated", 7), (order!.Press, Assert.Single(order.Items).Quantity));
    }

    [Theory]
    [InlineData("like: lost\n", "“lost”")]
    [InlineData("like: spring\n", "“spring”")]
    [InlineData("like: ../content/project\n", "“../content/project”")]
    public void An_order_like_nothing_or_like_itself_is_refused(string text, string words)
    {
        var finding = Assert.Single(Load(text).Findings);
        Assert.Equal(("GB4052", "orders/spring.yaml:1:7"), (finding.Code.Id, finding.Span!.ToString()));
        Assert.Contains(words, finding.Message);
    }

    [Fact]
    public void Names_are_listed_in_order() =>
        Assert.Equal(["a", "b-2"], OrderLoader.NamesIn(new MemoryProjectFiles(("orders/b-2.yaml", ""), ("orders/a.yaml", ""), ("orders/read.me", ""), ("orders/old/c.yaml", ""))));

    private static (Order? Order, IReadOnlyList<Finding> Findings) Load(string text, MemoryProjectFiles? files = null)
    {
        var findings = new FindingBag();
        var order = OrderLoader.Load((files ?? Files).With("orders/spring.yaml", text), "spring", findings);
        return (order, findings.ToSorted());
    }
}
