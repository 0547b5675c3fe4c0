using System.Diagnostics;
using System.Text;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Preflight.Syntax;

public sealed class FileCheckTests
{
    private const string Signed = "<</DocMDP<</Type/Sig/Filter/Adobe.PPKLite/Reference[<</Type/SigRef/TransformMethod/DocMDP/DigestMethod/MD5>>]>>>>";

    internal static Breaks Each { get; } = Make();

    [Theory]
    [InlineData("<</Filter/Standard/V 1/R 2/P -4>>", "GB5003 GB5105")]
    [InlineData("<</Filter/Standard/V 1/R 2/P -1028>>", "GB5003 GB5105")]
    [InlineData("<</Filter/Standard/V 1/R 2/P -516>>", "GB5003 GB5105 GB5106")]
    [InlineData("<</Filter/Standard/V 1/R 2>>", "GB5003 GB5105 GB5106")]
    public void An_encrypted_file_is_judged_by_its_permissions_alone(string encryption, string codes)
    {
        var report = Conforming.Judge(Conforming.Screen.Set("Encrypt", encryption).ToBytes(), PdfFlavour.Screen);
        Assert.Equal(codes, string.Join(' ', report.ToFindings().Select(f => f.Code.Id)));
        Assert.False(report.Passes);
    }

    [Fact]
    public void Any_line_end_may_follow_the_header_and_the_end_mark()
    {
        var pdf = Conforming.Screen.Raw(text => text.Replace("%PDF-1.6\n", "%PDF-1.6\r") + "\r");
        Assert.Equal(["GB5107"], Codes(pdf));
        Assert.Empty(Codes(Conforming.Screen.Raw(text => text.Replace("%PDF-1.6\n", "%PDF-1.6\r")[..^1] + "\r\n")));
        Assert.Empty(Codes(Conforming.Screen.Raw(text => text[..^1])));
    }

    [Fact]
    public void A_file_as_another_program_writes_it_breaks_no_rule() =>
        Assert.Empty(Rewritten("--newline-before-endstream"));

    [Theory]
    [InlineData("--object-streams=disable")]
    [InlineData("--object-streams=generate")]
    [InlineData("--qdf")]
    [InlineData("--linearize")]
    [InlineData("--compress-streams=n")]
    public void Where_it_leaves_out_line_ends_after_streams_that_alone_is_found(string coding)
    {
        var codes = Rewritten(coding).ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.True(code is "GB5119" or "GB5120", code));
    }

    [Fact]
    public void Objects_in_the_comments_of_others_take_no_time()
    {
        const int Count = 20000;
        var file = new StringBuilder("%PDF-1.6\n");
        var table = new StringBuilder($"xref\n0 {Count + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= Count; number++)
        {
            table.Append($"{file.Length:D10} 00000 n \n");
            file.Append($"{number} 0 obj % ");
        }

        var bytes = Encoding.Latin1.GetBytes($"{file}\n(x) endobj\n{table}trailer<</Root 1 0 R>>\nstartxref\n{file.Length + 12}\n%%EOF");
        var watch = Stopwatch.StartNew();
        Assert.False(Conforming.Judge(bytes, PdfFlavour.Screen).Passes);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Strings_of_the_trailer_are_judged_too()
    {
        var pdf = Conforming.Screen.Set("ID/0", "(abc)").Raw(text => text.Replace("<616263>", "<61626 >"));
        Assert.Equal(["GB5112"], Codes(pdf));
    }

    [Theory]
    [InlineData(PdfFlavour.Print)]
    [InlineData(PdfFlavour.Screen)]
    public void A_file_with_any_byte_changed_gives_no_fault(PdfFlavour flavour)
    {
        var bytes = (flavour == PdfFlavour.Print ? Conforming.Print.Stream("Root/OutputIntents/0/DestOutputProfile", data => data[..200]) : Conforming.Screen).ToBytes();
        for (var i = 0; i < bytes.Length; i += Math.Max(1, bytes.Length / 120))
        {
            var changed = bytes.ToArray();
            changed[i] = (byte)((changed[i] * 31) + i);
            Assert.NotNull(PdfPreflight.Judge(PdfFile.Open("t.pdf", changed), Conforming.AllOf(flavour), null));
        }
    }

    [Fact]
    public void A_file_cut_off_anywhere_gives_no_fault()
    {
        var bytes = Conforming.Screen.ToBytes();
        for (var length = 0; length < bytes.Length; length += bytes.Length / 60)
            Assert.False(PdfPreflight.Judge(PdfFile.Open("t.pdf", bytes.AsMemory(0, length)), Conforming.AllOf(PdfFlavour.Screen), null).Passes);
    }

    private static IEnumerable<string> Rewritten(string coding) =>
        Conforming.Judge(Judge.RewriteWithQpdf(Conforming.Bytes(PdfFlavour.Screen), coding), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id).Distinct();

    private static IEnumerable<string> Codes(BreakablePdf pdf) => Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id);

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Screen(FileRules.HeaderOffset, pdf => pdf.Raw(text => "\n" + text));
        breaks.Screen(FileRules.HeaderForm, pdf => pdf.Raw(text => text.Replace("%PDF-1.6\n", "%PDF-1.8\n")));
        breaks.Screen(FileRules.BinaryMark, pdf => pdf.Raw(text => text.Replace("%\u00E2\u00E3\u00CF\u00D3\n", "%abcd\n")));
        breaks.Screen(FileRules.NoIdentifier, pdf => pdf.Remove("ID"));
        breaks.Screen(FileRules.EndMark, pdf => pdf.Raw(text => text + "From: somebody"));
        breaks.Screen(FileRules.TableLines, pdf => pdf.Raw(text => text.Replace("xref\n0 ", "xref\n\n0 ")));
        breaks.Screen(FileRules.TooManyObjects, pdf => pdf.Raw(text => text[..text.LastIndexOf("/Size", StringComparison.Ordinal)] + "/Size 9000000 /X" + text[text.LastIndexOf("/Size", StringComparison.Ordinal)..][5..]));
        breaks.Screen(FileRules.Permissions, pdf => pdf.Set("Root/Perms", "<</X 1>>"));
        breaks.Screen(FileRules.SignatureDigest, pdf => pdf.Set("Root/Perms", Signed));
        breaks.Print(FileRules.TooNew, pdf => pdf.Set("Root/Version", "/1.7"));
        return breaks;
    }
}
