using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Shop.Rules;
using static GuideBuilder.Pdf.Tests.Preflight.Shop.ShopFile;

namespace GuideBuilder.Pdf.Tests.Preflight.Shop;

/// <summary>The second page, trimmed at 8.504 points from the sheet's edges; its right edge is bound.</summary>
public sealed class EdgeTests
{
    private const string Yellow = "/Knock gs 0 0 0.5 0 k ";

    public static TheoryData<string, string> Bleeds { get; } = new()
    {
        { "0 300 50 50 re f", "" },
        { "3 300 50 50 re f", EdgeRules.NotFilled.Id },
        { "10 300 50 50 re f", "" },
        { "8.504 300 50 3 re f", "" },
        { "0 300 m 50 250 l 50 350 l f", "" },
        { "387 300 41.504 50 re f", EdgeRules.NotFilled.Id },
        { "387 300 50.008 50 re f", "" },
        { "100 8.504 50 50 re f", EdgeRules.NotFilled.Id },
        { "100 0 50 50 re f", "" },
        { "100 560 50 43.504 re f", EdgeRules.NotFilled.Id },
        { "100 560 50 52.008 re f", "" },
    };

    [Theory]
    [MemberData(nameof(Bleeds))]
    public void Ink_at_the_edge_goes_on_into_the_bleed(string area, string expected) =>
        Assert.Equal(expected, Judge(Conforming.Print.Paint(Yellow + area)));

    [Theory]
    [InlineData("387 300 41.504 50 re f", "")]
    [InlineData("8.504 300 50 50 re f", "GB5712")]
    public void The_binding_edge_may_need_no_bleed(string area, string expected) =>
        Assert.Equal(expected, Judge(Conforming.Print.Paint(Yellow + area), Conforming.Shop with { Bleed = new BleedDemand(8.504, AtBinding: false) }));

    [Fact]
    public void A_book_from_right_to_left_is_bound_at_the_other_edge()
    {
        var shop = Conforming.Shop with { Bleed = new BleedDemand(8.504, AtBinding: false) };
        var pdf = Conforming.Print.Set("Root/ViewerPreferences/Direction", "/R2L");
        Assert.Equal("", Judge(pdf.Paint(Yellow + "8.504 300 50 50 re f"), shop));
        Assert.Equal(EdgeRules.NotFilled.Id, Judge(pdf.Paint(Yellow + "387 300 41.504 50 re f"), shop));
    }

    [Fact]
    public void A_message_says_where_and_how_much()
    {
        var report = Conforming.Judge(Conforming.Print.Paint(Yellow + "8.504 300 50 50 re f").ToBytes(), PdfFlavour.Print);
        var message = Assert.Single(report.Findings).Message;
        Assert.Equal("at the left edge, 89.5 mm to 107.0 mm from the top, the ink ends 0.0 mm beyond the edge; 3.0 mm are asked for.", message);
    }

    [Theory]
    [InlineData(12, "GB5713")]
    [InlineData(18, "")]
    [InlineData(411, "GB5713")]
    [InlineData(2, "GB5713")]
    [InlineData(-20, "")]
    public void Text_stays_inside_unless_it_stands_wholly_beyond(double x, string expected) =>
        Assert.Equal(expected, Judge(Conforming.Print.Set(Second + "/MediaBox", "[-30 -30 467 642]").Paint(Glyph(20, x))));

    [Fact]
    public void The_binding_may_need_more()
    {
        var shop = Conforming.Shop with { Safety = new SafetyDemand(8.504, 39) };
        Assert.Equal(EdgeRules.TextNearTrim.Id, Judge(Conforming.Print.Paint(Glyph(10, 390)), shop));
        Assert.Equal("", Judge(Conforming.Print.Paint(Glyph(10, 48)), shop));
    }

    [Theory]
    [InlineData("0.25 w 8.504 -20 m 8.504 -2 l S", false)]
    [InlineData("0.25 w 8.504 -20 m 8.504 4 l S", true)]
    [InlineData("8.4 -20 0.25 24 re f", true)]
    [InlineData("0.25 w 100 2 m 150 2 l S", false)]
    public void Marks_stay_off_the_bleed(string mark, bool isWrong) =>
        Assert.Equal(isWrong ? MarkRules.InBleed.Id : "", Judge(Conforming.Print.Set(Second + "/MediaBox", "[-30 -30 467 642]").Paint(mark)));
}
