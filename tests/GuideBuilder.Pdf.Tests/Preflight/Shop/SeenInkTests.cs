using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Shop.Rules;
using static GuideBuilder.Pdf.Tests.Preflight.Shop.ShopFile;

namespace GuideBuilder.Pdf.Tests.Preflight.Shop;

/// <summary>What is painted, what is seen of it, and how much ink it is.</summary>
public sealed class SeenInkTests
{
    private const string Heavy = "/Knock gs 1 1 1 0.2 k ";
    private const string Area = "100 300 50 50 re f ";
    private const string Over250 = "/Knock gs 0.9 0.8 0.8 0 k 90 290 90 50 re f /Over gs 0 0 0 1 k ";
    private const string Axial = "<</ShadingType 2/ColorSpace/DeviceCMYK/Coords [100 0 200 0]/Function <</FunctionType 2/Domain [0 1]/C0 [0 0 0 0]/C1 [1 1 1 {0}]/N 1>>>>";
    private const string Spot = "<</Spot [/Separation /Gold /DeviceCMYK <</FunctionType 2/Domain [0 1]/C0 [0 0 0 0]/C1 [0 0.3 0.9 0.2]/N 1>>]>>";

    /// <summary>Operators on the second page, and what the shop says of them.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "/Knock gs 1 1 1 0 k " + Area, "" },
        { "/Knock gs 0.75 0.75 0.75 0.75 k " + Area, "" },
        { Heavy + Area, InkRules.TooMuch.Id },
        { Heavy + "100 300 1 1 re f", "" },
        { Heavy + "20 w 100 300 m 150 300 l S", "" },
        { "/Knock gs 1 1 1 0.2 K 20 w 100 300 m 150 300 l S", InkRules.TooMuch.Id },
        { Heavy + "100 300 m 150 300 l 125 350 l f", InkRules.TooMuch.Id },
        { Heavy + "0 0 20 20 re W n " + Area, "" },
        { Heavy + Area + "/Knock gs 0 0 0 0 k 90 290 90 90 re f", "" },
        { "/Knock gs 1 1 1 0 k " + Area + "/Over gs 0 0 0 1 k " + Area, InkRules.TooMuch.Id },
        { "/Knock gs 1 1 1 0 k " + Area + "/Over gs 0 g " + Area, "" },
        { "/Knock gs 1 1 0 0 k " + Area + "/Half gs 0 0 1 1 k " + Area, "" },
        { "/Knock gs 1 1 0 0 k " + Area + "/Times gs 0 0 1 1 k " + Area, InkRules.TooMuch.Id },
        { "/Knock gs 1 1 0.9 0 k " + Area + "/Over gs /Spot cs 1 scn " + Area, InkRules.TooMuch.Id },
        { "/Knock gs 1 1 0.9 0 k " + Area + "/Knock gs /Spot cs 1 scn " + Area, "" },
        { "q 100 300 100 100 re W n /Heavy sh Q", InkRules.TooMuch.Id },
        { "q 100 300 100 100 re W n /Fit sh Q", "" },
        { "/Pattern cs /Heavy scn 100 300 100 100 re f", InkRules.TooMuch.Id },
        { "0.5 0 0 1 k 3 Tr " + Glyph(5), "" },
        { "0.5 0 0 1 k 0 0 20 20 re W n " + Glyph(5), "" },
        { "0 0 0 0 k /Knock gs " + Glyph(5), "" },
        { Over250 + Glyph(24), InkRules.TooMuchInText.Id },
        { Over250 + Glyph(12), "" },
        { "0 0 0 rg /Knock gs " + Glyph(12), TypeRules.NotBlackAlone.Id },
        { "0 0 0 0 K 0.1 w 100 300 m 150 300 l S", "" },
        { "100 300 50 0.1 re f", LineRules.TooThin.Id },
        { "0 w 100 300 m 150 300 l S", LineRules.TooThin.Id },
        { "0.1 0 0 0.1 0 0 cm 1 w 1000 3000 m 1500 3000 l S", LineRules.TooThin.Id },
        { "/Knock gs 0 0 0 1 k " + Glyph(12), "" },
        { "/Over gs 0 0 0 0 k " + Area, "" },
        { Dark + "/Zero gs 0 0 0 0 k 110 300 20 20 re f", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_judged_by_what_is_seen_of_it(string operators, string expected)
    {
        var pdf = Conforming.Print
            .Set(Second + "/Resources/ColorSpace", Spot)
            .Set(Second + "/Resources/ExtGState/Half", "<</ca 0.5/op false/OP false>>")
            .Set(Second + "/Resources/ExtGState/Times", "<</BM/Multiply/op false/OP false>>")
            .Set(Second + "/Resources/ExtGState/Zero", "<</op true/OP true/OPM 0>>")
            .Set(Second + "/Resources/Shading", "<</Heavy " + Axial.Replace("{0}", "1") + "/Fit " + Axial.Replace("{0}", "0") + ">>")
            .Set(Second + "/Resources/Pattern", "<</Heavy <</PatternType 2/Shading " + Axial.Replace("{0}", "1") + ">>>>");
        Assert.Equal(expected, Judge(pdf.Paint(operators)));
    }

    public static TheoryData<string, byte, string> Pictures { get; } = new()
    {
        { "/BitsPerComponent 8/ColorSpace/DeviceCMYK", 0xFF, InkRules.TooMuch.Id },
        { "/BitsPerComponent 8/ColorSpace/DeviceCMYK", 0x60, "" },
        { "/BitsPerComponent 8/ColorSpace/DeviceCMYK/Decode [1 0 1 0 1 0 1 0]", 0x00, InkRules.TooMuch.Id },
        { "/BitsPerComponent 8/ColorSpace [/Indexed/DeviceCMYK 1 <00000000FFFFFFFF>]", 0x01, InkRules.TooMuch.Id },
        { "/BitsPerComponent 4/ColorSpace [/Indexed/DeviceCMYK 1 <00000000FFFFFFFF>]", 0x11, InkRules.TooMuch.Id },
        { "/BitsPerComponent 8/ColorSpace/DeviceGray", 0x00, "" },
        { "/BitsPerComponent 8/ColorSpace/DeviceRGB", 0x00, "" },
        { "/BitsPerComponent 1/ImageMask true", 0x00, InkRules.TooMuch.Id },
        { "/BitsPerComponent 1/ImageMask true", 0xFF, "" },
        { "/BitsPerComponent 1/ImageMask true/Decode [1 0]", 0xFF, InkRules.TooMuch.Id },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_judged_by_its_pixels(string entries, byte value, string expected)
    {
        var data = new byte[40 * 30 * 4];
        data.AsSpan().Fill(value);
        var shop = Conforming.Shop with { Images = new ImageDemand() };
        foreach (var (filter, bytes) in new[] { ("", data), ("/Filter/FlateDecode", Packed(data)) })
            Assert.Equal(expected, Judge(Conforming.Print.WithPicture(entries + filter, bytes).Paint(Heavy + "q 40 0 0 30 300 300 cm /P9 Do Q", page: 0), shop));
    }

    public static TheoryData<string> Hostile { get; } = new()
    {
        "0 0 0 0 0 0 cm 100 300 50 50 re B " + Glyph(12),
        "999999999 0 0 999999999 0 0 cm 1 1 1 1 re B " + Glyph(12),
        "99999999999999999999999999999999999999 0 0 99999999999999999999999999999999999999 0 0 cm 9 0 0 9 0 0 cm 1 1 m 2 2 l 3 9 l B /I0 Do " + Glyph(12),
        "q 0 0 0 0 300 300 cm /I0 Do Q q 1 1 1 1 0 0 cm /I0 Do /Loop sh Q",
        "/Pattern cs /Loop scn 0 0 500 500 re f /Loop sh /Odd sh",
        "/Bad cs 7 scn 0 0 500 500 re f /Worse cs 1 1 1 scn 0 0 500 500 re f " + Glyph(12),
        "1 1 1 1 1 1 1 k -5 w 100 300 m 150 300 l 150 300 l h B n",
        "/Spots cs 1 1 1 1 1 1 1 1 1 1 scn 0 0 500 500 re f",
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_makes_no_sense_does_no_harm(string operators)
    {
        var pdf = Conforming.Print.Add("<</FunctionType 3/Domain [0 1]/Bounds []/Encode [0 1]/Functions [null]>>", out var loop)
            .Set(First + "/Resources/ColorSpace", "<</Bad [/Indexed/DeviceCMYK 255 <00>]/Worse [/DeviceN [/A/All/None] /DeviceCMYK null]/Spots [/DeviceN [/A/B/C/D/E/F/G/H/I/J] /DeviceCMYK null]>>")
            .Set(First + "/Resources/Shading", $"<</Loop <</ShadingType 2/ColorSpace/DeviceCMYK/Coords [0 0 0 0]/Function {loop} 0 R>>/Odd <</ShadingType 3/ColorSpace/DeviceCMYK/Function [null null]>>>>")
            .Set(First + "/Resources/Pattern", $"<</Loop <</PatternType 2/Shading <</ShadingType 3/ColorSpace/DeviceGray/Function {loop} 0 R>>>>>>");
        Assert.DoesNotContain("GB500", Judge(pdf.Paint(operators, page: 0)));
    }

    [Fact]
    public void A_pattern_s_cell_stands_not_where_it_is_seen()
    {
        var pdf = Conforming.Print.AddStream("<</PatternType 1/PaintType 1/TilingType 1/BBox [0 0 90 90]/XStep 90/YStep 90/Resources <<>>>>", "1 1 1 1 k 0 0 90 90 re f"u8.ToArray(), out var number)
            .Set(Second + "/Resources/Pattern", $"<</P {number} 0 R>>");
        Assert.Equal("", Judge(pdf.Paint("/Knock gs /Pattern cs /P scn 100 300 50 50 re f")));
    }
}
