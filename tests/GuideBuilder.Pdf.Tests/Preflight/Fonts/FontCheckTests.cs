using System.Text;
using System.Text.RegularExpressions;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Fonts;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Preflight.Fonts;

public sealed class FontCheckTests
{
    private const string Fonts = "Root/Pages/Kids/0/Resources/Font";
    private const string Font = Fonts + "/F0";
    private const string Inner = Font + "/DescendantFonts/0";
    private const string Descriptor = Inner + "/FontDescriptor";
    private const string Spaces = "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    private const string Ranges = "1 begincidrange <0000> <FFFF> 0 endcidrange\n";
    private const string IdentityInfo = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

    internal static Breaks Each { get; } = Make();

    [Fact]
    public void Simple_fonts_that_are_right_give_no_finding()
    {
        BreakablePdf[] files =
        [
            Simple(Conforming.Print, "/Subtype/Type1", "FontFile", Type1(), 4, "/Encoding/WinAnsiEncoding"),
            Simple(Conforming.Print, "/Subtype/Type1", "FontFile3", ToyCff.Named([11], (34, [.. ToyCff.Short(-99), 14])), 4, "/Encoding/WinAnsiEncoding", "/Subtype/Type1C"),
            Simple(Conforming.Print, "/Subtype/TrueType", "FontFile2", Latin(), 32, "/Encoding/WinAnsiEncoding"),
            Simple(Conforming.Print, "/Subtype/TrueType", "FontFile2", ToyFont.File([0, 1], ToyCmap.OfSegments(3, 0, 0xF041, 0xF041, 1)), 4, ToUnicode(Conforming.Print, out var file), "", file),
        ];
        Assert.All(files, pdf => Assert.Empty(Conforming.Judge(pdf.ToBytes(), PdfFlavour.Print).ToFindings()));
    }

    [Fact]
    public void Private_characters_are_explained_by_actual_text_on_marked_content_or_on_an_element()
    {
        var pdf = Mapped(Conforming.Print, "E000");
        var onContent = pdf.Content(0, text => Regex.Replace(text, @"BT\n(.*?)ET", "/Span<</ActualText(H)>>BDC\nBT\n$1ET\nEMC", RegexOptions.Singleline));
        Assert.DoesNotContain(Found(onContent), f => f.Page == 1);
        Assert.Contains(Found(pdf), f => f.Rule == UnicodeRules.PrivateUse);
    }

    [Fact]
    public void Many_codes_of_a_font_give_one_finding_that_names_some()
    {
        var finding = Assert.Single(Found(Conforming.Print.Stream(Inner + "/CIDToGIDMap", data => new byte[data.Length])));
        Assert.Equal(GlyphRules.NotDefined, finding.Rule);
        Assert.Matches(@"codes 0001 \(“H”\), .* and \d+ more\.$", finding.Message);
        Assert.Equal((1, "Help"), (finding.Page, finding.Passage));
    }

    [Fact]
    public void Invisible_text_need_not_be_embedded_but_for_printing()
    {
        var bytes = Invisible(Conforming.Screen).ToBytes();
        Assert.Empty(Conforming.Judge(bytes, PdfFlavour.Screen).ToFindings());
    }

    [Fact]
    public void Fonts_of_annotations_are_judged_too()
    {
        const string Helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
        var pdf = Conforming.Screen
            .AddStream($"<</Type/XObject/Subtype/Form/BBox[0 0 70 12]/Resources<</Font<</T {Helvetica}>>>>>>", "BT /T 8 Tf (A) Tj ET"u8.ToArray(), out var look)
            .Set("Root/Pages/Kids/0/Annots/0/AP", $"<</N {look} 0 R>>");
        var finding = Assert.Single(Conforming.Judge(pdf.ToBytes(), PdfFlavour.Screen).Findings, f => f.Rule == FontProgramRules.NotEmbedded);
        Assert.Equal((1, "The font Helvetica is not embedded."), (finding.Page, finding.Message));
    }

    [Fact]
    public void A_cmap_in_the_file_that_is_right_gives_no_finding() =>
        Assert.Empty(Found(WithCMap(Conforming.Print, IdentityInfo, Spaces + Ranges)));

