using GuideBuilder.Pdf.Reading.Fonts;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Reading.Fonts;

public sealed class FontProgramTests
{
    private const int ThinGlyph = 7;
    private const int WideGlyph = 250;

    [Fact]
    public void A_truetype_font_tells_its_glyphs_and_their_widths()
    {
        var font = Assert.IsType<TrueTypeProgram>(FontProgramReader.Read(ToyFont.File([0, ThinGlyph, WideGlyph])));
        Assert.Equal(3, font.GlyphCount);
        Assert.Equal([500, 507, 750, null], [font.Width(0), font.Width(1), font.Width(2), font.Width(3)]);
        Assert.True(font.HasGlyph(2));
        Assert.False(font.HasGlyph(3));
        Assert.Empty(font.Cmaps);
    }

    [Fact]
    public void Each_format_of_cmap_leads_from_characters_to_glyphs()
    {
        ToyCmap[] cmaps =
        [
            ToyCmap.OfBytes(1, 0, 66, 2),
            ToyCmap.OfSegments(3, 1, 65, 66, 1),
            ToyCmap.OfListedSegments(3, 0, 65, 0, 2),
            ToyCmap.OfList(0, 3, 65, 1, 2),
            ToyCmap.OfGroup(3, 10, 65, 66, 1),
        ];
        var font = Assert.IsType<TrueTypeProgram>(FontProgramReader.Read(ToyFont.File([0, 1, 2], cmaps)));
        Assert.Equal(5, font.Cmaps.Length);
        Assert.All(font.Cmaps, cmap => Assert.Equal(2, cmap.Glyph(66)));
        Assert.All(font.Cmaps, cmap => Assert.Equal(0, cmap.Glyph(67)));
        Assert.All(font.Cmaps, cmap => Assert.Equal(0, cmap.Glyph(64)));
        Assert.Equal(0, font.Cmap(3, 0)!.Glyph(65));
    }

    /// <summary>rmoveto takes two numbers, hmoveto one, hstem pairs; what is before them is the difference from the nominal width.</summary>
    [Fact]
    public void A_cff_font_tells_names_and_widths()
    {
        byte[] subroutine = [.. ToyCff.Short(25), .. ToyCff.Short(1), .. ToyCff.Short(2), 18, 11];
        var font = Assert.IsType<CffProgram>(FontProgramReader.Read(ToyCff.Named(
            subroutine,
            (34, [.. ToyCff.Short(-50), 139, 139, 21, 14]),
            (35, [139, 139, 21, 14]),
            (36, [.. ToyCff.Short(10), 139, 22, 14]),
            (391, [32, 10, 14]))));
        Assert.Equal(5, font.GlyphCount);
        Assert.Equal([400, 550, 400, 610, 625], [.. Enumerable.Range(0, 5).Select(font.Width)]);
        Assert.Equal([".notdef", "A", "B", "C", "own"], font.Names.Order(StringComparer.Ordinal));
        Assert.Equal(4, font.GlyphNamed("own"));
        Assert.Null(font.GlyphNamed("D"));
        Assert.Equal("A", font.EncodedName(200));
        Assert.Null(font.EncodedName(65));
    }

    [Fact]
    public void A_cid_keyed_cff_font_has_widths_by_its_parts()
    {
        var font = Assert.IsType<CffProgram>(FontProgramReader.Read(ToyCff.Keyed((9, 0, [.. ToyCff.Short(5), 14]), (700, 1, [.. ToyCff.Short(5), 14]))));
        Assert.True(font.IsCidKeyed);
        Assert.Equal([0, 9, 700], font.Cids.Order());
        Assert.Equal((1, 2, null), (font.GlyphOfCid(9), font.GlyphOfCid(700), font.GlyphOfCid(10)));
        Assert.Equal((605, 105), (font.Width(1), font.Width(2)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_type_1_font_tells_names_widths_and_encoding(bool isHexadecimal)
    {
        var font = Assert.IsType<Type1Program>(FontProgramReader.Read(ToyType1.File("256 array\ndup 200 /A put\nreadonly def", isHexadecimal, (".notdef", ToyType1.Width(250)), ("A", ToyType1.Width(512)))));
        Assert.Equal([".notdef", "A"], font.Names.Order(StringComparer.Ordinal));
        Assert.Equal(512, font.Width(font.GlyphNamed("A")!.Value));
        Assert.Equal(("A", null), (font.EncodedName(200), font.EncodedName(65)));
    }

    [Fact]
    public void A_type_1_font_may_have_the_standard_encoding_and_a_width_that_is_divided()
    {
        byte[] code = [139, 255, 0, 0, 0x27, 0x10, 159, 12, 12, 13, 14];
        var font = Assert.IsType<Type1Program>(FontProgramReader.Read(ToyType1.File("StandardEncoding def", false, ("A", code))));
        Assert.Equal("A", font.EncodedName(65));
        Assert.Equal(500, font.Width(0));
    }

    [Fact]
    public void What_is_no_font_is_none() => Assert.All((byte[][])[[], [1], [0, 1, 0, 0], "%!PS no font"u8.ToArray(), "OTTO"u8.ToArray()], bytes => Assert.Null(FontProgramReader.Read(bytes)));

    [Fact]
    public void Fonts_cut_off_or_changed_anywhere_give_no_fault()
    {
        byte[][] fonts =
        [
            ToyFont.File([0, 1, 2], ToyCmap.OfBytes(1, 0, 66, 2), ToyCmap.OfSegments(3, 1, 65, 66, 1), ToyCmap.OfGroup(3, 10, 65, 66, 1), ToyCmap.OfList(0, 3, 65, 1, 2)),
            ToyCff.Named([139, 11], (34, [.. ToyCff.Short(-50), 139, 139, 21, 14]), (391, [32, 10, 14])),
            ToyCff.Keyed((9, 0, [.. ToyCff.Short(5), 14]), (700, 1, [.. ToyCff.Short(5), 14])),
            ToyType1.File("256 array\ndup 200 /A put\nreadonly def", false, ("A", ToyType1.Width(512))),
        ];
        foreach (var font in fonts)
        {
            for (var i = 0; i < font.Length; i++)
            {
                Ask(FontProgramReader.Read(font.AsMemory(0, i)));
                foreach (var value in (ReadOnlySpan<byte>)[0, 0x7F, 0xFF, (byte)(font[i] + 1)])
                {
                    var changed = font.ToArray();
                    changed[i] = value;
                    Ask(FontProgramReader.Read(changed));
                }
            }
        }
    }

    private static void Ask(FontProgram? font)
    {
        for (var glyph = -1; glyph < 5; glyph++)
        {
            font?.Width(glyph);
            (font as TrueTypeProgram)?.HasOutline(glyph);
        }

        (font as CffProgram)?.GlyphOfCid(9);
        (font as NamedFontProgram)?.GlyphNamed("A");
        (font as NamedFontProgram)?.EncodedName(200);
        (font as TrueTypeProgram)?.GlyphNamed("A");
        foreach (var cmap in font is TrueTypeProgram { Cmaps: var cmaps } ? cmaps : [])
            cmap.Glyph(66);
    }
}
