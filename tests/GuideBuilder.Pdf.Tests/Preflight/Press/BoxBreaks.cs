using GuideBuilder.Pdf.Preflight.Press;

namespace GuideBuilder.Pdf.Tests.Preflight.Press;

internal static class BoxBreaks
{
    private const string Page = "Root/Pages/Kids/0";

    internal static Breaks Each { get; } = Make();

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Print(BoxRules.NoTrim, pdf => pdf.Remove(Page + "/TrimBox"));
        breaks.Print(BoxRules.TwoTrims, pdf => pdf.Set(Page + "/ArtBox", "[10 10 400 500]"));
        breaks.Print(BoxRules.NotNested, pdf => pdf.Set(Page + "/TrimBox", "[-1 8.504 428.504 603.504]"));
        return breaks;
    }
}
