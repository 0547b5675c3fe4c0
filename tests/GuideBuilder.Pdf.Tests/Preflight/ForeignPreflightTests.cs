using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Preflight;

/// <summary>Files made by other programs, judged by everything.</summary>
public sealed class ForeignPreflightTests
{
    private const Standards All = Standards.Pdf | Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1 | Standards.Shop;

    /// <summary>What is known of each file because of how it was made, as codes that must and that must not be found.</summary>
    private static readonly Dictionary<string, (string[] Found, string[] NotFound)> Known = new(StringComparer.Ordinal)
    {
        // No metadata, no TrimBox, RGB; fonts embedded, tagged.
        ["chromium-tagged"] = (["GB5201", "GB5601", "GB5501", "GB5532"], ["GB5310", "GB5402", "GB5410", "GB5003"]),
        // Tagged PDF/A-2b in RGB with an sRGB intent: a language, metadata, embedded fonts.
        ["libreoffice-pdfa2"] = (["GB5601", "GB5532"], ["GB5201", "GB5310", "GB5402", "GB5501", "GB5003"]),
        ["libreoffice-plain"] = (["GB5201", "GB5401", "GB5402"], ["GB5310", "GB5003"]),
        ["libreoffice-encrypted"] = (["GB5003"], ["GB5201", "GB5310", "GB5401"]),
        ["weasyprint-pdfa2b"] = (["GB5401", "GB5532"], ["GB5201", "GB5310", "GB5501"]),
        ["weasyprint-pdfua1"] = (["GB5104", "GB5427"], ["GB5201", "GB5310", "GB5401"]),
        ["weasyprint-plain"] = (["GB5401"], ["GB5310"]),
        // PDF/X-3 for FOGRA39 without its profile, with a spot colour, thin lines and a coarse picture.
        ["ghostscript-press"] = (["GB5533", "GB5731", "GB5741", "GB5616"], ["GB5310", "GB5536"]),
        ["ghostscript-spots"] = (["GB5533", "GB5731", "GB5502"], ["GB5310"]),
        ["ghostscript-ascii"] = (["GB5201"], ["GB5310", "GB5123"]),
        ["cairo"] = (["GB5201", "GB5410"], ["GB5310"]),
        ["mutool-jpeg"] = (["GB5741", "GB5341"], ["GB5310"]),
        // LZW, and the short name of a filter where only the long one may stand.
        ["hand-codings"] = (["GB5122", "GB5123", "GB5310"], ["GB5002"]),
        ["hand-form"] = (["GB5228", "GB5610", "GB5621", "GB5310"], []),
        ["hand-incremental"] = (["GB5310"], ["GB5002"]),
        ["hand-inline-image"] = (["GB5310"], ["GB5002", "GB5129"]),
        ["hand-layers"] = (["GB5538", "GB5533", "GB5310"], []),
        ["qpdf-linearized"] = (["GB5401"], ["GB5310", "GB5601", "GB5002"]),
        ["qpdf-packed"] = (["GB5402"], ["GB5310", "GB5002"]),
        ["qpdf-rc4-40"] = (["GB5003"], ["GB5201"]),
        ["qpdf-rc4-128"] = (["GB5003"], ["GB5201"]),
        ["qpdf-aes-256"] = (["GB5003"], ["GB5201"]),
        ["qpdf-aes-256-packed"] = (["GB5003"], ["GB5201"]),
    };

    public static TheoryData<string> Names { get; } = [.. Known.Keys];

    [Fact]
    public void Each_foreign_file_is_judged() =>
        Assert.Equal(ForeignFile.Names.Order(StringComparer.Ordinal), Known.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_known_of_a_file_is_found_and_nothing_that_is_not_so(string name)
    {
        var found = Judge(ForeignFile.Read(name)).ToFindings().Select(f => f.Code.Id).ToHashSet();
        var (expected, forbidden) = Known[name];
        Assert.All(expected, id => Assert.Contains(id, found));
        Assert.All(forbidden, id => Assert.DoesNotContain(id, found));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_cut_off_or_changed_anywhere_gives_no_fault(string name)
    {
        var whole = ForeignFile.Read(name);
        for (var part = 1; part < 8; part++)
            Assert.False(Judge(whole[..(whole.Length * part / 8)]).Passes);
        for (var step = 1; step <= 6; step++)
        {
            var changed = whole.ToArray();
            for (var at = step * 97; at < changed.Length; at += 997)
                changed[at] = (byte)((changed[at] * 31) + step);
            Assert.NotNull(Judge(changed));
        }
    }

    private static PreflightReport Judge(byte[] bytes) => PdfPreflight.Judge(PdfFile.Open("t.pdf", bytes), All, Conforming.Shop);
}
