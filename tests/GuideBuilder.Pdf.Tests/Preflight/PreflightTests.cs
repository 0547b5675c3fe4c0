using System.Reflection;
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

    /// <summary>Encryption and dynamic forms cannot be broken alone: other rules forbid them as a whole.</summary>
    private static readonly string[] NeverAlone = ["GB5105", "GB5106", "GB5241"];

    [Fact]
    public void Each_rule_has_a_file_that_breaks_it_alone()
    {
        var broken = typeof(PreflightTests).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(Breaks))
            .SelectMany(field => ((Breaks)field.GetValue(null)!).Keys);
        Assert.Equal(PreflightChecks.Rules.Select(rule => rule.Id), broken.Concat(NeverAlone).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_have_ids_of_their_own() =>
        Assert.All(PreflightChecks.Rules.GroupBy(r => r.Id), same => Assert.Single(same));
}
