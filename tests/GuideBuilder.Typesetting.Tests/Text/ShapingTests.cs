using System.Text;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Text;

public sealed class ShapingTests
{
    [Theory]
    [MemberData(nameof(Specimen.Languages), MemberType = typeof(Specimen))]
    public void The_clusters_of_all_lines_are_the_text(string language, string script, string family, string text)
    {
        var rightToLeft = script is "Arab" or "Aran";
        var normal = text.Normalize(NormalizationForm.FormC);
        var block = Specimen.Block([new InlineRun(normal, Specimen.Style(family), language)], 20, language: language, script: script, rightToLeft: rightToLeft);
        var items = Specimen.SetColumn(block, 90);
        Assert.Equal(normal, string.Concat(items.Select(i => i.Run.Text)));
        Assert.True(Specimen.LineTexts(items).Length > 1);
        Assert.DoesNotContain(items.SelectMany(i => i.Run.Clusters).SelectMany(c => c.Glyphs), g => g.Id == 0);
    }

    [Theory]
    [InlineData("ar", "Arab", "Noto Naskh Arabic", "اتصلي بالرقم ", " الآن.")]
    [InlineData("prs", "Arab", "Noto Naskh Arabic", "به شمارهٔ ", " زنگ بزنید.")]
    [InlineData("ur", "Aran", "Noto Nastaliq Urdu", "اس نمبر پر کال کریں ", " ابھی۔")]
    public void A_telephone_number_reads_from_left_to_right_in_the_stored_order(string language, string script, string family, string before, string after)
    {
        foreach (var number in (string[])["116 016", "110", "0800 40 40 020", "+49 30 440 63 73", "0800-4040020", "030 611 03 00"])
        {
            var style = Specimen.Style(family);
            var block = Specimen.Block(
                [new(before, style, language), new(number, style, language, Isolation.LeftToRight, Unbreakable: true), new(after, style, language)],
                20, language: language, script: script, rightToLeft: true);
            var phone = Specimen.SetColumn(block, 400).Where(i => i.Run.Source.Unbreakable).SelectMany(Specimen.Clusters).OrderBy(c => c.X);
            Assert.Equal(number, string.Concat(phone.Select(c => c.Text)));
        }
    }

    [Fact]
    public void Without_isolation_the_groups_of_a_number_change_places()
    {
        // The reason for all the care above: UAX #9 puts the groups in the order of the Arabic sentence.
        var style = Specimen.Style("Noto Naskh Arabic");
        var block = Specimen.Block([new("اتصلي بالرقم 116 016 الآن", style, "ar")], 20, language: "ar", script: "Arab", rightToLeft: true);
        var shown = string.Concat(Specimen.SetColumn(block, 400).SelectMany(Specimen.Clusters).Where(c => char.IsAsciiDigit(c.Text[0])).OrderBy(c => c.X).Select(c => c.Text));
        Assert.Equal("016116", shown);
    }

    [Fact]
    public void A_number_in_right_to_left_text_is_set_in_the_face_for_foreign_words()
    {
        var style = Specimen.Style("Noto Nastaliq Urdu");
        var block = Specimen.Block([new("نمبر ", style, "ur"), new("110", style, "ur", Isolation.LeftToRight)], 20, language: "ur", script: "Aran", rightToLeft: true);
        var number = Assert.Single(Specimen.SetColumn(block, 400), i => i.Run.Source.Isolation == Isolation.LeftToRight);
        Assert.Equal("NotoSans-Regular", number.Run.Face.Key);
    }

    [Fact]
    public void A_character_that_no_font_has_is_named()
    {
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new InlineRun("a\U0001F600b", Specimen.Style("Noto Sans"), "en")], "Latn", false);
        var missing = Assert.Single(shaped.Missing);
        Assert.Equal((0x1F600, "en"), (missing.CodePoint, missing.Language));
    }

    [Fact]
    public void Joiners_and_marks_stay_with_the_font_of_their_letter()
    {
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new InlineRun("می‌توانید", Specimen.Style("Noto Naskh Arabic"), "prs")], "Arab", true);
        Assert.Empty(shaped.Missing);
    }
}