    [Fact]
    public void Fonts_with_any_byte_changed_give_no_fault()
    {
        var font = Latin();
        for (var i = 0; i < font.Length; i += 3)
        {
            var changed = font.ToArray();
            changed[i] ^= 0x55;
            Conforming.Judge(Simple(Conforming.Screen, "/Subtype/TrueType", "FontFile2", changed, 32, "/Encoding/WinAnsiEncoding").ToBytes(), PdfFlavour.Screen);
        }
    }

    private static IEnumerable<PreflightFinding> Found(BreakablePdf pdf) => Conforming.Judge(pdf.ToBytes(), PdfFlavour.Print).Findings;

    private static Breaks Make()
    {
        var breaks = new Breaks();
        AddDictionary(breaks);
        AddMaps(breaks);
        AddGlyphs(breaks);
        AddTrueType(breaks);
        breaks.Print(UnicodeRules.NoText, pdf => pdf.Remove(Font + "/ToUnicode"));
        breaks.Print(UnicodeRules.NoCharacter, pdf => Mapped(pdf, "FEFF"));
        breaks.Print(UnicodeRules.PrivateUse, pdf => Mapped(pdf, "E000"));
        breaks.Print(ShopFontRules.Courier, pdf => Simple(pdf, "/Subtype/Type1", "FontFile", Type1(), 4, "/Encoding/WinAnsiEncoding", name: "ABCDEF+Courier"));
        breaks.Print(ShopFontRules.Whole, pdf => pdf.Set(Font + "/BaseFont", "/ToySquare").Set(Inner + "/BaseFont", "/ToySquare").Set(Descriptor + "/FontName", "/ToySquare"));
        breaks.Print(ShopFontRules.NotOutlined, pdf => pdf, Conforming.Shop with { Fonts = FontDemand.Outlined });
        return breaks;
    }

    private static void AddDictionary(Breaks breaks)
    {
        breaks.Print(FontDictionaryRules.NoKind, pdf => pdf.Remove(Inner + "/BaseFont"));
        breaks.Print(FontDictionaryRules.NoWidths, pdf => Simple(pdf, "/Subtype/Type1", "FontFile", Type1(), 4, "/Encoding/WinAnsiEncoding").Set(Fonts + "/T/Widths", "[501 1]"));
        breaks.Print(FontDictionaryRules.UnknownProgram, pdf => pdf.Set(Descriptor + "/FontFile2/Subtype", "/TrueType"));
        breaks.Print(FontProgramRules.NotEmbedded, pdf => pdf.Remove(Descriptor + "/FontFile2"));
        breaks.Print(FontProgramRules.InvisibleNotEmbedded, Invisible);
        breaks.Print(FontProgramRules.Damaged, pdf => pdf.Stream(Descriptor + "/FontFile2", data => data[20..]));
    }

    private static void AddMaps(Breaks breaks)
    {
        breaks.Print(CMapRules.OtherCollection, pdf => WithCMap(pdf, "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 0>>", Spaces + Ranges));
        breaks.Print(CMapRules.NoGlyphMap, pdf => pdf.Remove(Inner + "/CIDToGIDMap"));
        breaks.Print(CMapRules.NotEmbedded, pdf => pdf.Set(Font + "/Encoding", "/Own-H"));
        breaks.Print(CMapRules.WritingMode, pdf => WithCMap(pdf, IdentityInfo + "/WMode 1", Spaces + Ranges));
        breaks.Print(CMapRules.OtherCMap, pdf => WithCMap(pdf, IdentityInfo, "/Own-H usecmap\n" + Spaces + Ranges));
    }

    private static void AddGlyphs(Breaks breaks)
    {
        breaks.Print(GlyphRules.Missing, pdf => pdf.Stream(Inner + "/CIDToGIDMap", data => [0, 0, 3, 0xE7, .. data[4..]]));
        breaks.Print(GlyphRules.NotDefined, pdf => pdf.Stream(Inner + "/CIDToGIDMap", data => [0, 0, 0, 0, .. data[4..]]));
        breaks.Print(GlyphRules.Width, pdf => pdf.Set(Inner + "/W/1/0", "400"));
        breaks.Print(GlyphRules.CharSet, pdf => Simple(pdf, "/Subtype/Type1", "FontFile", Type1(), 4, "/Encoding/WinAnsiEncoding").Set(Fonts + "/T/FontDescriptor/CharSet", "(/B)"));
        breaks.Print(GlyphRules.CidSet, pdf => pdf.AddStream("<<>>", [0x80], out var set).Set(Descriptor + "/CIDSet", $"{set} 0 R"));
    }

