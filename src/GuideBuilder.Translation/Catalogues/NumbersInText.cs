using System.Globalization;
using System.Text;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>The numbers of a message in the digits of any script, written with ASCII digits for comparing.</summary>
internal static class NumbersInText
{
    /// <summary>Facts in placeholders do not count. Raised, circled and numeral signs do: readers dial them all the same.</summary>
    public static List<string> Find(ParsedMessage message)
    {
        List<string> numbers = [];
        foreach (var inline in message.Inlines)
        {
            if (inline is TextInline { Text: var text })
            {
                Find(text, numbers);
            }
        }

        return numbers;
    }

    private static void Find(string text, List<string> numbers)
    {
        var run = new StringBuilder();
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            var digit = IsSurelyNoNumber(text[i]) ? -1 : CharUnicodeInfo.GetDigitValue(text, i);
            if (digit >= 0)
            {
                run.Append((char)('0' + digit));
                continue;
            }

            End(run, numbers);
            if (IsNumeral(text, i))
            {
                numbers.Add(CharUnicodeInfo.GetNumericValue(text, i).ToString(CultureInfo.InvariantCulture));
            }
        }

        End(run, numbers);
    }

    /// <summary>Signs for numbers that are no digits: Ethiopic and Roman numerals, fractions.</summary>
    private static bool IsNumeral(string text, int index) =>
        !IsSurelyNoNumber(text[index])
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Letters and signs of much used blocks.</summary>
    private static bool IsSurelyNoNumber(char c) => c is < '0' or (> '9' and < '\x80') or (>= '\u00C0' and <= '\u065F') or (>= '\u4E00' and <= '\u9FFF');

    private static void End(StringBuilder run, List<string> numbers)
    {
        if (run.Length > 0)
        {
            numbers.Add(run.ToString());
            run.Clear();
        }
    }
}
