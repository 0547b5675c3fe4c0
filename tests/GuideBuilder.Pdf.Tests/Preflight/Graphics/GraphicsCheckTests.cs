using System.Text;
using GuideBuilder.Pdf.Preflight.Graphics;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight.Graphics;

public sealed class GraphicsCheckTests
{
    private const string Page = "Root/Pages/Kids/0";

    internal static Breaks Each { get; } = Make();

    [Theory]
    [InlineData("/TR /Identity", "GB5511")]
    [InlineData("/TR2 /Identity", "GB5511")]
    [InlineData("/TR2 /Default", "")]
    [InlineData("/HTP [0 0]", "GB5512")]
    [InlineData("/HT /Default", "")]
    [InlineData("/HT <</HalftoneType 1/Frequency 60/Angle 45/SpotFunction/Round>>", "")]
    [InlineData("/HT <</HalftoneType 1/Frequency 60/Angle 45/SpotFunction/Round/TransferFunction/Identity>>", "GB5511")]
    [InlineData("/HT <</HalftoneType 5/Default<</HalftoneType 1/TransferFunction/Identity>>/Cyan<</HalftoneType 1>>>>", "")]
    [InlineData("/HT <</HalftoneType 5/Default<</HalftoneType 1>>/Cyan<</HalftoneType 6>>>>", "GB5512")]
    [InlineData("/HT <</HalftoneType 5/Default<</HalftoneType 1>>/Gold<</HalftoneType 1>>>>", "GB5511")]
    [InlineData("/RI /Perceptual /BM /Multiply", "")]
    [InlineData("/RI /Nice", "GB5513")]
    [InlineData("/BM [/Multiply /Nice]", "GB5514")]
    public void A_graphics_state_is_judged_used_or_not(string entries, string id)
    {
        var unused = Conforming.Print.Resource("ExtGState/New", $"<<{entries}>>");
        Assert.Equal(id.Length == 0 ? [] : [(id, 0)], Found(unused));
        Assert.Equal(id.Length == 0 ? [] : [(id, 1)], Found(unused.Paint("/New gs")));
    }

    [Theory]
    [InlineData("jp2h|ihdr 0 1 1", "1 1", "")]
    [InlineData("jp2h|ihdr 0 2 7", "1 16", "have 2 colour channels")]
    [InlineData("jp2h|ihdr 0 3 7", "5 16", "method 5")]
    [InlineData("jp2h|ihdr 0 3 7", "1 19", "CIEJab")]
    [InlineData("jp2h|ihdr 0 3 60", "1 16", "61 bits")]
    public void The_boxes_of_jpeg_2000_pictures_are_read(string head, string colour, string message)
    {
        var parts = head.Split(' ');
        var (method, space) = (byte.Parse(colour.Split(' ')[0]), byte.Parse(colour.Split(' ')[1]));
        var data = Box("jp2h", [.. Box("ihdr", [0, 0, 0, 1, 0, 0, 0, 1, 0, byte.Parse(parts[2]), byte.Parse(parts[3]), 7, 0, 0]), .. Box("colr", [method, 0, 0, 0, 0, 0, space])]);
        var pdf = Conforming.Screen.AddStream("<</Type/XObject/Subtype/Image/Width 1/Height 1/Filter/JPXDecode>>", data, out _);
        var found = Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).Findings.Where(f => f.Rule == ExternalRules.Jpeg2000).ToList();
        if (message.Length == 0)
            Assert.Empty(found);
        else
            Assert.Contains(message, Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_that_claims_more_than_there_is_ends_the_reading()
    {
        var pdf = Conforming.Screen.AddStream("<</Subtype/Image/Filter/JPXDecode>>", [0xFF, 0xFF, 0xFF, 0xFF, .. "jp2h"u8, 0, 0, 0, 1, .. "colr"u8, 0xFF], out _);
        Assert.Empty(Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).Findings.Where(f => f.Rule == ExternalRules.Jpeg2000));
    }

    private static IEnumerable<(string Id, int Page)> Found(BreakablePdf pdf) =>
        Conforming.Judge(pdf.ToBytes(), PdfFlavour.Print).Findings.Select(f => (f.Rule.Id, f.Page)).Where(f => f.Id.StartsWith("GB55", StringComparison.Ordinal));

    private static byte[] Box(string kind, byte[] data) => [0, 0, 0, (byte)(data.Length + 8), .. Encoding.Latin1.GetBytes(kind), .. data];

    private static string Picture(BreakablePdf pdf) =>
        Page + "/Resources/XObject/" + ((PdfObject.Dictionary)pdf.Get(Page + "/Resources/XObject")).Entries.Keys.Single();

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Print(StateRules.TransferCurve, pdf => pdf.Resource("ExtGState/New", "<</Type/ExtGState/TR2/Identity>>"));
        breaks.Print(StateRules.Halftone, pdf => pdf.Resource("ExtGState/New", "<</Type/ExtGState/HT<</HalftoneType 1/HalftoneName/Fine/Frequency 60/Angle 45/SpotFunction/Round>>>>"));
        breaks.Screen(StateRules.RenderingIntent, pdf => pdf.Paint("/Nice ri"));
        breaks.Print(StateRules.BlendMode, pdf => pdf.Resource("ExtGState/New", "<</Type/ExtGState/BM/Nice>>"));
        breaks.Screen(StateRules.BlendSpace, pdf => pdf
            .Remove("Root/OutputIntents")
            .Resource("ColorSpace/DefaultRGB", Painted.CalRgb)
            .Resource("ColorSpace/DefaultGray", Painted.CalGrey)
            .Set("Root/Pages/Kids/1/Resources/ColorSpace", $"<</DefaultRGB {Painted.CalRgb}/DefaultGray {Painted.CalGrey}>>")
            .Resource("ExtGState/Half", "<</Type/ExtGState/ca 0.5>>")
            .Paint("/Half gs 1 0 0 rg" + Painted.Square));
        breaks.Print(ExternalRules.Alternates, pdf => pdf.Set(Picture(pdf) + "/Alternates", "[]"));
        breaks.Print(ExternalRules.Opi, pdf => pdf.Set(Picture(pdf) + "/OPI", "<<>>"));
        breaks.Print(ExternalRules.Interpolate, pdf => pdf.Set(Picture(pdf) + "/Interpolate", "true"));
        breaks.Screen(ExternalRules.Bits, pdf => pdf.StreamResource("XObject/Odd", "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 3>>", "a"));
        breaks.Screen(ExternalRules.Jpeg2000, pdf => pdf.AddStream(
            "<</Type/XObject/Subtype/Image/Width 1/Height 1/Filter/JPXDecode>>",
            Box("jp2h", [.. Box("ihdr", [0, 0, 0, 1, 0, 0, 0, 1, 0, 2, 7, 7, 0, 0]), .. Box("colr", [1, 0, 0, 0, 0, 0, 17])]),
            out _));
        breaks.Print(ExternalRules.PostScript, pdf => pdf.StreamResource("XObject/Old", "<</Type/XObject/Subtype/PS>>", "showpage"));
        breaks.Print(ExternalRules.Reference, pdf => pdf.StreamResource("XObject/Far", "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>/Ref<</Page 0>>>>", ""));
        breaks.Print(ExternalRules.Preseparated, pdf => pdf.Set(Page + "/SeparationInfo", "<</DeviceColorant/Cyan>>"));
        return breaks;
    }
}
