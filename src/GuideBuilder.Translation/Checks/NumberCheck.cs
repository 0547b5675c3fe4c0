using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>The numbers of the source, no others, each in one kind of digits, and the parts of times and ranges in their order.</summary>
internal sealed class NumberCheck : EntryCheck
{
    public override void Check(EntryText text, ICollection<Finding> found)
    {
        var wanted = NumbersInText.Find(text.Source);
        var actual = NumbersInText.Find(text.Translation);
        if (!wanted.SequenceEqual(actual, StringComparer.Ordinal))
        {
            CheckSame(wanted, actual, text.Place, found);
        }

        if (actual.Count > 0)
        {
            CheckDigits(text, found);
        }

        if (actual.Count > 1 && wanted.Count > 1)
        {
            CheckOrder(text, found);
        }
    }

    private static void CheckSame(List<string> wanted, List<string> actual, EntryPlace place, ICollection<Finding> found)
    {
        foreach (var surplus in Multisets.Surplus(actual, wanted))
        {
            found.Add(TranslationFindings.SurplusNumber(place, surplus));
        }

        foreach (var missing in Multisets.Surplus(wanted, actual))
        {
            found.Add(TranslationFindings.MissingNumber(place, missing));
        }
    }

    /// <summary>A reader who knows one kind of digits would read another number.</summary>
    private static void CheckDigits(EntryText text, ICollection<Finding> found)
    {
        foreach (var inline in text.Translation.Inlines)
        {
            if (inline is TextInline run && MixedNumber(run.Text) is { } number)
            {
                found.Add(TranslationFindings.MixedDigits(text.Place, number));
                return;
            }
        }
    }

    private static string? MixedNumber(string text)
    {
        var start = -1;
        var (zero, isMixed) = (-1, false);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsDigit(text[i]))
            {
                var itsZero = text[i] - CharUnicodeInfo.GetDecimalDigitValue(text[i]);
                isMixed |= start >= 0 && itsZero != zero;
                start = start < 0 ? i : start;
                zero = itsZero;
            }
            else if (start >= 0)
            {
                if (isMixed)
                {
                    return text[start..i];
                }

                start = -1;
            }
        }

        return null;
    }

    private static void CheckOrder(EntryText text, ICollection<Finding> found)
    {
        var wanted = Composites(text.SourcePlain);
        var actual = Composites(text.Plain);
        foreach (var other in Multisets.Surplus(actual, wanted))
        {
            var turned = Multisets.Surplus(wanted, actual).Find(w => w != other && SameParts(w, other));
            if (turned is not null)
            {
                found.Add(TranslationFindings.TurnedNumber(text.Place, turned, other));
            }
        }
    }

    private static bool SameParts(string first, string second) =>
        first.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(second.Split(' ').Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Times, dates and ranges: numbers with one sign between them, as 9:00 or 9–17. Given as parts with spaces between.</summary>
    private static List<string> Composites(string text)
    {
        List<string> composites = [];
        List<char> run = [];
        var hasSign = false;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && CharUnicodeInfo.GetDecimalDigitValue(text[i]) is >= 0 and var digit)
            {
                run.Add((char)('0' + digit));
            }
            else if (i + 1 < text.Length && run.Count > 0 && run[^1] != ' ' && IsSign(text[i]) && char.IsDigit(text[i + 1]))
            {
                run.Add(' ');
                hasSign = true;
            }
            else
            {
                if (hasSign)
                {
                    composites.Add(string.Concat(run));
                }

                run.Clear();
                hasSign = false;
            }
        }

        return composites;
    }

    private static bool IsSign(char c) => c is ':' or '.' or ',' or '/' or '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u066B' or '\u066C' or '\uFF1A';
}
