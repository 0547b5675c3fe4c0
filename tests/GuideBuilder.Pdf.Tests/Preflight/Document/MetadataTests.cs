using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Document;

namespace GuideBuilder.Pdf.Tests.Preflight.Document;

public sealed class MetadataTests
{
    private const string Basic = "http://ns.adobe.com/xap/1.0/";

    internal static Breaks Each { get; } = Make();

    [Theory]
    [InlineData("pdfaSchema:schema")]
    [InlineData("pdfaSchema:namespaceURI")]
    [InlineData("pdfaSchema:prefix")]
    [InlineData("pdfaProperty:valueType")]
    [InlineData("pdfaProperty:category")]
    [InlineData("pdfaProperty:description")]
    public void A_description_of_properties_has_all_its_fields(string field) =>
        Assert.Contains("GB5207", Codes(Conforming.Screen.Metadata(xmp => Regex.Replace(xmp, $"<{field} [^>]*>[^<]*</{field}>", ""))));

    [Theory]
    [InlineData("pdfaExtension:schemas", "<rdf:Bag>", "<rdf:Seq>")]
    [InlineData("pdfaSchema:property", "<rdf:Seq>", "<rdf:Bag>")]
    public void Lists_in_a_description_have_their_kind(string within, string kind, string other)
    {
        var pdf = Conforming.Screen.Metadata(xmp =>
        {
            var (start, end) = (xmp.IndexOf("<" + within, StringComparison.Ordinal), xmp.LastIndexOf("</" + within, StringComparison.Ordinal));
            var part = xmp[start..end];
            return xmp[..start] + part.Replace(kind, other).Replace(kind.Replace("<", "</"), other.Replace("<", "</")) + xmp[end..];
        });
        Assert.Contains("GB5207", Codes(pdf));
    }

    [Theory]
    [InlineData("Integer")]
    [InlineData("Lang Alt")]
    [InlineData("bag ProperName")]
    [InlineData("closed Choice of Text")]
    [InlineData("seq open Choice of Integer")]
    public void Usual_types_need_no_description(string type) => Assert.True(XmpValueTypes.IsKnown(type, new HashSet<string>()));

    [Fact]
    public void Other_types_need_one()
    {
        Assert.False(XmpValueTypes.IsKnown("Telephone", new HashSet<string>()));
        Assert.True(XmpValueTypes.IsKnown("bag Telephone", new HashSet<string> { "Telephone" }));
    }

    [Theory]
    [InlineData("D:20260201000000Z", "2026-02-01T00:00:00Z", true)]
    [InlineData("D:20260201010000+01'00'", "2026-02-01T00:00:00Z", true)]
    [InlineData("D:20260201010000+01'00'", "2026-02-01T01:00:00+01:00", true)]
    [InlineData("D:20260201010000", "2026-02-01T01:00:00+01:00", true)]
    [InlineData("D:20260201", "2026-02-01T01:00:00+01:00", true)]
    [InlineData("D:202602010100Z", "2026-02-01T01:00Z", true)]
    [InlineData("D:20260201000000Z", "2026-02-01T01:00:00Z", false)]
    [InlineData("D:20260201000000Z", "2026-02-02", false)]
    public void Dates_are_compared_as_moments(string info, string metadata, bool isSame) =>
        Assert.Equal(isSame, Moment.OfPdf(info)!.Value.IsSame(Moment.OfXmp(metadata)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("D:2026020")]
    [InlineData("D:99999999999999999999")]
    public void What_is_no_date_is_none(string text) => Assert.Null(Moment.OfPdf(text));

    [Fact]
    public void Properties_may_be_attributes()
    {
        var pdf = Conforming.Screen.Metadata(xmp => Remove(xmp, "pdfuaid:part").Replace("<rdf:Description ", "<rdf:Description xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" pdfuaid:part=\"1\" "));
        Assert.Empty(Codes(pdf));
    }

    private static IEnumerable<string> Codes(BreakablePdf pdf) => Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id);

    private static string Remove(string xmp, string property) => Regex.Replace(xmp, $"<{property}[ >].*?</{property}>", "", RegexOptions.Singleline);

    private static byte[] Pack(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
            zlib.Write(data);
        return packed.ToArray();
    }

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Screen(MetadataRules.None, pdf => pdf.Remove("Root/Metadata/Subtype"));
        breaks.Screen(MetadataRules.PacketHeader, pdf => pdf.Metadata(xmp => xmp.Replace("<?xpacket begin", "<?xpacket bytes=\"99\" begin")));
        breaks.Screen(MetadataRules.Malformed, pdf => pdf.Metadata(xmp => xmp.Replace("</x:xmpmeta>", "")));
        breaks.Screen(MetadataRules.Encoding, pdf => pdf.Stream("Root/Metadata", data => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(data))]));
        breaks.Screen(MetadataRules.UnknownProperty, pdf => pdf.Metadata(xmp => xmp.Replace("<xmp:CreateDate", $"<xmp:Mood xmlns:xmp=\"{Basic}\">good</xmp:Mood><xmp:CreateDate")));
        breaks.Screen(MetadataRules.PropertyType, pdf => pdf.Metadata(xmp => xmp.Replace("2026-02-01T00:00:00Z</xmp:MetadataDate>", "in February</xmp:MetadataDate>")));
        breaks.Screen(MetadataRules.ExtensionSchema, pdf => pdf.Metadata(xmp => xmp.Replace(">internal<", ">secret<")));
        breaks.Screen(MetadataRules.NoPdfA, pdf => pdf.Metadata(xmp => Remove(xmp, "pdfaid:conformance")));
        breaks.Screen(MetadataRules.OtherPdfA, pdf => pdf.Metadata(xmp => xmp.Replace(">A</pdfaid:conformance>", ">B</pdfaid:conformance>")));
        breaks.Screen(MetadataRules.PdfAPrefix, pdf => pdf.Metadata(xmp => xmp.Replace("pdfaid:", "a:").Replace("xmlns:pdfaid", "xmlns:a")));
        breaks.Screen(MetadataRules.NoPdfUa, pdf => pdf.Metadata(xmp => xmp.Replace(">1</pdfuaid:part>", ">2</pdfuaid:part>")));
        breaks.Screen(MetadataRules.PdfUaPrefix, pdf => pdf.Metadata(xmp => xmp.Replace("pdfuaid:", "ua:").Replace("xmlns:pdfuaid", "xmlns:ua")));
        breaks.Screen(MetadataRules.NoTitle, pdf => pdf.Metadata(xmp => Remove(xmp, "dc:title")));
        var anyVersion = Conforming.Shop with { Versions = [] };
        breaks.Print(MetadataRules.NoPdfX, pdf => pdf.Metadata(xmp => xmp.Replace(">PDF/X-4<", ">PDF/X-9<")), anyVersion);
        breaks.Print(MetadataRules.MissingForPress, pdf => pdf.Metadata(xmp => Remove(xmp, "xmpMM:VersionID")));
        breaks.Print(MetadataRules.Trapped, pdf => pdf.Metadata(xmp => xmp.Replace(">False</pdf:Trapped>", ">Unknown</pdf:Trapped>")).Set("Info/Trapped", "/Unknown"));
        breaks.Print(MetadataRules.InfoDiffers, pdf => pdf.Set("Info/Title", "(Something else)"));
        breaks.Print(MetadataRules.Packed, pdf => pdf.Stream("Root/Metadata", Pack).Set("Root/Metadata/Filter", "/FlateDecode"));
        return breaks;
    }
}
