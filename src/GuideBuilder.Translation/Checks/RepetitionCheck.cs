using System.Collections.Frozen;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>Words and spaces typed twice, spaces before marks, and three full stops for an ellipsis.</summary>
internal sealed class RepetitionCheck : EntryCheck
{
    private const string Dots = "...";
    private const int ShortestWord = 2;

    /// <summary>Languages that say a word twice on purpose, with those of their words that nobody says twice.</summary>
    private static readonly FrozenDictionary<string, string> NeverTwice = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["fa"] = " و که را با این آن است در ", ["prs"] = " و که را با این آن است در ", ["ps"] = " او چې د په له ", ["ur"] = " کے کی کا میں سے کو ہے اور پر ",
        ["hi"] = " के की का में से को है और पर ", ["bn"] = " ও এবং আর থেকে এই ", ["ti"] = " ኣብ ናብ ካብ እዩ ወይ ድማ ምስ ", ["am"] = " እና ወደ ከ ነው ወይም ",
        ["ku"] = " û ku ji di ", ["kmr"] = " û ku ji di ", ["ckb"] = " و کە لە بە ", ["tr"] = " ve bir ile için ", ["id"] = "", ["ms"] = "", ["so"] = "", ["vi"] = "", ["ta"] = "", ["sw"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Signs of Chinese that never stand twice.</summary>
    private static readonly string[] DoubledSigns = ["的的", "了了", "是是", "不不", "在在", "和和", "你你", "请请", "有有", "要要"];

    /// <summary>“…, dass die die Polizei rufen”: such words may meet.</summary>
    private static readonly FrozenSet<string> MayMeet = FrozenSet.Create(StringComparer.Ordinal, "die", "der", "das", "sie", "den", "dem", "nous", "vous", "that", "had");

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        if (DoubledWord(text) is { } word && !Doubles(text.SourcePlain).Any())
        {
            found.Add(TranslationFindings.DoubledWord(text.Place, word));
        }

        if (HasOddSpace(text.Plain, text.Language) && !HasOddSpace(text.SourcePlain, text.Language))
        {
            found.Add(TranslationFindings.OddSpace(text.Place));
        }

        if (text.Plain.Contains(Dots, StringComparison.Ordinal) && !text.SourcePlain.Contains(Dots, StringComparison.Ordinal))
        {
            found.Add(TranslationFindings.ThreeStops(text.Place));
        }
    }

    private static string? DoubledWord(EntryText text)
    {
        if (text.Language.Code == "zh")
        {
            return Array.Find(DoubledSigns, s => text.Plain.Contains(s, StringComparison.Ordinal));
        }

        if (!text.Language.HasSpaces)
        {
            return null;
        }

        var never = NeverTwice.GetValueOrDefault(text.Language.Code);
        return Doubles(text.Plain).FirstOrDefault(w => never is null ? w.Length >= ShortestWord && !MayMeet.Contains(w) : never.Contains($" {w} ", StringComparison.Ordinal));
    }

    /// <summary>Words that stand twice with nothing but a space between.</summary>
    private static IEnumerable<string> Doubles(string text)
    {
        var words = text.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i].TrimEnd('.', ',', ';', ':', '!', '?', '،', '۔', '؟', '።', '፣', '।', '…', ')', '»', '”', '“');
            if (word.Length > 0 && char.IsLetter(word[0]) && string.Equals(word, words[i - 1], StringComparison.OrdinalIgnoreCase))
            {
                yield return word.ToLowerInvariant();
            }
        }
    }

    /// <summary>Two spaces, or one before a mark that follows its word directly. French has a space before some of them.</summary>
    private static bool HasOddSpace(string text, CheckedLanguage language)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' && (text[i] is ' ' or ',' or '،' or '؛' or '؟' or '۔' or '።' or '፣' or '。' or '，' || (language.Code != "fr" && text[i] is '?' or '!' or ';' or ':' or '.' && !IsFollowed(text, i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word goes on after the mark, as in “ .pdf”.</summary>
    private static bool IsFollowed(string text, int index) => index + 1 < text.Length && (char.IsLetterOrDigit(text[index + 1]) || text[index + 1] == text[index]);
}
