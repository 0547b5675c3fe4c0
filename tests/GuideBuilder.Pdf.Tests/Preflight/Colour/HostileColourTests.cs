using System.Diagnostics;
using System.Text;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Tests.Preflight.Colour;

public sealed class HostileColourTests
{
    private const string Form = "<</Type/XObject/Subtype/Form/BBox[0 0 500 500]";

    [Theory]
    [InlineData("[/Indexed 0 0 R 1 <00>]")]
    [InlineData("[/Separation/Gold 0 0 R 0 0 R]")]
    [InlineData("[/DeviceN[/Gold/Gold 3 null]0 0 R 0 0 R<</Colorants<</Gold 0 0 R>>/Process<</Components 0 0 R>>>>]")]
    [InlineData("[/ICCBased<<>>]")]
    [InlineData("[/Pattern 0 0 R]")]
    public void A_space_that_rests_on_itself_or_on_nothing_ends(string space)
    {
        var pdf = Conforming.Print.Add("null", out var number);
        var closed = space.Replace("0 0 R", number + " 0 R", StringComparison.Ordinal);
        AssertEnds(pdf.Add(closed, out var own)
            .Resource("ColorSpace/DefaultRGB", $"{own} 0 R")
            .Resource("ColorSpace/DefaultGray", space.Replace("0 0 R", $"{own} 0 R", StringComparison.Ordinal))
            .Resource("ColorSpace/A", space.Replace("0 0 R", $"{own + 1} 0 R", StringComparison.Ordinal))
            .Add(space.Replace("0 0 R", $"{own + 1} 0 R", StringComparison.Ordinal), out _)
            .Paint("/A cs 1 scn" + Painted.Square + "1 0 0 rg" + Painted.Square + "0 g" + Painted.Square));
    }

    [Theory]
    [InlineData("2000000000")]
    [InlineData("-3")]
    public void A_profile_may_claim_any_number_of_channels(string channels) =>
        AssertEnds(Conforming.Print.AddStream($"<</N {channels}>>", new byte[9], out var profile).Resource("ColorSpace/A", $"[/ICCBased {profile} 0 R]").Paint("/A cs" + Painted.Square));

    [Fact]
    public void Asides_that_call_themselves_end()
    {
        const string content = "/Self gs /Self Do /Pattern cs /Self scn 0 0 9 9 re f BT /Self 9 Tf (AAAAAAAA) Tj ET ";
        // A long comment spends the limit sooner.
        var data = string.Concat(Enumerable.Repeat(content, 50)) + "%" + new string(' ', 100000);
        var pdf = Conforming.Screen.AddStream(Form + ">>", Encoding.Latin1.GetBytes(data), out var self);
        var resources = $"<</ExtGState<</Self<</SMask<</S/Luminosity/G {self} 0 R>>>>>>/XObject<</Self {self} 0 R>>/Pattern<</Self {self} 0 R>>"
            + $"/Font<</Self<</Subtype/Type3/FontMatrix[1 0 0 1 0 0]/CharProcs<</A {self} 0 R>>/Encoding<</Differences[65/A]>>>>>>>>";
        AssertEnds(pdf.Set("Root/Pages/Kids/0/Annots/0/AP", $"<</N<</A {self} 0 R/B {self} 0 R>>>>").Set("Root/Pages/Kids/0/Resources", resources).Paint(content));
    }

    [Fact]
    public void Any_byte_of_a_file_with_all_kinds_of_colour_may_be_changed()
    {
        var pdf = Conforming.Print
            .AddStream(Form + "/Group<</S/Transparency/CS/DeviceCMYK>>>>", "0 0 0 1 k 0 0 9 9 re f"u8.ToArray(), out var group)
            .Resource("ExtGState/New", $"<</SMask<</S/Luminosity/G {group} 0 R>>/BM[/Multiply]/HT<</HalftoneType 5/Default<</HalftoneType 1>>>>/TR2/Default>>")
            .Resource("ColorSpace/DefaultRGB", Painted.CalRgb)
            .Resource("ColorSpace/A", Painted.Separation("Gold"))
            .Resource("ColorSpace/N", "[/DeviceN[/Gold/Cyan]/DeviceCMYK null<</Subtype/NChannel/Process<</Components[/Cyan]>>>>]")
            .Paint("/New gs /A cs 1 scn" + Painted.Square + "/N cs 1 1 scn" + Painted.Square + "1 0 0 rg" + Painted.Square)
            .ToBytes();
        for (var i = 0; i < pdf.Length; i += pdf.Length / 400)
        {
            var changed = pdf.ToArray();
            changed[i] = (byte)((changed[i] * 31) + i + 7);
            Assert.NotNull(Conforming.Judge(changed, PdfFlavour.Print));
        }
    }

    private static void AssertEnds(BreakablePdf pdf)
    {
        var watch = Stopwatch.StartNew();
        var all = Standards.Pdf | Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1;
        Assert.NotNull(PdfPreflight.Judge(PdfFile.Open("t.pdf", pdf.ToBytes()), all, Conforming.Shop));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }
}
