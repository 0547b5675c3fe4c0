using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Colour;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight.Colour;

public sealed class ColourCheckTests
{
    private const string RedSquare = "1 0 0 rg" + Painted.Square;
    private const string InkSquare = "0 0.2 0 0 k" + Painted.Square;
    private const string Form = "<</Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<<>>>>";

    private static readonly PressProfile Liberal = Conforming.Shop with { Colour = new ColourDemand(AllowsRgb: true, AllowsSpot: true) };
    internal static Breaks Each { get; } = Make();

    [Theory]
    [InlineData("DefaultRGB", RedSquare)]
    [InlineData("DefaultRGB", "/DeviceRGB cs 1 0 0 sc" + Painted.Square)]
    [InlineData("DefaultRGB", "0.2 0 0 0.2 200 300 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI")]
    [InlineData("DefaultRGB", "/Index cs 0 sc" + Painted.Square)]
    [InlineData("DefaultRGB", "/Gold cs 1 sc" + Painted.Square)]
    [InlineData("DefaultRGB", "/Shade sh")]
    [InlineData("DefaultRGB", "/Pattern cs /Shaded scn" + Painted.Square)]
    [InlineData("DefaultRGB", "/Uncoloured cs 1 0 0 /Cell scn" + Painted.Square)]
    public void A_device_space_with_a_default_is_covered_and_without_one_is_not(string name, string operators)
    {
        var pdf = Conforming.Print
            .Resource("ColorSpace/Index", "[/Indexed/DeviceRGB 0 <010203>]")
            .Resource("ColorSpace/Gold", Painted.Separation("Gold", "1 1 0", "/DeviceRGB"))
            .Resource("ColorSpace/Uncoloured", "[/Pattern/DeviceRGB]")
            .Resource("Shading/Shade", "<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 9 9]/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[1 1 1]/N 1>>>>")
            .Resource("Pattern/Shaded", "<</PatternType 2/Shading<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 9 9]/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[1 1 1]/N 1>>>>>>")
            .StreamResource("Pattern/Cell", "<</PatternType 1/PaintType 2/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>>>", "0 0 5 5 re f")
            .Paint(operators);
        Assert.Equal([ColourRules.DeviceRgb.Id], Found(pdf, PdfFlavour.Print));
        Assert.Empty(Found(pdf.Resource("ColorSpace/" + name, Painted.CalRgb), PdfFlavour.Print));
    }

    [Fact]
    public void A_default_of_a_device_space_is_none() =>
        Assert.Equal([ColourRules.DeviceRgb.Id], Found(Conforming.Print.Resource("ColorSpace/DefaultRGB", "/DeviceRGB").Paint(RedSquare), PdfFlavour.Print));

    [Fact]
    public void A_colour_that_is_chosen_and_not_painted_with_does_not_matter() =>
        Assert.Empty(Found(Conforming.Print.Paint("1 0 0 rg 1 0 0 RG"), PdfFlavour.Print));

    [Fact]
    public void A_coloured_pattern_is_painted_in_the_colours_of_its_cell()
    {
        var pdf = Conforming.Print
            .StreamResource("Pattern/Cell", "<</PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>>>", "1 0 0 rg 0 0 5 5 re f")
            .Paint("/Pattern cs /Cell scn" + Painted.Square);
        AssertSays(pdf, PdfFlavour.Print, "A filled area in a pattern is painted in DeviceRGB; the output intent of PDF/X is for CMYK and the resources have no DefaultRGB.");
    }

    [Fact]
    public void A_soft_mask_is_read()
    {
        var pdf = Conforming.Print.AddStream(Form, "1 0 0 rg 0 0 9 9 re f"u8.ToArray(), out var group)
            .Resource("ExtGState/Masked", $"<</Type/ExtGState/SMask<</S/Luminosity/G {group} 0 R>>>>")
            .Paint("/Masked gs 0 0 0 0.5 k" + Painted.Square);
        AssertSays(pdf, PdfFlavour.Print, "A filled area in a soft mask is painted in DeviceRGB;");
    }

