using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Tests.Fonts;

public sealed class FontLibraryTests
{
    [Theory]
    [InlineData("Noto Sans", true, true, "NotoSans-BoldItalic")]
    [InlineData("Noto Naskh Arabic", true, false, "NotoNaskhArabic-Bold")]
    [InlineData("Noto Naskh Arabic", false, true, "NotoNaskhArabic-Regular")]
    [InlineData("Noto Naskh Arabic", true, true, "NotoNaskhArabic-Bold")]
    [InlineData("Noto Sans CJK SC", false, false, "NotoSansCJKSC-Regular")]
    public void A_family_gives_the_face_nearest_to_the_style(string family, bool bold, bool italic, string key) =>
        Assert.Equal(key, Specimen.Fonts.Find(family, bold, italic)?.Key);

    [Fact]
    public void The_regional_faces_of_a_collection_differ_in_their_glyphs()
    {
        // U+76F4 is drawn differently in Japan and China.
        var japanese = Specimen.Fonts.Find("Noto Sans CJK JP", false, false)!;
        var chinese = Specimen.Fonts.Find("Noto Sans CJK SC", false, false)!;
        Assert.NotEqual(japanese.GlyphOf(0x76F4), chinese.GlyphOf(0x76F4));
    }

    [Theory]
    [InlineData("No Such Family")]
    [InlineData("Noto Sans CJK XX")]
    [InlineData("../../../etc/passwd")]
    public void A_family_that_is_not_installed_gives_nothing(string family) =>
        Assert.Null(Specimen.Fonts.Find(family, false, false));

    [Fact]
    public void A_file_that_is_no_font_gives_nothing()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "not-a-font.ttf");
        File.WriteAllText(path, "this is not a font");
        Assert.Null(FontFace.Open(path, 0, "none"));
    }

    [Theory]
    [InlineData("Noto Sans", 'e')]
    [InlineData("Noto Sans CJK SC", '中')]
    public void A_subset_is_far_smaller_than_its_font_and_keeps_the_glyph(string family, char character)
    {
        var face = Specimen.Fonts.Find(family, false, false)!;
        var glyph = face.GlyphOf(character);
        var subset = face.Subset([glyph]);
        Assert.NotEqual(0, subset.GlyphMap[glyph]);
        Assert.InRange(subset.Data.Length, 200, 20_000);
    }
}
