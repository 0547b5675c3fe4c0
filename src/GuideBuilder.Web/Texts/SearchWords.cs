using System.Globalization;
using System.Text;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Texts;

/// <summary>
/// The words of a text as they are looked for: each once, in small letters, without accents, and with the letters alike
/// that keyboards of neighbouring languages have in two forms. <c>templates/site/search.js</c> does the same to what a reader writes.
/// </summary>
internal static class SearchWords
{
    private const string Written = "\u064A\u0649\u0643\u0629\u06C1\u06BE\u06D5";
    private const string Sought = "\u06CC\u06CC\u06A9\u0647\u0647\u0647\u0647";

    public static string Of(IEnumerable<EditionText> texts) =>
        string.Join(' ', texts.SelectMany(t => Fold(t.PlainText).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes())
        {
            if (IsMarkToForget(rune.Value)) continue;
            var twin = rune.IsBmp ? Written.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            folded.Append(twin >= 0 ? Sought[twin..(twin + 1)] : Rune.IsLetterOrDigit(rune) || IsMark(rune) ? rune.ToString() : " ");
        }

        return folded.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsMarkToForget(int rune) => rune is (>= 0x300 and <= 0x36F) or (>= 0x64B and <= 0x65F) or 0x640 or 0x670 or 0x200C;
}