    private static void AddTrueType(Breaks breaks)
    {
        breaks.Print(TrueTypeRules.LatinCmap, pdf => TrueType(pdf, 32, "/Encoding/WinAnsiEncoding", ToyCmap.OfBytes(3, 0, 65, 1)));
        breaks.Print(TrueTypeRules.LatinEncoding, pdf => TrueType(pdf, 32, "/Encoding/StandardEncoding", ToyCmap.OfSegments(3, 1, 65, 65, 1)));
        breaks.Print(TrueTypeRules.Differences, pdf => TrueType(pdf, 32, "/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[66/odd]>>", ToyCmap.OfSegments(3, 1, 65, 65, 1)));
        breaks.Print(TrueTypeRules.SymbolicEncoding, pdf => TrueType(pdf, 4, "/Encoding/WinAnsiEncoding", ToyCmap.OfBytes(1, 0, 65, 1)));
        breaks.Print(TrueTypeRules.SymbolicCmap, pdf => TrueType(pdf, 4, ToUnicode(pdf, out var file), file, ToyCmap.OfBytes(1, 0, 65, 1), ToyCmap.OfSegments(3, 1, 65, 65, 1)));
    }

    /// <summary>What the first code of the font says.</summary>
    private static BreakablePdf Mapped(BreakablePdf pdf, string text) =>
        pdf.Stream(Font + "/ToUnicode", data => Encoding.Latin1.GetBytes(Regex.Replace(Encoding.Latin1.GetString(data), "<0001><.*?>", $"<0001><{text}>")));

    private static BreakablePdf WithCMap(BreakablePdf pdf, string entries, string program) =>
        pdf.AddStream($"<</Type/CMap/CMapName/Own{entries}>>", Encoding.Latin1.GetBytes("begincmap\n" + program + "endcmap\n"), out var map).Set(Font + "/Encoding", $"{map} 0 R");

    private static BreakablePdf Invisible(BreakablePdf pdf) => Shown(
        pdf.Set(Fonts + "/T", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"),
        "3 Tr\n/T 12 Tf\n1 0 0 1 60 400 Tm\n(A)Tj\n0 Tr\n");

    private static BreakablePdf TrueType(BreakablePdf pdf, int flags, string entries, params ToyCmap[] cmaps) => TrueType(pdf, flags, entries, pdf, cmaps);

    private static BreakablePdf TrueType(BreakablePdf pdf, int flags, string entries, BreakablePdf? with, params ToyCmap[] cmaps) =>
        Simple(pdf, "/Subtype/TrueType", "FontFile2", ToyFont.File([0, 1], cmaps), flags, entries, "", with);

    /// <summary>Adds a simple font with the one letter A, 501 wide, and shows it.</summary>
    /// <param name="with">The file to add to; null for <paramref name="pdf"/>.</param>
    private static BreakablePdf Simple(BreakablePdf pdf, string kind, string key, byte[] program, int flags, string entries, string programEntries = "", BreakablePdf? with = null, string name = "ABCDEF+Toy")
    {
        var descriptor = $"/FontDescriptor<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[0 0 500 500]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80";
        return Shown(
            (with ?? pdf).AddStream($"<</Length1 {program.Length}{programEntries}>>", program, out var file)
                .Add($"<</Type/Font{kind}/BaseFont/{name}/FirstChar 65/LastChar 65/Widths[501]{entries}{descriptor}/{key} {file} 0 R>>>>", out var font)
                .Set(Fonts + "/T", $"{font} 0 R"),
            "/T 12 Tf\n1 0 0 1 60 400 Tm\n(A)Tj\n");
    }

    /// <summary>Adds operators to the first text of the page.</summary>
    private static BreakablePdf Shown(BreakablePdf pdf, string operators) =>
        pdf.Content(0, text => new Regex(@"\bET\b").Replace(text, operators + "ET", 1));

    private static string ToUnicode(BreakablePdf pdf, out BreakablePdf file)
    {
        file = pdf.AddStream("<<>>", "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar"u8.ToArray(), out var map);
        return $"/ToUnicode {map} 0 R";
    }

    private static byte[] Type1() => ToyType1.File("StandardEncoding def", false, (".notdef", ToyType1.Width(250)), ("A", ToyType1.Width(501)));

    private static byte[] Latin() => ToyFont.File([0, 1], ToyCmap.OfSegments(3, 1, 65, 65, 1));
}
