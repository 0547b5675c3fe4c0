using System.Text;
using System.Xml.Linq;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

public sealed class PressTests
{
    private static readonly XNamespace PdfX = "http://www.npes.org/pdfx/ns/id/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace MediaManagement = "http://ns.adobe.com/xap/1.0/mm/";

    [Fact]
    public void Print_text_is_black_ink_alone_and_overprints() =>
        Assert.All(
            Content(PdfFlavour.Print).Pages.SelectMany(p => p.Paints).Where(p => p.Kind == PaintKind.Text),
            paint => Assert.Equal(new PaintUse(PaintKind.Text, "DeviceCMYK 0 0 0 1", true), paint));

    [Fact]
    public void Print_paints_in_cmyk_and_fills_knock_out()
    {
        var paints = Content(PdfFlavour.Print).Pages.SelectMany(p => p.Paints).ToList();
        Assert.All(paints, paint => Assert.StartsWith("DeviceCMYK ", paint.Colour));
        Assert.DoesNotContain(paints, paint => paint is { Kind: PaintKind.Fill, Overprints: true });
        Assert.Contains(new PaintUse(PaintKind.Fill, "DeviceCMYK 0.2 0 0.1 0", false), paints);
    }

    [Fact]
    public void Screen_paints_in_rgb_and_never_overprints() =>
        Assert.All(Content(PdfFlavour.Screen).Pages.SelectMany(p => p.Paints), paint => Assert.True(paint.Colour.StartsWith("DeviceRGB ") && !paint.Overprints));

    [Fact]
    public void Print_pages_have_the_bleed_on_all_sides()
    {
        var page = Open(PdfFlavour.Print).Pages[0];
        Assert.Equal(new PdfBox(0, 0, 437.008, 612.008), page.Media);
        Assert.Equal(page.Media, page.Bleed);
        Assert.Equal(new PdfBox(8.504, 8.504, 428.504, 603.504), page.Trim);
        Assert.Null(page.Crop);
        Assert.Null(page.Art);
    }

    [Fact]
    public void Screen_pages_are_trimmed()
    {
        var page = Open(PdfFlavour.Screen).Pages[0];
        Assert.Equal(new PdfBox(0, 0, 420, 595), page.Media);
        Assert.Equal(page.Media, page.Trim);
    }

    [Fact]
    public void Print_has_both_output_intents_with_one_profile_and_no_annotations()
    {
        var file = Open(PdfFlavour.Print);
        Assert.Equal(["GTS_PDFX", "GTS_PDFA1"], file.OutputIntents.Select(i => i.Standard));
        Assert.All(file.OutputIntents, i => Assert.Equal(("FOGRA39", 4, file.OutputIntents[0].ProfileNumber), (i.Identifier, i.Channels, i.ProfileNumber)));
        Assert.All(file.Pages, p => Assert.Empty(p.Annotations));
    }

    [Fact]
    public void Screen_has_an_srgb_intent_and_described_links()
    {
        var file = Open(PdfFlavour.Screen);
        Assert.Equal(("GTS_PDFA1", 3), (file.OutputIntents.Single().Standard, file.OutputIntents.Single().Channels));
        var link = Assert.Single(file.Pages[0].Annotations);
        Assert.Equal(("Link", "tel:+4930123", "Call 030 123", 4), (link.Subtype, link.Uri, link.Contents, link.Flags));
        Assert.Equal(new PdfBox(90, 493, 160, 505), link.Area);
        Assert.Equal("S", file.Objects.Name(file.Pages[0].Dictionary["Tabs"]));
    }

    [Fact]
    public void The_srgb_profile_says_its_length_and_white_is_the_sum_of_the_primaries()
    {
        var file = Open(PdfFlavour.Screen);
        var profile = file.Objects.Data(new PdfObject.Reference(file.OutputIntents[0].ProfileNumber)).ToArray();
        Assert.Equal(profile.Length, Integer(profile, 0));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        var tags = Enumerable.Range(0, Integer(profile, 128)).ToDictionary(i => Encoding.ASCII.GetString(profile, 132 + (i * 12), 4), i => Integer(profile, 136 + (i * 12)));
        foreach (var part in (ReadOnlySpan<int>)[8, 12, 16])
        {
            var primaries = Integer(profile, tags["rXYZ"] + part) + Integer(profile, tags["gXYZ"] + part) + Integer(profile, tags["bXYZ"] + part);
            Assert.InRange(primaries - Integer(profile, tags["wtpt"] + part), -30, 30);
        }
    }

