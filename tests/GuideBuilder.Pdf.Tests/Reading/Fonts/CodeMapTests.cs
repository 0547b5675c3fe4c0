using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Reading.Fonts;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Reading.Fonts;

public sealed class CodeMapTests
{
    private const string Mixed = """
        /CMapName /Own def /WMode 1 def
        2 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange
        1 begincidrange <20> <7E> 231 endcidrange
        2 begincidchar <8140> 633 <8145> 700 endcidchar
        """;

    [Fact]
    public void Codes_of_one_and_two_bytes_are_told_apart_by_the_codespace()
    {
        var map = Embedded(Mixed);
        Assert.Equal([0x41, 0x8140, 0x42, 0x8145], Codes(map, 0x41, 0x81, 0x40, 0x42, 0x81, 0x45, 0x81));
        Assert.Equal([264, 633, 700, 0], [map.Cid(0x41), map.Cid(0x8140), map.Cid(0x8145), map.Cid(0x8141)]);
        Assert.Equal(("Own", 1, 2), (map.Name, map.Program!.WritingMode, map.CodeLength));
    }

    [Fact]
    public void A_cmap_builds_on_another()
    {
        var map = Embedded("/Identity-H usecmap 1 begincidchar <0041> 7 endcidchar");
        Assert.Equal([0x0041, 0x0042], Codes(map, 0, 0x41, 0, 0x42));
        Assert.Equal((7, 0x42), (map.Cid(0x41), map.Cid(0x42)));
    }

    [Theory]
    [InlineData("UniGB-UCS2-H", new[] { 0x4E2D, 0x6587 }, new byte[] { 0x4E, 0x2D, 0x65, 0x87 })]
    [InlineData("UniJIS-UTF16-V", new[] { 0x4E2D, unchecked((int)0xD840DC0B) }, new byte[] { 0x4E, 0x2D, 0xD8, 0x40, 0xDC, 0x0B })]
    [InlineData("90ms-RKSJ-H", new[] { 0x41, 0x93FA, 0xB1 }, new byte[] { 0x41, 0x93, 0xFA, 0xB1 })]
    [InlineData("GBK2K-H", new[] { 0x41, 0xB0A1, unchecked((int)0x81308130) }, new byte[] { 0x41, 0xB0, 0xA1, 0x81, 0x30, 0x81, 0x30 })]
    [InlineData("GBK-EUC-H", new[] { 0x41, 0xB0A1 }, new byte[] { 0x41, 0xB0, 0xA1 })]
    [InlineData("CNS-EUC-H", new[] { 0x41, 0xA4A1, unchecked((int)0x8EA2A1A1) }, new byte[] { 0x41, 0xA4, 0xA1, 0x8E, 0xA2, 0xA1, 0xA1 })]
    [InlineData("KSCms-UHC-H", new[] { 0x41, 0xB0A1 }, new byte[] { 0x41, 0xB0, 0xA1 })]
    public void Predefined_cmaps_have_the_codes_of_their_encodings(string name, int[] codes, byte[] bytes)
    {
        var map = Read(new PdfObject.Name(name));
        Assert.Equal(codes, Codes(map, bytes));
        Assert.Null(map.Cid(codes[0]));
    }

    [Fact]
    public void Identity_takes_two_bytes_as_they_are()
    {
        var map = Read(new PdfObject.Name("Identity-H"));
        Assert.Equal([0x0102], Codes(map, 1, 2, 3));
        Assert.Equal(0x0102, map.Cid(0x0102));
    }

    [Fact]
    public void A_broken_cmap_ends()
    {
        foreach (var text in (string[])["begincidrange <00", "begincodespacerange <0000000000> <FF> endcodespacerange", "1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange begincidchar", "/A usecmap"])
            Codes(Embedded(text), 1, 2, 3, 4, 5);
    }

    private static CodeMap Embedded(string text) => Read(new PdfObject.Stream(PdfObject.Dictionary.Empty, Encoding.Latin1.GetBytes(text)));

    private static CodeMap Read(PdfObject encoding) =>
        CodeMap.Read(new PdfObjects(default, "t.pdf", new FindingBag()), encoding);

    private static List<int> Codes(CodeMap map, params byte[] bytes)
    {
        var codes = new List<int>();
        ReadOnlySpan<byte> rest = bytes;
        while (rest.Length > 0 && map.Take(rest, out var code) is > 0 and var length)
        {
            codes.Add(code);
            rest = rest[length..];
        }

        return codes;
    }
}
