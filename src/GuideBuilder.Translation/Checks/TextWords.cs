using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GuideBuilder.Content.Messages;

namespace GuideBuilder.Translation.Checks;

/// <summary>A text made ready for comparing: in small letters, with one kind of apostrophe, without vowel signs that may be left out.</summary>
/// <param name="Text">As a whole.</param>
/// <param name="Words">In order.</param>
internal sealed record TextWords(string Text, ImmutableArray<string> Words)
{
    public static TextWords Of(string text)
    {
        var comparable = Comparable(text);
        return new TextWords(comparable, Cut(comparable, '\0'));
    }

    public static string Comparable(string text)
    {
        var made = new StringBuilder(WithoutSigns(NormalForm.Compose(text)));
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = char.ToLowerInvariant(made[i]);
        }

        return made.ToString();
    }

    /// <summary>With one kind of apostrophe, without vowel signs that may be left out.</summary>
    public static string WithoutSigns(string text) => string.Concat(text.Where(c => !MayBeLeftOut(c)).Select(c => c == '\u2019' ? '\'' : c));

    /// <param name="more">Counts as a letter too.</param>
    public static ImmutableArray<string> Cut(string text, char more)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (IsOfWord(text[i]) || text[i] == more))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                var word = text.AsSpan(start, i - start).Trim('\'');
                if (!word.IsEmpty)
                {
                    words.Add(word.ToString());
                }

                start = -1;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Letters, marks, digits, apostrophes and joiners.</summary>
    public static bool IsOfWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '\'' or '\u200C' or '\u200D'
        || (c > '\x7F' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c)))
        || char.IsAsciiDigit(c);

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Arabic vowel signs, and the stroke that stretches a word.</summary>
    private static bool MayBeLeftOut(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0640' or '\u0670';
}
