using System.Text;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Text;

public sealed class MixedFacesTests
{
    [Theory]
    [InlineData(Isolation.LeftToRight)]
    [InlineData(Isolation.None)]
    public void A_space_between_two_faces_is_as_wide_as_the_wider_of_their_spaces(Isolation isolation)
    {
        var style = Specimen.Style("Noto Nastaliq Urdu");
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new("یہ کال ", style, "ur"), new("Jugendamt", style, "de", isolation), new(" پر کال", style, "ur")], "Aran", true);
        var latin = Specimen.Fonts.Find("Noto Sans", false, false)!;
        var wide = latin.AdvanceOf(latin.GlyphOf(' ')) * 10.0 / latin.UnitsPerEm;
        var spaces = shaped.Items.SelectMany(i => i.Clusters).Where(c => shaped.Text[c.Start] == ' ').Select(c => c.Advance).ToArray();
        Assert.Equal(4, spaces.Length);
        Assert.Equal([wide, wide], spaces[1..3], (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.True(spaces[0] < wide && spaces[3] < wide, "between Nastaliq words the space is its own");
    }

    [Fact]
    public void The_space_keeps_its_width_where_the_line_is_shaped_anew()
    {
        var style = Specimen.Style("Noto Nastaliq Urdu");
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new("یہ کال ", style, "ur"), new("110", style, "ur", Isolation.LeftToRight)], "Aran", true);
        var item = shaped.Items[0];
        Assert.Equal(item.Clusters[^1].Advance, shaped.ShapePart(item.Item, 3, item.Item.End).Clusters[^1].Advance);
    }

    [Fact]
    public void A_run_from_left_to_right_is_set_in_one_face()
    {
        // Naskh has the plus sign and the space, but neither Latin digits nor brackets.
        var style = Specimen.Style("Noto Naskh Arabic");
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new("الرقم ", style, "ar"), new("+49 (0)30 123-4567", style, "ar", Isolation.LeftToRight, Unbreakable: true)], "Arab", true);
        var face = Assert.Single(shaped.Items.Where(i => i.Item.Run.Unbreakable).Select(i => i.Face.Key).Distinct());
        Assert.Equal("NotoSans-Regular", face);
    }

    /// <summary>ICU's dictionaries are in NFC; callers normalise.</summary>
    [Fact]
    public void Burmese_words_are_found_in_normalised_text_only()
    {
        const string Text = "လူတိုင်းသည် တူညီလွတ်လပ်သောဂုဏ်သိက္ခာဖြင့်လည်းကောင်း";
        var other = Text.Replace("\u1037\u103A", "\u103A\u1037", StringComparison.Ordinal);
        Assert.NotEqual(Text, other);
        Assert.Equal(Text, other.Normalize(NormalizationForm.FormC));
        Assert.NotEqual(Words(Text), Words(other));
        Assert.Equal(Words(Text), Words(other.Normalize(NormalizationForm.FormC)));
    }

    [Theory]
    [InlineData("th", "คู่มือนี้จัดทำขึ้นเพื่อคุณ", "คู่มือ|นี้|จัด|ทำ|ขึ้น|เพื่อ|คุณ")]
    [InlineData("zh-Hans", "你好。（再见）", "你|好。|（再|见）")]
    [InlineData("ja", "ちょっと", "ちょっ|と")]
    [InlineData("en", "12 km (or 5\u00A0km)", "12 |km |(or |5\u00A0km)")]
    public void Lines_end_between_words_and_never_before_closing_or_after_opening_marks(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text, language)));

    private static string[] Words(string text, string language = "my")
    {
        var paragraph = ParagraphText.Make([new InlineRun(text, Specimen.Style("Noto Sans"), language)], false);
        var ends = BreakOpportunities.Find(paragraph, language).Select(o => o.Position).ToArray();
        return [.. ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1])..end])];
    }
}
