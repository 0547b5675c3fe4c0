using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Languages;

namespace GuideBuilder.Translation.Checks;

/// <summary>A text made ready for comparing: in small letters, with one kind of apostrophe, without vowel signs that may be left out.</summary>
/// <param name="Text">As a whole.</param>
/// <param name="Words">In order.</param>
internal sealed record TextWords(string Text, ImmutableArray<string> Words)
{
    public static TextWords Of(string text)
    {
        var comparable = ComparableText.Of(text);
        return new TextWords(comparable, Cut(comparable, '\0'));
    }

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
}
