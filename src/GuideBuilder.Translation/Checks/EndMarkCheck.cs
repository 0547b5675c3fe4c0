using System.Globalization;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>The mark at the end, and the marks of the language's own script.</summary>
internal sealed class EndMarkCheck : EntryCheck
{
    /// <summary>The language takes the mark of English too.</summary>
    private const char None = '\0';

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        var wanted = KindOf(text.SourcePlain, "en");
        var actual = KindOf(text.Plain, text.Language.Code);
        if (wanted != actual && wanted != EndMark.Unknown && actual != EndMark.Unknown && !MayDiffer(wanted, actual, text.Language))
        {
            found.Add(TranslationFindings.OtherEnd(text.Place, NameOf(wanted), NameOf(actual)));
        }

        CheckMarks(text, found);
    }

    private static void CheckMarks(EntryText text, ICollection<Finding> found)
    {
        var plain = text.Plain;
        for (var i = 1; i < plain.Length; i++)
        {
            if (plain[i] is not ('?' or ',' or ';' or '.' or '!' or ':'))
            {
                continue;
            }

            var isLast = i == plain.Length - 1;
            var own = OwnMark(text.Language, plain[i], isLast);
            if (own != None && IsOfLanguage(text.Language, LetterBefore(plain, i)) && (isLast || plain[i + 1] != plain[i]))
            {
                found.Add(TranslationFindings.ForeignMark(text.Place, plain[i], own, text.Language));
                return;
            }
        }
    }

    /// <summary>What closes a quotation or a bracket stands between a word and its mark.</summary>
    private static char LetterBefore(string plain, int mark)
    {
        var i = mark - 1;
        while (i > 0 && plain[i] is '”' or '“' or '»' or '’' or ')' or '）' or '」' or '』')
        {
            i--;
        }

        return plain[i];
    }

    private static bool IsOfLanguage(CheckedLanguage language, char c) =>
        c is EntryText.Barrier or EntryText.ForeignWord
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (char.IsLetter(c) && language.Letters.Contains(ScriptRanges.Of(new Rune(c))));

    /// <summary>What the language writes in place of an English mark; nothing where it takes that one too.</summary>
    /// <param name="isLast">At the end of the text, where a full stop is not one of an abbreviation.</param>
    private static char OwnMark(CheckedLanguage language, char mark, bool isLast) => (language.Script, mark) switch
    {
        ("Arab" or "Aran", '?') => '؟',
        ("Arab" or "Aran", ',') => '،',
        ("Arab" or "Aran", ';') => '؛',
        ("Aran", '.') when isLast && language.Code == "ur" => '۔',
        ("Hans" or "Hant" or "Jpan", '.') when isLast => '。',
        ("Hans" or "Hant", ',') => '，',
        ("Jpan", ',') => '、',
        ("Hans" or "Hant" or "Jpan", '?') => '？',
        ("Hans" or "Hant" or "Jpan", '!') => '！',
        ("Hans" or "Hant", ';') => '；',
        ("Hans" or "Hant", ':') => '：',
        ("Beng" or "Deva", '.') when isLast && language.Code is "bn" or "as" or "hi" or "ne" => '।',
        ("Ethi", '.') when isLast => '።',
        ("Ethi", ',') => '፣',
        ("Grek", '?') => ';',
        _ => None,
    };

    /// <summary>Languages without full stops end a sentence with nothing or a space; a call may end with a full stop or an exclamation mark.</summary>
    private static bool MayDiffer(EndMark wanted, EndMark actual, CheckedLanguage language) =>
        (language.Script is "Thai" or "Laoo" or "Khmr" or "Mymr" or "Tibt" && wanted is EndMark.Stop or EndMark.None && actual is EndMark.Stop or EndMark.None)
        || (wanted is EndMark.Stop or EndMark.Call && actual is EndMark.Stop or EndMark.Call);

    private static EndMark KindOf(string text, string language)
    {
        var end = text.AsSpan().TrimEnd();
        while (!end.IsEmpty && (char.IsWhiteSpace(end[^1]) || end[^1] == '"' || IsCloser(end[^1])))
        {
            end = end[..^1];
        }

        return end.IsEmpty ? EndMark.Unknown : end[^1] switch
        {
            EntryText.Barrier => EndMark.Unknown,
            ';' when language == "el" => EndMark.Question,
            '.' when end.Length >= 3 && end[^2] == '.' && end[^3] == '.' => EndMark.Dots,
            '.' or '。' or '．' or '｡' or '۔' or '።' or '।' or '॥' or '։' or '។' or '၊' or '။' => EndMark.Stop,
            '?' or '？' or '؟' or '፧' or '՞' or '\u037E' => EndMark.Question,
            '!' or '！' or '՜' => EndMark.Call,
            ':' or '：' or '፦' or '፡' or '፥' => EndMark.Colon,
            '…' or '⋯' => EndMark.Dots,
            _ => EndMark.None,
        };
    }

    private static bool IsCloser(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static string NameOf(EndMark mark) => mark switch
    {
        EndMark.Stop => "a full stop",
        EndMark.Question => "a question mark",
        EndMark.Call => "an exclamation mark",
        EndMark.Colon => "a colon",
        EndMark.Dots => "three dots",
        _ => "no mark",
    };

    private enum EndMark
    {
        /// <summary>Nothing can be said: the text ends with a placeholder.</summary>
        Unknown,
        None,
        Stop,
        Question,
        Call,
        Colon,
        Dots,
    }
}