    [Fact]
    public void An_appearance_is_read()
    {
        var pdf = Conforming.Screen.AddStream(Form, "0 0 0 1 k 0 0 9 9 re f"u8.ToArray(), out var form)
            .Set("Root/Pages/Kids/0/Annots/0/AP", $"<</N {form} 0 R>>");
        AssertSays(pdf, PdfFlavour.Screen, "A filled area in the appearance of an annotation is painted in DeviceCMYK;");
    }

    [Theory]
    [InlineData("9 0 d0 1 0 0 rg 0 0 9 9 re f", true)]
    [InlineData("9 0 0 0 9 9 d1 1 0 0 rg 0 0 9 9 re f", false)]
    public void A_glyph_procedure_is_read_and_has_its_own_colours_only_when_it_says_so(string procedure, bool isFound)
    {
        var pdf = Conforming.Print.AddStream("<<>>", System.Text.Encoding.Latin1.GetBytes(procedure), out var glyph)
            .Resource("Font/Three", $"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 65/LastChar 65/Widths[9]/CharProcs<</A {glyph} 0 R>>/Encoding<</Type/Encoding/Differences[65/A]>>/Resources<<>>>>")
            .Paint("BT /Three 20 Tf 200 300 Td (AA) Tj ET");
        if (isFound)
            AssertSays(pdf, PdfFlavour.Print, "A filled area in a glyph of a type 3 font is painted in DeviceRGB;");
        else
            Assert.DoesNotContain(ColourRules.DeviceRgb.Id, Found(pdf, PdfFlavour.Print));
    }

    [Fact]
    public void Equal_spot_colours_may_be_stored_in_different_ways()
    {
        const string tint = "<</FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1 0 1]>>";
        var first = Conforming.Print.AddStream(tint, "{0 exch 0 exch 0 exch}"u8.ToArray(), out var one).AddStream(tint, "{0 exch 0 exch 0 exch}"u8.ToArray(), out var other)
            .Resource("ColorSpace/A", $"[/Separation/Gold/DeviceCMYK {one} 0 R]");
        Assert.Empty(Found(first.Resource("ColorSpace/B", $"[/Separation/Gold/DeviceCMYK {other} 0 R]"), PdfFlavour.Print));
        Assert.Equal([ColourRules.Separations.Id], Found(first.Resource("ColorSpace/B", $"[/Separation/Gold/DeviceGray {other} 0 R]"), PdfFlavour.Print));
    }

    [Fact]
    public void Marks_beside_the_trimmed_page_may_be_in_all_inks() =>
        Assert.Empty(Found(Conforming.Print.Resource("ColorSpace/All", Painted.Separation("All", "1 1 1 1")).Paint("/All CS 1 SCN 0.3 w 0 100 m 6 100 l S"), PdfFlavour.Print));

    private static IEnumerable<string> Found(BreakablePdf pdf, PdfFlavour flavour) =>
        Conforming.Judge(pdf.ToBytes(), flavour, Liberal).Findings.Select(f => f.Rule.Id).Where(id => id.StartsWith("GB55", StringComparison.Ordinal)).Distinct();

    private static void AssertSays(BreakablePdf pdf, PdfFlavour flavour, string message) =>
        Assert.Contains(Conforming.Judge(pdf.ToBytes(), flavour, Liberal).Findings, f => f.Page == 1 && f.Message.StartsWith(message, StringComparison.Ordinal));

