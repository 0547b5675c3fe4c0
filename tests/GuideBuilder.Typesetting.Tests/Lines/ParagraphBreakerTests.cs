using GuideBuilder.Typesetting.Hyphenation;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Lines;

public sealed class ParagraphBreakerTests
{
    private const string German = "Die Frauenberatungsstelle vermittelt Unterstützungsmöglichkeiten und Kinderbetreuungseinrichtungen unabhängig von der Staatsangehörigkeit.";

    private static readonly Hyphenator DividesGerman = new HyphenationLibrary(HyphenationLibrary.SystemFolders).Find("hyph_de_DE")!;

    [Fact]
    public void A_danda_after_a_space_does_not_begin_a_line()
    {
        var paragraph = ParagraphText.Make([new InlineRun("अधिकार है ।", Specimen.Style("Noto Sans Devanagari"), "hi")], rightToLeft: false);
        Assert.DoesNotContain(BreakOpportunities.Find(paragraph, "hi"), o => o.Position == paragraph.Text.Length - 1);
    }

    [Fact]
    public void Words_are_divided_where_the_lines_would_be_too_uneven_and_read_back_whole()
    {
        foreach (var justified in (bool[])[false, true])
        {
            var lines = Set(German, 110, justified, DividesGerman);
            Assert.Contains(lines, l => IsHyphenated(l));
            Assert.Equal(German, string.Concat(lines.SelectMany(l => l.Runs).Select(r => r.Text)));
            Assert.All(lines, l => Assert.InRange(l.Width, 0, 110.01));
        }
    }

    [Fact]
    public void Words_stay_whole_where_the_lines_are_even_without() =>
        Assert.DoesNotContain(Set("You did nothing to deserve it and you are not alone in this", 200, false, DividesGerman, "de"), IsHyphenated);

    [Theory]
    [InlineData("BERATUNGSSTELLENVERZEICHNIS")]
    [InlineData("Beratungsstelle2026verzeichnis")]
    [InlineData("beratungsstelle@frauenhaus.example")]
    [InlineData("www.beratungsstelle.example/hilfe")]
    public void Capitals_numbers_and_addresses_stay_whole(string word) =>
        Assert.DoesNotContain(Set("Die " + word, 60, false, DividesGerman), IsHyphenated);

