using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Typesetting.Hyphenation;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Lines;

/// <summary>What holds for any text in any measure.</summary>
public sealed class LinePropertyTests
{
    private static readonly Hyphenator Divides = new HyphenationLibrary(HyphenationLibrary.SystemFolders).Find("hyph_de_DE")!;

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["de"] = ["Frauenberatungsstelle ", "und ", "Hilfe", ", ", "Kinderbetreuungseinrichtung", "116 016", "\n", "Staatsangehörigkeit ", "un\u00ADab\u00ADhängig ", "— ", "(nein) "],
        ["ar"] = ["هذا ", "الدليل ", "لكِ", "، ", "يمكنكِ ", "Berlin ", "110 ", "\n", "المحاميات "],
        ["ur"] = ["یہ ", "رہنما ", "کتاب", "۔ ", "لیے ", "Jugendamt ", "116 016 ", "سکتی "],
        ["th"] = ["คู่มือ", "นี้", "จัดทำ", "ขึ้น", "เพื่อ", "คุณ ", "Berlin", " "],
        ["zh-Hans"] = ["这本", "手册", "是给你的", "。", "，", "（", "）", "Berlin", "116 016", " "],
        ["bn"] = ["এই ", "পুস্তিকাটি ", "আপনার ", "জন্য", "। ", "পড়তে "],
    };

    private static readonly Dictionary<string, (string Script, string Family, bool RightToLeft)> Looks = new(StringComparer.Ordinal)
    {
        ["de"] = ("Latn", "Noto Sans", false),
        ["ar"] = ("Arab", "Noto Naskh Arabic", true),
        ["ur"] = ("Aran", "Noto Nastaliq Urdu", true),
        ["th"] = ("Thai", "Noto Sans Thai", false),
        ["zh-Hans"] = ("Hans", "Noto Sans CJK SC", false),
        ["bn"] = ("Beng", "Noto Sans Bengali", false),
    };

    private static readonly Gen<Sample> Samples =
        from language in Gen.Elements(Words.Keys.ToArray())
        from words in Gen.Elements(Words[language]).NonEmptyListOf()
        from measure in Gen.Choose(20, 300)
        from justified in Gen.Elements(true, false)
        select new Sample(language, string.Concat(words), measure, justified);

    [Fact]
    public void Lines_are_the_text_and_end_where_they_may() => Check(sample =>
    {
        var (shaped, broken, ends) = Break(sample);
        var set = broken.Lines.Select(l => LineSetter.Set(shaped, l, broken.Glue)).ToArray();
        Assert.Equal(sample.Text, string.Concat(set.SelectMany(l => l.Runs).Select(r => r.Text)));
        Assert.All(broken.Lines, l => Assert.Contains(ends, e => e.Position == l.End && e.Hyphen == l.Hyphen));
        Assert.Equal(broken.Lines, Break(sample).Broken.Lines);
    });

    [Fact]
    public void Only_a_line_that_cannot_be_broken_is_too_wide() => Check(sample =>
    {
        var (shaped, broken, ends) = Break(sample);
        foreach (var line in broken.Lines)
        {
            if (line.Excess > 0)
            {
                Assert.DoesNotContain(ends, e => e.Position > line.Start && e.Position < line.End);
            }
            else
            {
                // Letters that join or kern at both ends of a line are measured at each end alone.
                Assert.InRange(LineSetter.Set(shaped, line, broken.Glue).Width, 0, sample.Measure + 0.5);
            }
        }
    });

    [Fact]
    public void No_way_costs_less_than_the_one_taken() => Check(sample =>
    {
        var shaped = Shape(sample);
        var settings = Settings(sample) with { Hyphenator = null };
        var ends = BreakOpportunities.Find(shaped, sample.Language);
        var measure = new LineMeasure(shaped, ends, Glue.Of(shaped, ends, settings.JustificationLimits), settings);
        var best = Cost(new OptimumFit(ends, measure).Run(), ends, measure);
        var first = Cost(FirstFit.Break(shaped, ends, sample.Measure), ends, measure);
        Assert.True(best <= first + 1e-6, $"{best} > {first}");
    });

    private static double Cost(List<LineRange> lines, List<Opportunity> ends, LineMeasure measure)
    {
        var (from, total, looseness) = (-1, 0.0, Looseness.Decent);
        foreach (var line in lines)
        {
            var to = ends.FindIndex(e => e.Position == line.End);
            var rating = measure.Rate(from, to);
            total += (rating.Fits ? rating.Demerits : Demerits.Overfull)
                + Demerits.Hyphens(measure.IsJustified, rating.Fits && ends[to].Hyphen, rating.Fits && from >= 0 && ends[from].Hyphen, measure.IsLast(to))
                + (rating.Fits ? Demerits.Neighbours(rating.Looseness, looseness) : 0);
            (from, looseness) = (to, rating.Fits ? rating.Looseness : Looseness.Decent);
        }

        return total;
    }

    private static (ShapedParagraph Shaped, BrokenParagraph Broken, List<Opportunity> Ends) Break(Sample sample)
    {
        var shaped = Shape(sample);
        var broken = ParagraphBreaker.Break(shaped, Settings(sample));
        return (shaped, broken, WordDivision.Add(shaped, BreakOpportunities.Find(shaped, sample.Language), Settings(sample)));
    }

    private static LineSettings Settings(Sample sample) =>
        new(sample.Language, sample.Measure, sample.Justified, sample.Language == "de" ? Divides : null);

    private static ShapedParagraph Shape(Sample sample)
    {
        var (script, family, rightToLeft) = Looks[sample.Language];
        return ShapedParagraph.Shape(Specimen.Fonts, [new InlineRun(sample.Text, Specimen.Style(family), sample.Language)], script, rightToLeft);
    }

    private static void Check(Action<Sample> holds) =>
        Prop.ForAll(Samples.ToArbitrary(), sample => holds(sample)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private sealed record Sample(string Language, string Text, int Measure, bool Justified);
}
