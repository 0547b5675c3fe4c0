using System.Globalization;
using System.Text;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Lines;

/// <summary>Unicode's own test of its line breaking algorithm (UAX #14), run through the code that sets lines.</summary>
public sealed class UnicodeLineBreakTests
{
    private const string Data = "/usr/share/unicode/auxiliary/LineBreakTest.txt";

    // Why ICU 72 departs from Unicode 15.0; both rules became Unicode's own in 15.1 (LB20a, LB15c and LB25).
    private const string Hyphen = "A hyphen at the beginning of a word stays with the word.";
    private const string Decimal = "A decimal point or comma before a digit stays with the digit.";

    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal)
    {
        ["× 002D ÷ 0023 ÷"] = Hyphen,
        ["× 002D × 0308 ÷ 0023 ÷"] = Hyphen,
        ["× 002D ÷ 00A7 ÷"] = Hyphen,
        ["× 002D × 0308 ÷ 00A7 ÷"] = Hyphen,
        ["× 002D ÷ 50005 ÷"] = Hyphen,
        ["× 002D × 0308 ÷ 50005 ÷"] = Hyphen,
        ["× 002D ÷ 0E01 ÷"] = Hyphen,
        ["× 002D × 0308 ÷ 0E01 ÷"] = Hyphen,
        ["× 002C ÷ 0030 ÷"] = Decimal,
        ["× 002C × 0308 ÷ 0030 ÷"] = Decimal,
        ["× 0065 × 0071 × 0075 × 0061 × 006C × 0073 × 0020 × 002E ÷ 0033 × 0035 × 0020 ÷ 0063 × 0065 × 006E × 0074 × 0073 ÷"] = Decimal,
        ["× 0061 × 002E ÷ 0032 × 0020 ÷"] = Decimal,
        ["× 0061 × 002E ÷ 0032 × 0020 ÷ 0915 ÷"] = Decimal,
        ["× 0061 × 002E ÷ 0032 × 0020 ÷ 672C ÷"] = Decimal,
        ["× 0061 × 002E ÷ 0032 × 3000 ÷ 672C ÷"] = Decimal,
        ["× 0061 × 002E ÷ 0032 × 3000 ÷ 307E ÷"] = Decimal,
        ["× 0061 × 002E ÷ 0032 × 3000 ÷ 0033 ÷"] = Decimal,
        ["× 0041 × 002E ÷ 0031 × 0020 ÷ BABB ÷"] = Decimal,
        ["× BD24 ÷ C5B4 × 002E × 0020 ÷ 0041 × 002E ÷ 0032 × 0020 ÷ BCFC ÷"] = Decimal,
        ["× BD10 ÷ C694 × 002E × 0020 ÷ 0041 × 002E ÷ 0033 × 0020 ÷ BABB ÷"] = Decimal,
        ["× C694 × 002E × 0020 ÷ 0041 × 002E ÷ 0034 × 0020 ÷ BABB ÷"] = Decimal,
        ["× 0061 × 002E ÷ 0032 × 3000 ÷ 300C ÷"] = Decimal,
    };

    [Fact]
    public void Lines_may_end_where_Unicode_says()
    {
        var (cases, different) = (0, new List<string>());
        foreach (var line in File.ReadLines(Data).Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0))
        {
            cases++;
            var (text, expected) = Read(line);
            var paragraph = ParagraphText.Make([new InlineRun(text, Specimen.Style("Noto Sans"), "en")], rightToLeft: false);
            var found = BreakOpportunities.Find(paragraph, "en").Select(o => o.Position);
            if (!found.SequenceEqual(expected))
            {
                different.Add(line);
            }
        }

        Assert.InRange(cases, 7_000, 50_000);
        Assert.Equal(Deviations.Keys.Order(StringComparer.Ordinal), different.Order(StringComparer.Ordinal));
    }

    private static (string Text, List<int> Breaks) Read(string line)
    {
        var text = new StringBuilder();
        List<int> breaks = [];
        foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (token == "÷")
            {
                breaks.Add(text.Length);
            }
            else if (token != "×")
            {
                text.Append(char.ConvertFromUtf32(int.Parse(token, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            }
        }

        return (text.ToString(), breaks);
    }
}
