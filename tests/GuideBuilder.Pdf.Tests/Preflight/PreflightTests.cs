using GuideBuilder.Pdf.Preflight;

namespace GuideBuilder.Pdf.Tests.Preflight;

public sealed class PreflightTests
{
    public static TheoryData<PdfFlavour> EachFlavour { get; } = new(Enum.GetValues<PdfFlavour>());

    [Theory]
    [MemberData(nameof(EachFlavour))]
    public void A_file_that_breaks_no_rule_gives_no_finding(PdfFlavour flavour)
    {
        var report = Conforming.Judge(Conforming.Bytes(flavour), flavour);
        Assert.Empty(report.ToFindings());
        Assert.True(report.Passes);
        Assert.Equal(2, report.Pages);
    }

    [Theory]
    [MemberData(nameof(EachFlavour))]
    public void Taken_apart_and_put_together_it_breaks_none_either(PdfFlavour flavour) =>
        Assert.Empty(Conforming.Judge((flavour == PdfFlavour.Print ? Conforming.Print : Conforming.Screen).ToBytes(), flavour).ToFindings());

    [Fact]
    public void Rules_have_ids_of_their_own() =>
        Assert.All(PreflightChecks.Rules.GroupBy(r => r.Id), same => Assert.Single(same));
}
