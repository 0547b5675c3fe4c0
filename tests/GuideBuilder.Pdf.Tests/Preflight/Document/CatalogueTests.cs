using System.Text;
using GuideBuilder.Pdf.Preflight.Document;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight.Document;

/// <summary>The catalogue, output intents and actions.</summary>
public sealed class CatalogueTests
{
    private const string Page = "Root/Pages/Kids/0";
    private const string Intent = "Root/OutputIntents/0";
    private const string Action = Page + "/Annots/0/A";

    internal static Breaks Each { get; } = Make();

    [Theory]
    [InlineData("<</S/URI/URI(https://example.org)/Next<</S/Launch/F(x)>>>>", "GB5226")]
    [InlineData("<</S/URI/URI(https://example.org)/Next[<</S/Named/N/NextPage>><</S/Hide/T(x)>>]>>", "GB5226")]
    [InlineData("<</S/Named/N/LastPage>>", "")]
    [InlineData("<</S/Rendition/JS(x)>>", "GB5228")]
    public void Actions_are_followed(string action, string code) => Assert.Equal(code, Codes(Conforming.Screen.Set(Action, action)));

    [Fact]
    public void Actions_that_follow_each_other_in_a_circle_end()
    {
        var pdf = Conforming.Screen.Add("<</S/GoTo/D(x)/Next 1 0 R>>", out var number);
        Assert.Equal("", Codes(pdf.Set(Action, $"{number} 0 R").Set(Action + "/Next", $"[{number} 0 R {number} 0 R]")));
    }

    private static string Codes(BreakablePdf pdf) => string.Join(' ', Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id));

    /// <summary>The class of the profile (ISO 15076-1, 7.2.7).</summary>
    private static BreakablePdf WithClass(BreakablePdf pdf, string kind) =>
        pdf.Stream(Intent + "/DestOutputProfile", data => [.. data[..12], .. Encoding.ASCII.GetBytes(kind), .. data[16..]]);

    private static BreakablePdf WithOtherProfile(BreakablePdf pdf)
    {
        var profile = (PdfObject.Stream)pdf.Get(Intent + "/DestOutputProfile");
        return pdf.AddStream("<</N 4>>", profile.Raw.ToArray(), out var copy)
            .Set("Root/OutputIntents/1", $"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(FOGRA39)/Info(FOGRA39)/DestOutputProfile {copy} 0 R>>");
    }

    private static BreakablePdf WithIntent(BreakablePdf pdf, string place, bool hasProfile)
    {
        var profile = ((PdfObject.Dictionary)pdf.Get(Intent))["DestOutputProfile"] as PdfObject.Reference;
        var entry = hasProfile ? $"/DestOutputProfile {profile!.ObjectNumber} 0 R" : "";
        return pdf.Set(place, $"<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(FOGRA39)/Info(FOGRA39)/RegistryName(http://www.color.org){entry}>>");
    }

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Screen(CatalogueRules.TitleHidden, pdf => pdf.Set("Root/ViewerPreferences/DisplayDocTitle", "false"));
        breaks.Screen(CatalogueRules.NeedsRendering, pdf => pdf.Set("Root/NeedsRendering", "true"));
        breaks.Print(CatalogueRules.AdditionalActions, pdf => pdf.Set(Page + "/AA", "<<>>"));
        breaks.Screen(CatalogueRules.Alternates, pdf => pdf.Set("Root/Names", "<</AlternatePresentations<<>>>>"));
        breaks.Screen(CatalogueRules.Requirements, pdf => pdf.Set("Root/Requirements", "[]"));
        breaks.Print(CatalogueRules.OpenAction, pdf => pdf.Set("Root/OpenAction", "<</S/URI/URI(https://example.org)>>"));
        breaks.Print(CatalogueRules.PrintedArea, pdf => pdf.Set("Root/ViewerPreferences/PrintArea", "/TrimBox"));
        breaks.Print(CatalogueRules.CropBox, pdf => pdf.Set(Page + "/CropBox", "[-5 -5 600 700]"));
        MakeIntents(breaks);
        breaks.Screen(ActionRules.Forbidden, pdf => pdf.Set(Action, "<</S/Launch/F(x)>>"));
        breaks.Screen(ActionRules.Named, pdf => pdf.Set(Action, "<</S/Named/N/Print>>"));
        breaks.Print(ActionRules.JavaScript, pdf => pdf.Set("Root/Names", "<</JavaScript<</Names[(a)<</S/JavaScript/JS(x)>>]>>>>"));
        return breaks;
    }

    private static void MakeIntents(Breaks breaks)
    {
        breaks.Screen(IntentRules.Profile, pdf => WithClass(pdf, "scnr"));
        breaks.Print(IntentRules.SeveralProfiles, WithOtherProfile);
        breaks.Print(IntentRules.OutsideProfile, pdf => pdf.Set(Intent + "/DestOutputProfileRef", "<<>>"));
        breaks.Print(IntentRules.NotOne, pdf => WithIntent(pdf, "Root/OutputIntents/9", hasProfile: true));
        breaks.Print(IntentRules.NoIdentifier, pdf => pdf.Set(Intent + "/OutputConditionIdentifier", "()"), Conforming.Shop with { Intents = [] });
        breaks.Print(IntentRules.NotEmbedded, pdf => WithIntent(pdf, Intent, hasProfile: false));
        breaks.Print(IntentRules.NotForPress, pdf => WithClass(pdf, "mntr"));
        breaks.Print(IntentRules.NotDescribed, pdf => pdf.Remove(Intent + "/Info").Remove(Intent + "/OutputCondition"));
        breaks.Print(IntentRules.NoRegistry, pdf => pdf.Remove(Intent + "/RegistryName"));
    }
}
