using System.Text;
using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight.Syntax;

/// <summary>How objects, streams and content are written.</summary>
public sealed class ObjectCheckTests
{
    private const string Page = "Root/Pages/Kids/0";
    private const string Data = "abcdefghijkl";

    internal static Breaks Each { get; } = Make();

    [Theory]
    [InlineData(" 0 obj\n<7871>\nendobj\n", " 0 obj <7871>\nendobj\n")]
    [InlineData(" 0 obj\n<7871>\nendobj\n", " 0 obj\n<7871> endobj\n")]
    [InlineData(" 0 obj\n<7871>\nendobj\n", " 0 obj\n<7871>\nendobj ")]
    public void Line_ends_stand_around_obj_and_endobj(string good, string bad)
    {
        var pdf = Conforming.Screen.Add("(xq)", out _).Add("(later)", out _).Raw(text => text.Replace(good, bad));
        Assert.Equal(["GB5118"], Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id).Distinct());
    }

    [Theory]
    [InlineData("/Length 12\n>>\nstream\nabcdefghijk\n\nendstream", "")]
    [InlineData("/Length 12\n>>\nstream\nabcdefghijklendstream\n", "GB5120")]
    [InlineData("/Length 13\n>>\nstream\nabcdefghijkl\nendstream", "GB5119")]
    [InlineData("/Length 11\n>>\nstream\nabcdefghijkl\nendstream", "GB5119")]
    [InlineData("/Length 10\n>>\nstream\nabcdefghij\n\nendstream\n", "GB5119")]
    public void A_stream_is_as_long_as_it_says(string stream, string code)
    {
        var pdf = WithStream(Conforming.Screen, "<</Mark true>>").Raw(text => text.Replace("/Length 12\n>>\nstream\n" + Data + "\nendstream", stream));
        Assert.Equal(code, string.Join(' ', Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id)));
    }

    private static BreakablePdf WithStream(BreakablePdf pdf, string head, string data = Data) => pdf.AddStream(head, Encoding.Latin1.GetBytes(data), out _);

    /// <summary>A drawing that paints the page's picture without naming it among its own resources.</summary>
    private static BreakablePdf WithBorrower(BreakablePdf pdf)
    {
        var picture = ((PdfObject.Dictionary)pdf.Get(Page + "/Resources/XObject")).Entries.Keys.First();
        return pdf.AddStream("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]>>", Encoding.Latin1.GetBytes($"/{picture} Do"), out var drawing)
            .Set(Page + "/Resources/XObject/Drawing", $"{drawing} 0 R")
            .Content(0, text => text + "\n/Artifact BMC /Drawing Do EMC");
    }

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Screen(ObjectRules.Spacing, pdf => pdf.Add("(xq)", out _).Raw(text => text.Replace(" 0 obj\n<7871>", " 0 obj <7871>")));
        breaks.Screen(ObjectRules.StreamLength, pdf => WithStream(pdf, "<</Mark true>>").Raw(text => text.Replace("/Length 12\n>>\nstream\n" + Data, "/Length 11\n>>\nstream\n" + Data)));
        breaks.Screen(ObjectRules.StreamKeywords, pdf => WithStream(pdf, "<</Mark true>>").Raw(text => text.Replace("\nstream\n" + Data, "\nstream\r" + Data)));
        breaks.Print(ObjectRules.ExternalData, pdf => WithStream(pdf, "<</F(x.bin)>>"));
        breaks.Print(ObjectRules.Lzw, pdf => WithStream(pdf, "<</Filter[/LZWDecode]>>"));
        breaks.Print(ObjectRules.Filter, pdf => WithStream(pdf, "<</Filter/Crypt/DecodeParms<</Name/Mine>>>>"));
        breaks.Screen(ObjectRules.InlineFilter, pdf => pdf.Content(0, text => text + "\n/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID x EI EMC"));
        breaks.Screen(ObjectRules.Colorants, pdf => pdf.Set("Root/X", "[/DeviceN[" + string.Concat(Enumerable.Range(1, 33).Select(i => $"/Ink{i}")) + "]/DeviceCMYK<<>>]"));
        breaks.Screen(ObjectRules.CharacterId, pdf => WithStream(pdf, "<</Type/CMap/CMapName/X>>", "1 begincidrange <0000> <00FF> 65300 endcidrange"));
        breaks.Screen(ObjectRules.BoxSize, pdf => pdf.Set(Page + "/ArtBox", "[10 10 12 12]"));
        breaks.Screen(ContentRules.Nesting, pdf => pdf.Content(0, text => text + string.Concat(Enumerable.Repeat(" q", 29)) + string.Concat(Enumerable.Repeat(" Q", 29))));
        breaks.Screen(ContentRules.UnknownOperator, pdf => pdf.Content(0, text => text + "\nBX 1 paintnicely EX"));
        breaks.Screen(ContentRules.InheritedResources, WithBorrower);
        breaks.Screen(ContentRules.MissingResource, pdf => pdf.Content(0, text => text + "\n/Nope gs"));
        return breaks;
    }
}
