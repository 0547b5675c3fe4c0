using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Text;

public sealed class EastAsianSpacesTests
{
    private const double Size = 10;
    private const double Space = Size / 8;

    [Theory]
    [InlineData("请说Hilfe吧", 2, 7)]
    [InlineData("最长14天", 2, 4)]
    [InlineData("かなKana", 2)]
    [InlineData("请说 Hilfe 吧")]
    [InlineData("「Hilfe」、")]
    [InlineData("第５章")]
    public void Between_East_Asian_and_other_letters_or_digits_stands_an_eighth_of_an_em(string text, params int[] places)
    {
        var shaped = Shape(text);
        Assert.Equal(places, Enumerable.Range(0, text.Length + 1).Where(i => shaped.MixedSpaceBefore(i) > 0));
        Assert.All(places, i => Assert.Equal(Space, shaped.MixedSpaceBefore(i), 1e-9));
    }

    [Fact]
    public void An_isolated_number_has_the_space_and_a_note_mark_has_none_before_it()
    {
        var style = Specimen.Style("Noto Sans CJK SC");
        var number = new InlineRun("110", style, "zh-Hans", Isolation.LeftToRight, Unbreakable: true);
        var mark = new InlineRun("1", style with { Rise = 3 }, "zh-Hans");
        InlineRun[] plain = [new("打", style, "zh-Hans"), number];
        InlineRun[] noted = [new("打", style, "zh-Hans"), mark];
        Assert.Equal(Space, Shape(plain).NaturalWidth - Shape([plain[0]]).NaturalWidth - Shape([number]).NaturalWidth, 1e-9);
        Assert.Equal(0, Shape(noted).NaturalWidth - Shape([noted[0]]).NaturalWidth - Shape([mark]).NaturalWidth, 1e-9);
    }

    [Fact]
    public void A_line_that_ends_there_does_without_the_space_and_fills_its_measure()
    {
        var shaped = Shape("求助热线Hilfetelefon求助热线Hilfetelefon求助热线Hilfetelefon求助热线");
        var ended = 0;
        for (var measure = 80; measure < 180; measure++)
        {
            var broken = ParagraphBreaker.Break(shaped, new LineSettings("zh-Hans", measure, Justified: true));
            foreach (var range in broken.Lines.SkipLast(1).Where(l => shaped.MixedSpaceBefore(l.End) > 0))
            {
                var natural = LineSetter.Set(shaped, range with { Fill = null }, broken.Glue).Width;
                Assert.Equal(shaped.Width(range.Start, range.End) - Space, natural, 1e-6);
                Assert.Equal(natural, range.Width, 1e-6);
                ended++;
            }
        }

        Assert.True(ended > 0);
    }

    [Theory]
    [InlineData("zh-Hans", "好”，好", 3.5)]
    [InlineData("zh-Hans", "好。」好", 3.5)]
    [InlineData("zh-Hant", "好。」好", 4)]
    [InlineData("zh-Hans", "（《好》）", 4)]
    [InlineData("zh-Hans", "好，好。", 4)]
    public void Of_two_full_width_marks_one_gives_up_its_white(string language, string text, double ems) =>
        Assert.Equal(ems * Size, Shape([new InlineRun(text, Specimen.Style("Noto Sans CJK SC"), language)]).NaturalWidth, 1e-6);

    [Fact]
    public void Chinese_letters_are_not_drawn_apart_to_fill_a_line_before_a_long_word()
    {
        var shaped = Shape("去当地的法院说你要找Rechtsantragstelle。那里的人会写下你的申请。");
        var broken = ParagraphBreaker.Break(shaped, new LineSettings("zh-Hans", 170, Justified: true));
        var first = broken.Lines[0];
        Assert.NotNull(first.Fill);
        Assert.Equal(first.Width, LineSetter.Set(shaped, first, broken.Glue).Width, 1e-6);
    }

    private static ShapedParagraph Shape(string text) => Shape([new InlineRun(text, Specimen.Style("Noto Sans CJK SC"), "zh-Hans")]);

    private static ShapedParagraph Shape(InlineRun[] runs) => ShapedParagraph.Shape(Specimen.Fonts, [.. runs], "Hans", false);
}
