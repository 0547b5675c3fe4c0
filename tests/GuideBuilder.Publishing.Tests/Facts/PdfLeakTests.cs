using System.Text;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Facts;

/// <summary>Each place of a PDF in which a text can stand, in small files written by hand.</summary>
public sealed class PdfLeakTests
{
    [Theory]
    [InlineData("/Span <</ActualText (030 987 65 43)>> BDC (x) Tj EMC")]
    [InlineData("/Span <</ActualText (nothing)>> BDC (030 987 65 43) Tj EMC")]
    [InlineData("(030 ) Tj /Span <</ActualText (nothing)>> BDC (987) Tj EMC ( 65 43) Tj")]
    [InlineData("/Span <</ActualText (x)>> BDC /Span <</ActualText (030 987 65 43)>> BDC (x) Tj EMC EMC")]
    [InlineData("/Span <</Alt (030 987 65 43)>> BDC (x) Tj EMC")]
    [InlineData("/Span <</E (030 987 65 43)>> BDC (x) Tj EMC")]
    [InlineData("/Span <</Alt <FEFF0030003300300039003800370036003500340033>>> BDC (x) Tj EMC")]
    [InlineData("/Artifact BMC (030 987 65 43) Tj EMC")]
    [InlineData("[(030) -300 (98) 5 (76543)] TJ")]
    [InlineData("3 Tr (030 987 65 43) Tj")]
    [InlineData("(030) Tj ET BT /F 9 Tf 90 0 Td (9876543) Tj")]
    public void What_stands_on_a_page_and_what_it_says_besides_is_found(string content) => Assert.Equal(Hidden.House, In(content));

    [Theory]
    [InlineData("<</Type /StructElem /S /Figure /Alt (030 987 65 43)>>")]
    [InlineData("<</Type /StructElem /S /Span /ActualText (0\\063\\060 987 65 43)>>")]
    [InlineData("<</Type /StructElem /S /Span /E <303330203938373635 3433>>>")]
    [InlineData("<</Type /StructElem /A [<</O /Table /Summary (030 987 65 43)>>]>>")]
    [InlineData("<</Type /Annot /Subtype /Link /A <</S /URI /URI (tel:030-9876543)>>>>")]
    [InlineData("<</Type /Annot /Subtype /Text /Contents (030 987 65 43)>>")]
    [InlineData("<</Title (030 987 65 43) /Parent 1 0 R>>")]
    [InlineData("<</Names [(030 987 65 43) 1 0 R]>>")]
    [InlineData("<</Type /Filespec /F (x) /UF (030-987-65-43.txt)>>")]
    [InlineData("<</Dests <</t0309876543 [1 0 R /Fit]>>>>")]
    [InlineData("<</Kids [<</T (field) /V (030 987 65 43)>>]>>")]
    [InlineData("<</Type /EmbeddedFile /Length 13>> stream\n030 987 65 43\nendstream")]
    [InlineData("<</Type /Metadata /Subtype /XML /Length 26>> stream\n<dc:title>030 987 65 43<d>\nendstream")]
    public void What_stands_in_its_dictionaries_and_attachments_is_found(string value) => Assert.Equal(Hidden.House, In("(x) Tj", value));

    [Fact]
    public void A_file_without_it_is_clean() => Assert.Equal("", In("/Span <</ActualText (x) /Alt (y)>> BDC (030 98) Tj EMC", "<</Title (7 65 43)>>"));

    private static string In(string content, string value = "null")
    {
        string[] objects =
        [
            "<</Type /Catalog /Pages 2 0 R /Other 6 0 R>>",
            "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>",
            Stream($"BT /F 9 Tf {content} ET"),
            "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
            value,
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var (text, i) in objects.Select((o, i) => (o, i)))
        {
            places.Add(file.Length);
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{text}\nendobj\n");
        }

        var start = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(p => file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{p:0000000000} 00000 n \n"));
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer <</Size {objects.Length + 1} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Hidden.In("x.pdf", Encoding.Latin1.GetBytes(file.ToString()));
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";
}
