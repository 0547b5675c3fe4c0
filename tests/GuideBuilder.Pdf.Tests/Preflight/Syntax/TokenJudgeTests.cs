using System.Text;
using GuideBuilder.Pdf.Preflight.Syntax;

namespace GuideBuilder.Pdf.Tests.Preflight.Syntax;

public sealed class TokenJudgeTests
{
    private const string Tiny = "0.0000000000000000000000000000000000000000000001";

    internal static Breaks Each { get; } = Make();

    [Theory]
    [InlineData("2147483648", "GB5113")]
    [InlineData("-2147483649", "GB5113")]
    [InlineData("99999999999999999999999999999999", "GB5113")]
    [InlineData("2147483647", "")]
    [InlineData("-2147483648", "")]
    [InlineData("340400000000000000000000000000000000000.0", "GB5114")]
    [InlineData("340200000000000000000000000000000000000.0", "")]
    [InlineData("-" + Tiny, "GB5114")]
    [InlineData("0.0000000000000000000000000000000000000000000000", "")]
    [InlineData("<61 62\n63>", "")]
    [InlineData("<61zz>", "GB5112")]
    [InlineData("<616>", "GB5112")]
    [InlineData("/#C3#A4bc", "")]
    [InlineData("(a (b) \\) % c)", "")]
    public void Numbers_strings_and_names_are_judged_as_they_are_written(string token, string code)
    {
        var pdf = Conforming.Screen.Set("Root/X", Place(token)).Raw(text => text.Replace(Place(token), token));
        Assert.Equal(code, string.Join(' ', Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id)));
    }

    [Theory]
    [InlineData("BT 3000000000 0 Td ET", "GB5113")]
    [InlineData("BT <0> pop ET", "GB5112")]
    [InlineData("/Artifact BMC q 0 0 0 0 re W n BI /W 1 /H 1 /BPC 8 /CS /G ID <0>99999999999 EI Q EMC", "")]
    public void Tokens_of_pages_count_and_data_of_pictures_do_not(string content, string code)
    {
        var pdf = Conforming.Screen.Content(0, text => text + "\n" + content);
        var codes = Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).ToFindings().Select(f => f.Code.Id).ToList();
        Assert.Equal(code.Length > 0, codes.Contains(code));
        Assert.Equal(code == "GB5112", codes.Contains("GB5112"));
    }

    [Fact]
    public void A_scanner_moves_on_whatever_it_meets()
    {
        var bytes = Encoding.Latin1.GetBytes("(a\\");
        Assert.Equal(new RawToken(RawKind.Literal, 0, 3), new TokenScanner(bytes).Next());
        var scanner = new TokenScanner(Encoding.Latin1.GetBytes("<<>>[]{}) > < %"));
        var count = 0;
        while (scanner.Next() is not null)
            count++;
        Assert.Equal(9, count);
    }

    /// <summary>A name that takes as much room.</summary>
    private static string Place(string token) => "/" + new string('P', token.Length - 1);

    private static Breaks Make()
    {
        var breaks = new Breaks();
        breaks.Screen(TokenRules.Hexadecimal, pdf => pdf.Set("Info/Note", "(abc)").Raw(text => text.Replace("<616263>", "<61626 >")));
        breaks.Screen(TokenRules.Integer, pdf => pdf.Set("Root/X", "3000000000"));
        breaks.Screen(TokenRules.Real, pdf => pdf.Set("Root/X", Place(Tiny)).Raw(text => text.Replace(Place(Tiny), Tiny)));
        breaks.Screen(TokenRules.StringLength, pdf => pdf.Set("Root/X", "(" + new string('a', 32768) + ")"));
        breaks.Screen(TokenRules.NameLength, pdf => pdf.Set("Root/X", "/" + new string('a', 128)));
        breaks.Screen(TokenRules.NameText, pdf => pdf.Set("Root/StructTreeRoot/RoleMap", "<</Xab/P>>").Raw(text => text.Replace("/Xab ", "/#FF ")));
        return breaks;
    }
}