    [Fact]
    public void Words_of_another_language_isolated_and_unbreakable_ones_stay_whole()
    {
        var style = Specimen.Style("Noto Sans");
        const string Word = "Frauenberatungsstelle";
        foreach (var run in (InlineRun[])[new(Word, style, "en"), new(Word, style, "de", Isolation.LeftToRight), new(Word, style, "de", Unbreakable: true)])
        {
            var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new("Die ", style, "de"), run], "Latn", false);
            Assert.DoesNotContain(ParagraphBreaker.Break(shaped, new LineSettings("de", 60, Hyphenator: DividesGerman)).Lines, l => l.Hyphen);
        }
    }

    [Theory]
    [InlineData("en", "Latn", "Noto Sans", "un\u00ADbe\u00ADliev\u00ADable")]
    [InlineData("ti", "Ethi", "Noto Sans Ethiopic", "ከተንብ\u00ADብዮ\u00ADትኽእሊ")]
    public void A_soft_hyphen_is_seen_at_the_end_of_a_line_only(string language, string script, string family, string text)
    {
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new InlineRun(text, Specimen.Style(family), language)], script, false);
        var broken = ParagraphBreaker.Break(shaped, new LineSettings(language, shaped.Width(0, text.Length) * 0.75));
        var lines = broken.Lines.Select(l => LineSetter.Set(shaped, l, broken.Glue)).ToArray();
        Assert.True(lines.Length > 1);
        Assert.Equal(text, string.Concat(lines.SelectMany(l => l.Runs).Select(r => r.Text)));
        Assert.Equal(text.Count(c => c == '\u00AD'), lines.SelectMany(l => l.Runs).SelectMany(r => r.Clusters).Count(c => c.Text == "\u00AD"));
        Assert.True(lines[0].Width > shaped.Width(0, broken.Lines[0].End), "the hyphen takes room");
    }

    [Fact]
    public void Justified_lines_fill_their_measure_and_the_last_does_not()
    {
        var lines = Set("You did nothing to deserve violence, nobody has the right to threaten or to hurt you, and you are not alone in this", 150, justified: true);
        Assert.True(lines.Length > 3);
        Assert.All(lines[..^1], l => Assert.Equal(150, l.Width, 3));
        Assert.InRange(lines[^1].Width, 1, 149);
    }

    [Fact]
    public void Chinese_is_justified_between_its_characters_by_equal_parts()
    {
        var text = Specimen.Languages.Last().Data.Item4 + Specimen.Languages.Last().Data.Item4;
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new InlineRun(text, Specimen.Style("Noto Sans CJK SC"), "zh-Hans")], "Hans", false);
        var broken = ParagraphBreaker.Break(shaped, new LineSettings("zh-Hans", 124, Justified: true));
        var first = LineSetter.Set(shaped, broken.Lines[0], broken.Glue);
        Assert.Equal(124, first.Width, 3);
        var left = first.Runs[0].Clusters.Take(5).Select(c => c.Glyphs[0].X).ToArray();
        Assert.All(left.Zip(left.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 10.01, 12));
    }

    [Fact]
    public void A_heading_does_not_end_a_line_inside_a_compound_unless_it_must()
    {
        var shaped = Shape("The garden of the self-help group");
        var (part, whole) = (shaped.Width(0, "The garden of the self-".Length), shaped.Width(0, "The garden of the ".Length));
        for (var measure = whole; measure < part + 20; measure += 2)
        {
            Assert.DoesNotContain(BalancedLines.Break(shaped, "en", measure), l => shaped.Text[l.End - 1] == '-');
        }

        var narrow = shaped.Width("The garden of the ".Length, "The garden of the self-".Length) + 4;
        Assert.Contains(BalancedLines.Break(Shape("self-help"), "en", narrow), l => l.End == "self-".Length);
    }

    [Fact]
    public void A_last_line_of_one_Chinese_character_takes_another_one_with_it()
    {
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [new InlineRun(string.Concat(Enumerable.Repeat("你好", 30)) + "据。", Specimen.Style("Noto Sans CJK SC"), "zh-Hans")], "Hans", false);
        var broken = ParagraphBreaker.Break(shaped, new LineSettings("zh-Hans", 302, Justified: true));
        Assert.True(broken.Lines[^1].End - broken.Lines[^1].Start > 2);
    }

    [Fact]
    public void A_telephone_number_is_never_stretched()
    {
        var style = Specimen.Style("Noto Sans");
        InlineRun[] runs = [new("Call the free number ", style, "en"), new("0800 40 40 020", style, "en", Isolation.LeftToRight, Unbreakable: true), new(" by day, by night and on all holidays", style, "en")];
        var shaped = ShapedParagraph.Shape(Specimen.Fonts, [.. runs], "Latn", false);
        var natural = Number(ParagraphBreaker.Break(shaped, new LineSettings("en", 1000)), shaped);
        for (var measure = 100; measure < 260; measure += 3)
        {
            var number = Number(ParagraphBreaker.Break(shaped, new LineSettings("en", measure, Justified: true)), shaped);
            Assert.Equal(natural.Select(x => x - natural[0]), number.Select(x => x - number[0]), (a, b) => Math.Abs(a - b) < 1e-6);
        }
    }

    [Fact]
    public void Ragged_lines_are_evener_than_those_that_take_what_fits()
    {
        const string Text = "a bb cc ddddd aaaa bb cc ddddd eeee ff gggggg hh iii jjjjjj kk llll mm nnnnn oo pppp qqqq";
        var shaped = Shape(Text);
        for (var measure = 50; measure < 150; measure += 5)
        {
            var even = ParagraphBreaker.Break(shaped, new LineSettings("en", measure)).Lines;
            var greedy = FirstFit.Break(shaped, BreakOpportunities.Find(shaped, "en"), measure);
            Assert.True(Unevenness(even, measure) <= Unevenness(greedy, measure) + 0.05, $"at {measure}");
        }
    }

    [Fact]
    public void The_work_grows_with_the_text_and_not_with_its_square()
    {
        var small = Work(10_000);
        var large = Work(100_000);
        Assert.InRange(large, 9 * small, 11 * small);
    }

    private static int Work(int characters)
    {
        var text = string.Concat(Enumerable.Repeat("some words of this and that length ", characters / 35));
        var shaped = Shape(text);
        var opportunities = BreakOpportunities.Find(shaped, "en");
        var settings = new LineSettings("en", 200, Justified: true);
        var fit = new OptimumFit(opportunities, new LineMeasure(shaped, opportunities, Glue.Of(shaped, opportunities, settings.JustificationLimits), settings));
        Assert.True(fit.Run().Count > 100);
        return fit.LinesConsidered;
    }

    private static double Unevenness(List<LineRange> lines, double measure) =>
        lines.SkipLast(1).Sum(l => Math.Pow(Math.Max(0, measure - l.Width) / measure, 2));

    private static double[] Number(BrokenParagraph broken, ShapedParagraph shaped) =>
        [.. broken.Lines.SelectMany(l => LineSetter.Set(shaped, l, broken.Glue).Runs).Where(r => r.Source.Unbreakable).SelectMany(r => r.Clusters).Select(c => c.Glyphs[0].X)];

    private static bool IsHyphenated(SetLine line) => line.Runs.SelectMany(r => r.Clusters).Any(c => c.Text.Length == 0);

    private static ShapedParagraph Shape(string text, string language = "en") =>
        ShapedParagraph.Shape(Specimen.Fonts, [new InlineRun(text, Specimen.Style("Noto Sans"), language)], "Latn", false);

    private static SetLine[] Set(string text, double measure, bool justified, Hyphenator? hyphenator = null, string language = "de")
    {
        var shaped = Shape(text, language);
        var broken = ParagraphBreaker.Break(shaped, new LineSettings(language, measure, justified, hyphenator));
        return [.. broken.Lines.Select(l => LineSetter.Set(shaped, l, broken.Glue))];
    }
}