    private static BreakablePdf WithoutIntent(BreakablePdf pdf)
    {
        var bare = pdf.Remove("Root/OutputIntents").Resource("ColorSpace/DefaultRGB", Painted.CalRgb).Resource("ColorSpace/DefaultGray", Painted.CalGrey);
        return bare.Get("Root/Pages/Kids/1/Resources/ColorSpace") is PdfObject.Null
            ? bare.Set("Root/Pages/Kids/1/Resources/ColorSpace", $"<</DefaultRGB {Painted.CalRgb}/DefaultGray {Painted.CalGrey}>>")
            : bare;
    }

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Print(ColourRules.DeviceRgb, pdf => pdf.Paint(RedSquare), Liberal);
        breaks.Screen(ColourRules.DeviceCmyk, pdf => pdf.Paint(InkSquare));
        breaks.Screen(ColourRules.DeviceGrey, pdf => WithoutIntent(pdf).Remove("Root/Pages/Kids/0/Resources/ColorSpace/DefaultGray").Paint("0.5 g" + Painted.Square));
        breaks.Screen(ColourRules.Profile, pdf => pdf.Profile("ColorSpace/P", 3, new byte[200]).Paint("/P cs 1 0 0 scn" + Painted.Square));
        breaks.Print(ColourRules.ProfiledOverprint, pdf => pdf
            .Profile("ColorSpace/P", 4, pdf.IntentProfile())
            .Resource("ExtGState/Both", "<</Type/ExtGState/op true/OP true/OPM 1>>")
            .Paint("/Both gs /P cs 0 0.2 0 0 scn" + Painted.Square));
        breaks.Print(ColourRules.Colorants, pdf => pdf
            .AddStream("<</FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1 0 1]>>", "{0 0}"u8.ToArray(), out var tint)
            .Resource("ColorSpace/N", $"[/DeviceN[/Gold/Cyan]/DeviceCMYK {tint} 0 R]")
            .Paint("/N cs 0.2 0.2 scn" + Painted.Square), Liberal);
        breaks.Print(ColourRules.Separations, pdf => pdf.Resource("ColorSpace/A", Painted.Separation("Gold")).Resource("ColorSpace/B", Painted.Separation("Gold", "0 0.2 0.5 0")));
        breaks.Print(ColourRules.Group, pdf => pdf.Set("Root/Pages/Kids/0/Group", "<</S/Transparency/CS/DeviceRGB>>"));
        breaks.Print(ShopColourRules.RgbPicture, pdf => pdf
            .Profile("ColorSpace/P", 3, Conforming.Screen.IntentProfile())
            .Paint("0.2 0 0 0.2 200 300 cm BI /W 1 /H 1 /BPC 8 /CS /P ID abc EI"));
        breaks.Print(ShopColourRules.RgbPaint, pdf => pdf.Profile("ColorSpace/P", 3, Conforming.Screen.IntentProfile()).Paint("/P cs 1 0 0 scn" + Painted.Square));
        breaks.Print(ShopColourRules.Spot, pdf => pdf.Resource("ColorSpace/A", Painted.Separation("Gold")).Paint("/A cs 0.5 scn" + Painted.Square));
        breaks.Print(ShopColourRules.AmbiguousSpot, pdf => pdf
            .Resource("ColorSpace/A", Painted.Separation("HKS#2043"))
            .Resource("ColorSpace/B", Painted.Separation("Hks-43"))
            .Paint("/A cs 0.5 scn" + Painted.Square + "/B cs 0.5 scn" + Painted.Square), Liberal);
        breaks.Print(ShopColourRules.Intent, pdf => pdf, Conforming.Shop with { Intents = ["FOGRA52"] });
        breaks.Print(ShopColourRules.Version, pdf => pdf, Conforming.Shop with { Versions = ["PDF/X-1a", "PDF/X-3"] });
        breaks.Print(ShopColourRules.Layers, pdf => pdf
            .Add("<</Type/OCG/Name(Draft)>>", out var layer)
            .Set("Root/OCProperties", $"<</OCGs[{layer} 0 R]/D<</Name(All)/Order[{layer} 0 R]>>>>"));
        breaks.Print(
            ShopColourRules.Transparency,
            pdf => pdf.Resource("ExtGState/Half", "<</Type/ExtGState/ca 0.5>>").Paint("/Half gs 0 0.2 0 0 k" + Painted.Square),
            Conforming.Shop with { AllowsTransparency = false });
        return breaks;
    }
}