    [Theory]
    [InlineData(PdfFlavour.Print, "PDF/X-4")]
    [InlineData(PdfFlavour.Screen, null)]
    public void The_metadata_claim_what_the_file_is(PdfFlavour flavour, string? pdfX)
    {
        var xml = XDocument.Parse(Encoding.UTF8.GetString(Open(flavour).Metadata.Span));
        Assert.Equal(pdfX, xml.Descendants(PdfX + "GTS_PDFXVersion").SingleOrDefault()?.Value);
        Assert.Equal("2A", xml.Descendants(PdfA + "part").Single().Value + xml.Descendants(PdfA + "conformance").Single().Value);
        Assert.Equal("1", xml.Descendants(PdfUa + "part").Single().Value);
        Assert.StartsWith("uuid:", xml.Descendants(MediaManagement + "DocumentID").Single().Value);
    }

    [Fact]
    public void Metadata_and_information_agree()
    {
        var file = Open(PdfFlavour.Print);
        var xml = XDocument.Parse(Encoding.UTF8.GetString(file.Metadata.Span));
        XNamespace dc = "http://purl.org/dc/elements/1.1/", xmp = "http://ns.adobe.com/xap/1.0/", pdf = "http://ns.adobe.com/pdf/1.3/";
        Assert.Equal(xml.Descendants(dc + "title").Single().Value.Trim(), file.Objects.Text(file.Info["Title"]));
        Assert.Equal("2026-02-01T00:00:00Z", xml.Descendants(xmp + "CreateDate").Single().Value);
        Assert.Equal("D:20260201000000Z", file.Objects.Text(file.Info["CreationDate"]));
        Assert.Equal(xml.Descendants(pdf + "Trapped").Single().Value, file.Objects.Name(file.Info["Trapped"]));
        Assert.Equal("1.6", file.Version);
    }

    [Fact]
    public void The_id_follows_from_the_content()
    {
        using var other = Sample.Document(PdfFlavour.Print);
        Sample.Paint(other.AddPage(300, 300), other.Structure, Typed.LeftToRight(ToyFont.Create(), ".", 10, 20));
        var ids = new[] { Open(PdfFlavour.Print), Open(PdfFlavour.Print), PdfFile.Open("t.pdf", other.ToBytes()) }
            .Select(f => Convert.ToHexString(((PdfObject.Text)f.Objects.Items(f.Objects.Trailer["ID"])[0]).Bytes.Span)).ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
    }

    [Fact]
    public void A_book_read_from_right_to_left_says_so()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Print, language: "ar") with { IsRightToLeft = true });
        document.AddPage(300, 300);
        var file = PdfFile.Open("t.pdf", document.ToBytes());
        Assert.Equal("R2L", file.Objects.Name(file.Objects.Dictionary(file.Catalogue["ViewerPreferences"])["Direction"]));
        Assert.Equal("ar", file.Objects.Text(file.Catalogue["Lang"]));
    }

    [Fact]
    public void Fonts_are_embedded_and_subset_and_say_what_they_mean() =>
        Assert.All(Content(PdfFlavour.Print).Fonts, font => Assert.True(font is { IsEmbedded: true, IsSubset: true, HasToUnicode: true }));

    [Fact]
    public void Widths_agree_with_the_font()
    {
        var file = Open(PdfFlavour.Print);
        var glyphs = PdfText.Read(file).Elements().Single(e => e.Type == "H1").Glyphs;
        Assert.All(glyphs, g => Assert.Equal(ToyFont.Advance(Typed.GlyphOf(g.Text[0])) * 20 / 1000.0, g.Advance, 0.001));
    }

    [Fact]
    public void A_print_file_without_a_printing_condition_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PdfDocument(new PdfOptions(PdfFlavour.Print, "t", "en", default)));

    private static PdfFile Open(PdfFlavour flavour) => PdfFile.Open("t.pdf", Sample.Bytes(flavour));

    private static PdfContent Content(PdfFlavour flavour) => PdfContent.Read(Open(flavour));

    private static int Integer(byte[] bytes, int offset) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(offset));
}
