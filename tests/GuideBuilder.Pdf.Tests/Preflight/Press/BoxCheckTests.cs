using GuideBuilder.Pdf.Preflight.Press;

namespace GuideBuilder.Pdf.Tests.Preflight.Press;

public sealed class BoxCheckTests
{
    private const string Page = "Root/Pages/Kids/0";

    private static readonly Breaks Each = Make();

    public static TheoryData<string> Ids => Each.Ids();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_file_that_breaks_one_rule_gives_its_finding_alone(string id) => Each.Check(id);

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Print(BoxRules.NoTrim, pdf => pdf.Remove(Page + "/TrimBox"));
        breaks.Print(BoxRules.TwoTrims, pdf => pdf.Set(Page + "/ArtBox", "[10 10 400 500]"));
        breaks.Print(BoxRules.NotNested, pdf => pdf.Set(Page + "/TrimBox", "[-1 8.504 428.504 603.504]"));
        return breaks;
    }
}
