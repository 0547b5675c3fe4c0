using System.Formats.Asn1;
using System.Globalization;
using System.Text;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Document;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Tests.Preflight.Document;

/// <summary>Annotations, forms, attachments and layers.</summary>
public sealed class AnnotationTests
{
    private const string Page = "Root/Pages/Kids/0";
    private const string Link = Page + "/Annots/0";
    private const string Area = "/Rect[200 300 210 310]/F 4";
    private const string Field = "/Subtype/Widget/FT/Tx/T(name)" + Area;

    internal static Breaks Each { get; } = Make();

    [Fact]
    public void Annotations_that_are_as_they_should_be_give_no_finding()
    {
        Assert.Empty(Codes(Annotated.Seen(Conforming.Screen, "Annot", "/Subtype/Stamp/Contents(Seen)" + Area)));
        Assert.Empty(Codes(Annotated.Seen(Conforming.Screen, "Form", Field + "/TU(Your name)")));
    }

    [Fact]
    public void A_field_may_take_its_description_from_the_field_above_it()
    {
        var pdf = Conforming.Screen.Add("<</T(group)/TU(Your name)>>", out var parent);
        Assert.Empty(Codes(Annotated.Seen(pdf, "Form", Field + $"/Parent {parent} 0 R")));
    }

    [Theory]
    [InlineData("<xfa><dynamicRender>required</dynamicRender></xfa>", "GB5241")]
    [InlineData("<xfa><dynamicRender>forbidden</dynamicRender></xfa>", "")]
    public void A_form_that_makes_its_pages_is_found(string xfa, string code)
    {
        var pdf = Conforming.Screen.AddStream("<<>>", Encoding.ASCII.GetBytes(xfa), out var number).Set("Root/AcroForm", $"<</Fields[]/XFA {number} 0 R>>");
        Assert.Equal(code, string.Join(' ', PdfPreflight.Judge(PdfFile.Open("t.pdf", pdf.ToBytes()), Standards.PdfUa1, null).ToFindings().Select(f => f.Code.Id)));
    }

    [Theory]
    [InlineData(1, true, "")]
    [InlineData(2, true, "GB5243")]
    [InlineData(1, false, "GB5243")]
    public void A_signature_has_one_signer_and_a_certificate(int signers, bool hasCertificate, string code) =>
        Assert.Equal(code, string.Join(' ', Codes(WithSignature(Conforming.Screen, Convert.ToHexString(Signature(signers, hasCertificate)), isWhole: true))));

