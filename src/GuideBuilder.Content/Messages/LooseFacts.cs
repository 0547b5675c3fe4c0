using System.Buffers;
using System.Globalization;
using System.Text;

namespace GuideBuilder.Content.Messages;

/// <summary>
/// Finds numbers to dial and addresses typed into running text, where nobody can keep them right.
/// A number is loose when it has three digits or more. Digits of every script count, raised and circled ones too;
/// spaces, dashes, full stops inside, slashes, parentheses and invisible marks between them do not end it.
/// Allowed are one and two digits, a year from 1900 to 2099 whose four digits stand alone, and <c>24/7</c>.
/// </summary>
internal static class LooseFacts
{
    /// <summary>Stands in the examined text for a placeholder: it ends every number and address.</summary>
    public const char Barrier = '\uFFFC';

    private static readonly string[] Schemes = ["http://", "https://", "www.", "tel:", "mailto:"];

    private static readonly string[] CommonTopDomains = ["com", "de", "eu", "info", "net", "org"];

    private static readonly SearchValues<char> AddressMarks = SearchValues.Create("hHtTwWmM@＠.");

    /// <returns>Ranges in order, without overlaps.</returns>
    public static List<Range> Find(string text)
    {
        List<(int Start, int End)> found = [];
        FindAddresses(text, found);
        FindNumbers(text, found);
        return found.Count == 0 ? [] : WithoutOverlaps(found);
    }

    private static List<Range> WithoutOverlaps(List<(int Start, int End)> found)
    {
        found.Sort();
        List<Range> ranges = [];
        var reached = 0;
        foreach (var (start, end) in found)
        {
            if (start >= reached)
            {
                ranges.Add(start..end);
                reached = end;
            }
        }

        return ranges;
    }

    private static void FindNumbers(string text, List<(int Start, int End)> found)
    {
        for (var i = IndexOfDigit(text, 0); i >= 0; i = IndexOfDigit(text, i))
        {
            var run = new DigitRun(text);
            i = Follow(text, i, ref run);
            if (run.IsLoose)
            {
                found.Add(run.Bounds);
            }
        }
    }

    /// <returns>Where the number surely is at its end.</returns>
    private static int Follow(string text, int start, ref DigitRun run)
    {
        var i = start;
        while (i < text.Length)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var digit = CharUnicodeInfo.GetDigitValue(text, i);
            if (digit >= 0)
            {
                run.Add(i, length, digit);
            }
            else if (!run.Continues(i, rune))
            {
                break;
            }

            i += length;
        }

        return i;
    }

    /// <returns>-1 when there is none.</returns>
    private static int IndexOfDigit(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\x80' ? char.IsAsciiDigit(c) : CharUnicodeInfo.GetDigitValue(text, i) >= 0)
            {
                return i;
            }

            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }

        return -1;
    }

    private static void FindAddresses(string text, List<(int Start, int End)> found)
    {
        for (var i = IndexOfMark(text, 0); i >= 0; i = IndexOfMark(text, i + 1))
        {
            if (BeginsScheme(text, i) || IsAt(text, i) || IsDotOfDomain(text, i))
            {
                found.Add(Token(text, i));
                i = EndOfToken(text, i) - 1;
            }
        }
    }

    private static int IndexOfMark(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(AddressMarks);
        return next < 0 ? -1 : from + next;
    }

    private static bool BeginsScheme(string text, int i)
    {
        if (char.ToLowerInvariant(text[i]) is not ('h' or 'w' or 't' or 'm') || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
        {
            return false;
        }

        foreach (var scheme in Schemes)
        {
            if (text.AsSpan(i).StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return i + scheme.Length < text.Length && !EndsToken(text[i + scheme.Length]);
            }
        }

        return false;
    }

    private static bool IsAt(string text, int i) =>
        text[i] is '@' or '＠' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);

    /// <summary>Two letters or more, a dot, and two or more ASCII letters in one case: a domain, or a missing space that looks like one.</summary>
    private static bool IsDotOfDomain(string text, int i)
    {
        if (text[i] != '.' || i < 2 || !IsDomainCharacter(text[i - 1]) || !IsDomainCharacter(text[i - 2]))
        {
            return false;
        }

        var end = i + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]) && end - i <= 24)
        {
            end++;
        }

        var top = text.AsSpan(i + 1, end - i - 1);
        if (top.Length < 2 || (end < text.Length && IsDomainCharacter(text[end])))
        {
            return false;
        }

        return !top.ContainsAnyExceptInRange('a', 'z')
            || (!top.ContainsAnyExceptInRange('A', 'Z') && char.IsUpper(text[i - 1]))
            || CommonTopDomains.Contains(new string(top).ToLowerInvariant(), StringComparer.Ordinal);
    }

    private static bool IsDomainCharacter(char c) => char.IsLetterOrDigit(c) || c == '-';

    private static (int Start, int End) Token(string text, int within)
    {
        var start = within;
        while (start > 0 && !EndsToken(text[start - 1]) && within - start < 100)
        {
            start--;
        }

        var end = EndOfToken(text, within);
        while (end > within + 1 && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '/')
        {
            end--;
        }

        return (start, end);
    }

    private static int EndOfToken(string text, int from)
    {
        var end = from + 1;
        while (end < text.Length && !EndsToken(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool EndsToken(char c) => char.IsWhiteSpace(c) || c is Barrier or '(' or ')' or '"' or '“' or '”' or '«' or '»';
}
