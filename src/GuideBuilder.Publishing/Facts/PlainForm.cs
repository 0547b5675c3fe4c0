using System.Globalization;
using System.Text;

namespace GuideBuilder.Publishing.Facts;

/// <summary>
/// A text with all that can differ between two ways of writing the same number, address or name taken away: digits of every
/// script are ASCII, letters small and in normal form KC with ss for ß, and spaces, dashes, full stops, slashes, parentheses and invisible
/// characters are left out.
/// </summary>
/// <param name="Joined">Nothing stands between the characters.</param>
/// <param name="Spaced">One space stands where visible marks or spaces were left out.</param>
internal readonly record struct PlainForm(string Joined, string Spaced)
{
    /// <summary>Parts texts that do not belong together; nothing is found across it.</summary>
    internal const char Barrier = '\uFFFC';

    private const string Dropped = "./\\()_·⁄∕−";

    private const string ChineseDigits = "〇一二三四五六七八九";

    private const char Invisible = '\0';

    /// <summary>In capitals it is SS.</summary>
    private const char SharpS = 'ß';

    /// <summary>What becomes of each character: <see cref="Invisible"/>, a space for all marks and spaces, or itself.</summary>
    private static readonly char[] Folded = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Fold((char)c))];

    internal static PlainForm Of(string text)
    {
        var visible = Ascii.IsValid(text) ? text : Normalize(text);
        var (joined, spaced) = (new StringBuilder(visible.Length), new StringBuilder(visible.Length));
        for (var i = 0; i < visible.Length; i++)
        {
            var folded = Folded[visible[i]];
            if (folded != Invisible && folded != ' ')
            {
                folded = char.IsHighSurrogate(folded) && CharUnicodeInfo.GetDigitValue(visible, i) is >= 0 and var digit ? DigitOfPair(digit, ref i) : folded;
                var count = folded == SharpS ? 2 : 1;
                folded = folded == SharpS ? 's' : folded;
                joined.Append(folded, count);
                spaced.Append(folded, count);
            }
            else if (folded == ' ' && spaced.Length > 0 && spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return new PlainForm(joined.ToString(), spaced.ToString());
    }

    private static char DigitOfPair(int digit, ref int i)
    {
        i++;
        return (char)('0' + digit);
    }

    private static char Fold(char c)
    {
        if (char.IsSurrogate(c))
        {
            return c;
        }

        var rune = new Rune(c);
        return IsInvisible(rune) ? Invisible
            : IsMark(rune) ? ' '
            : DigitOf(c) is >= 0 and var digit ? (char)('0' + digit)
            : char.ToLowerInvariant(c);
    }

    /// <summary>Those of all scripts, in circles and out of them, and those of Chinese words for numbers.</summary>
    private static int DigitOf(char c) => c == '零' ? 0 : ChineseDigits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? digit : CharUnicodeInfo.GetDigitValue(c);

    /// <summary>Invisible characters go first, because they keep letters and their accents apart. So does what the normaliser refuses.</summary>
    private static string Normalize(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Folded[rune.Value] != Invisible && rune.Value < 0xFFFE)
            {
                visible.Append((char)rune.Value);
            }
            else if (!rune.IsBmp && !IsInvisible(rune) && (rune.Value & 0xFFFE) != 0xFFFE)
            {
                visible.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return visible.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>Controls that are no space, format characters with the soft hyphen, joiners and variation selectors.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
        || (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is (UnicodeCategory.Format or UnicodeCategory.Control));

    private static bool IsMark(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation || Dropped.Contains((char)rune.Value, StringComparison.Ordinal);
}
