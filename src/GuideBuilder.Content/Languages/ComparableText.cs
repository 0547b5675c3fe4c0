using System.Text;
using GuideBuilder.Content.Messages;

namespace GuideBuilder.Content.Languages;

/// <summary>A text made ready for comparing with words of its language.</summary>
public static class ComparableText
{
    /// <summary>In small letters, with one kind of apostrophe, without vowel signs that may be left out.</summary>
    public static string Of(string text)
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

    /// <summary>Arabic vowel signs, and the stroke that stretches a word.</summary>
    private static bool MayBeLeftOut(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0640' or '\u0670';
}