    private static IEnumerable<string> Codes(BreakablePdf pdf) => Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id);

    /// <summary>The least that has the form of signed data (RFC 2315, 9.1).</summary>
    private static byte[] Signature(int signers, bool hasCertificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("1.2.840.113549.1.7.2");
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSequence())
                WriteSignedData(writer, signers, hasCertificate);
        }

        return writer.Encode();
    }

    private static void WriteSignedData(AsnWriter writer, int signers, bool hasCertificate)
    {
        writer.WriteInteger(1);
        using (writer.PushSetOf())
            writer.WriteNull();
        using (writer.PushSequence())
            writer.WriteObjectIdentifier("1.2.840.113549.1.7.1");
        if (hasCertificate)
        {
            using (writer.PushSetOf(new Asn1Tag(TagClass.ContextSpecific, 0)))
                writer.WriteNull();
        }

        using (writer.PushSetOf())
        {
            for (var i = 0; i < signers; i++)
                writer.WriteInteger(i);
        }
    }

    private static BreakablePdf WithSignature(BreakablePdf pdf, string contents, bool isWhole)
    {
        const string Rest = "8888888";
        var signature = $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 10 20 {Rest}]/Contents<{contents}>>>";
        var signed = Annotated.Seen(pdf, "Form", "/Subtype/Widget/FT/Sig/T(sign)/TU(Sign here)" + Area + "/V" + signature);
        return isWhole ? signed.Raw(text => text.Replace(Rest, (text.Length - 20).ToString("D7", CultureInfo.InvariantCulture))) : signed;
    }

    private static BreakablePdf WithAttachment(BreakablePdf pdf, byte[] data, string names) =>
        pdf.AddStream("<</Type/EmbeddedFile/Subtype/application#2Fpdf>>", data, out var file).Add($"<</Type/Filespec{names}/EF<</F {file} 0 R>>>>", out _);

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Screen(AnnotationRules.Kind, pdf => Annotated.Seen(pdf, "Annot", "/Subtype/Screen/Contents(A film)" + Area));
        breaks.Screen(AnnotationRules.Flags, pdf => pdf.Remove(Link + "/F"));
        breaks.Screen(AnnotationRules.NoAppearance, pdf => Annotated.With(pdf, "Annot", "/Subtype/Square/Contents(Look)" + Area));
        breaks.Screen(AnnotationRules.Appearance, pdf => Annotated.With(pdf, "Annot", "/Subtype/Square/Contents(Look)/AP<</N<</On 1 0 R>>>>" + Area));
        breaks.Screen(AnnotationRules.NoDescription, pdf => pdf.Remove(Link + "/Contents"));
        breaks.Screen(AnnotationRules.NoFieldName, pdf => Annotated.Seen(pdf, "Form", Field));
        breaks.Screen(AnnotationRules.TrapNet, pdf => Annotated.Seen(pdf, "Annot", "/Subtype/TrapNet/Contents(Traps)" + Area));
        breaks.Screen(AnnotationRules.TabOrder, pdf => pdf.Set(Page + "/Tabs", "/R"));
        breaks.Screen(AnnotationRules.MediaClip, pdf => pdf.Add("<</Type/MediaClip/S/MCD/CT(audio/mpeg)/Alt[(en)()]>>", out _));
        breaks.Print(AnnotationRules.Printed, pdf => Annotated.With(pdf, "Link", "/Subtype/Link/Contents(Home)" + Area));
        MakeForms(breaks);
        MakeAttachments(breaks);
        return breaks;
    }

    private static void MakeForms(Breaks breaks)
    {
        breaks.Screen(FormRules.FieldAction, pdf => Annotated.Seen(pdf, "Form", Field + "/TU(Your name)/A<</S/URI/URI(https://example.org)>>"));
        breaks.Screen(FormRules.NeedAppearances, pdf => pdf.Set("Root/AcroForm", "<</Fields[]/NeedAppearances true>>"));
        breaks.Screen(FormRules.Xfa, pdf => pdf.Set("Root/AcroForm", "<</Fields[]/XFA[]>>"));
        breaks.Screen(FormRules.SignedPart, pdf => WithSignature(pdf, Convert.ToHexString(Signature(1, hasCertificate: true)), isWhole: false));
        breaks.Screen(FormRules.Signature, pdf => WithSignature(pdf, "616263", isWhole: true));
        breaks.Print(FormRules.Fields, pdf => pdf.Add("<</FT/Tx/T(name)/TU(Your name)>>", out var field).Set("Root/AcroForm", $"<</Fields[{field} 0 R]>>"));
    }

    private static void MakeAttachments(Breaks breaks)
    {
        breaks.Screen(AttachmentRules.NoFileName, pdf => WithAttachment(pdf, Conforming.Bytes(PdfFlavour.Screen), "/F(guide.pdf)"));
        breaks.Screen(AttachmentRules.NotPdfA, pdf => WithAttachment(pdf, "Hello"u8.ToArray(), "/F(hello.txt)/UF(hello.txt)"));
        breaks.Print(AttachmentRules.Attached, pdf => WithAttachment(pdf, Conforming.Bytes(PdfFlavour.Screen), "/F(guide.pdf)/UF(guide.pdf)"));
        breaks.Screen(AttachmentRules.NoLayerName, pdf => pdf.Set("Root/OCProperties", "<</OCGs[]/D<<>>>>"));
        breaks.Screen(AttachmentRules.SameLayerName, pdf => pdf.Set("Root/OCProperties", "<</OCGs[]/D<</Name(All)>>/Configs[<</Name(All)>>]>>"));
        breaks.Screen(AttachmentRules.UnlistedLayer, pdf => pdf.Add("<</Type/OCG/Name(Notes)>>", out var layer).Set("Root/OCProperties", $"<</OCGs[{layer} 0 R]/D<</Name(All)/Order[[]]>>>>"));
        breaks.Screen(AttachmentRules.AutomaticLayers, pdf => pdf.Set("Root/OCProperties", "<</OCGs[]/D<</Name(All)/AS[]>>>>"));
    }
}
