using System.Globalization;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Text;

/// <summary>Unicode's own test of its bidirectional algorithm (UAX #9), run through the code that sets lines.</summary>
public sealed class UnicodeBidiTests
{
    private const string Data = "/usr/share/unicode/BidiCharacterTest.txt";
    private const int FirstStrong = 2;

    // Why ICU 72 departs from Unicode. Texts of a guide hold none of the controls that most of these need: runs are
    // isolated instead (InlineRun.Isolation).
    private const string Isolate = "An isolate that directly follows the end of an embedding gets the level of the embedding.";
    private const string Bracket = "A pair of brackets is taken together across the border of an embedding.";
    private const string Mark = "A mark on a closing bracket does not follow the bracket's direction (N0).";
    private const string Depth = "Brackets are paired to a greater depth than the 63 of BD16.";
    private const string Plain = "An embedding in a text of one direction gets no level of its own; the order is the same.";

    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal)
    {
        ["202E 0061 202A 0062 202C 2066 0063 2069 202A 0064 202C 0065 ;2"] = Isolate,
        ["202E 0061 202A 0062 202C 2066 0063 2069 202A 0064 202C 0065 ;1"] = Isolate,
        ["202D 05D0 202B 05D1 202C 2068 05D2 2069 202B 05D3 202C 05D4 ;2"] = Isolate,
        ["202D 0661 202B 0662 202C 2068 0663 2069 202B 0664 202C 0665 ;0"] = Isolate,
        ["202A 05D0 0028 05D1 202C 202D 0029;2"] = Bracket,
        ["202A 05D0 0028 05D1 202C 202D 0029 202C;2"] = Bracket,
        ["202B 0061 0028 0062 202C 202E 0029;2"] = Bracket,
        ["202B 0061 0028 0062 202C 202E 0029 202C;2"] = Bracket,
        ["202A 202E 0061 202C 0028 05D0 202C 202D 0029 202C;2"] = Bracket,
        ["202B 202D 05D0 202C 0028 0061 202C 202E 0029 202C;2"] = Bracket,
        ["202A 202E 0061 202C 0028 005B 05D0 202C 202D 005D 0029 202C;2"] = Bracket,
        ["202B 202D 05D0 202C 0028 005B 0061 202C 202E 005D 0029 202C;2"] = Bracket,
        ["202D 0028 202C 202A 05D0 0029 05D1;2"] = Bracket,
        ["202D 0028 202C 202A 05D0 0029 05D1 202C;2"] = Bracket,
        ["202E 0028 202C 202B 0061 0029 0062;2"] = Bracket,
        ["202E 0028 202C 202B 0061 0029 0062 202C;2"] = Bracket,
        ["202D 202E 0061 202C 0028 202C 202A 05D0 0029 05D1;2"] = Bracket,
        ["202E 202D 05D0 202C 0028 202C 202B 0061 0029 0062;2"] = Bracket,
        ["202D 202E 0061 202C 0028 005B 202C 202A 05D0 005D 0029 05D1;2"] = Bracket,
        ["202E 202D 05D0 202C 0028 005B 202C 202B 0061 005D 0029 0062;2"] = Bracket,
        ["0061 0028 0062 0029 0331;1"] = Mark,
        ["0061 0028 0332 0062 0029 0333;1"] = Mark,
        ["05D0 0028 05D1 0029 0331;0"] = Mark,
        ["05D0 0028 0332 05D1 0029 0333;0"] = Mark,
        ["0661 0028 0662 0029 0331;0"] = Mark,
        ["0661 0028 0332 0662 0029 0333;0"] = Mark,
        ["0041 200F 005B 05D0 005D 200D 20D6;0"] = Mark,
        ["0041 200F 005B 200D 20D6 05D0 005D 200D 20D6;0"] = Mark,
        ["0041 200F 005B 200D 200B 20D6 05D0 005D 200B 200D 20D6;0"] = Mark,
        ["0061 0028 0028 0028 0028 0028 0028 0028 0028 0028 0028 0028 ;1"] = Depth,
        ["0061 202A 0062 202C 0020 0031 0020 0032;0"] = Plain,
    };

    [Fact]
    public void Levels_and_order_are_as_Unicode_says_in_every_case()
    {
        var (cases, wrong) = (0, new List<string>());
        foreach (var line in File.ReadLines(Data).Where(l => l.Length > 0 && l[0] != '#'))
        {
            cases++;
            if (!IsRight(line.Split(';')))
            {
                wrong.Add(Key(line));
            }
        }

        Assert.Equal(Deviations.Keys.Order(StringComparer.Ordinal), wrong.Order(StringComparer.Ordinal));
        Assert.InRange(cases, 90_000, 200_000);
    }

    /// <summary>Texts here always know their direction; where the test asks for the first strong character (P2, P3), the level it expects is taken.</summary>
    private static bool IsRight(string[] fields)
    {
        var text = string.Concat(fields[0].Split(' ').Select(hex => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
        var direction = int.Parse(fields[1], CultureInfo.InvariantCulture);
        var rightToLeft = (direction == FirstStrong ? fields[2] : fields[1]) == "1";
        var paragraph = ParagraphText.Make([new InlineRun(text, Specimen.Style("Noto Sans"), "en")], rightToLeft);

        List<byte> levels = [];
        List<int> indices = [];
        var (character, unit) = (0, 0);
        foreach (var expected in fields[3].Split(' '))
        {
            // Characters that rule X9 removes have no level.
            if (expected != "x")
            {
                if (paragraph.Levels[unit] != byte.Parse(expected, CultureInfo.InvariantCulture))
                {
                    return false;
                }

                levels.Add(paragraph.Levels[unit]);
                indices.Add(character);
            }

            unit += char.IsHighSurrogate(text[unit]) ? 2 : 1;
            character++;
        }

        return string.Join(' ', VisualOrder.Of([.. levels]).Select(i => indices[i])) == fields[4];
    }

    /// <summary>The characters, cut short, and the direction.</summary>
    private static string Key(string line)
    {
        var fields = line.Split(';');
        return $"{fields[0][..Math.Min(60, fields[0].Length)]};{fields[1]}";
    }
}
