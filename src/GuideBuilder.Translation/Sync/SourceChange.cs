using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Sync;

/// <summary>How a source text differs from the one that was translated: by what a translator has to look for.</summary>
public enum SourceChange
{
    /// <summary>Punctuation, markup or white space; the words are the same.</summary>
    Markup,

    /// <summary>Words, but no number and no word that turns a sentence around.</summary>
    Wording,

    /// <summary>A word that turns a sentence around, as “not” or “only”, came, went or moved to another verb.</summary>
    Negation,

    /// <summary>A number, a placeholder or a word in another language.</summary>
    Number,
}

/// <summary>Tells the class of a change. What could turn advice into its opposite, or lead to another number, counts more than wording.</summary>
public static class SourceChanges
{
    private static readonly ImmutableHashSet<string> Turning =
    [
        "no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "only", "must", "cannot", "unless", "except", "until", "before", "after",
    ];

    /// <summary>Of messages in English, which sources are written in.</summary>
    public static SourceChange Between(string before, string after)
    {
        var (old, now) = (MessageParser.Parse(before), MessageParser.Parse(after));
        if (!SameItems(FactsIn(old), FactsIn(now)))
        {
            return SourceChange.Number;
        }

        var (oldWords, newWords) = (WordsIn(before), WordsIn(after));
        if (oldWords.SequenceEqual(newWords, StringComparer.Ordinal))
        {
            return SourceChange.Markup;
        }

        return IsTurned(oldWords, newWords) ? SourceChange.Negation : SourceChange.Wording;
    }

    private static IEnumerable<string> FactsIn(ParsedMessage message) =>
    [
        .. NumbersInText.Find(message),
        .. message.Placeholders.Select(p => p.Source),
        .. message.Notes.Select(n => n.Source),
        .. message.Citations.Select(c => c.Source),
        .. message.Inlines.OfType<TextInline>().Where(t => t.Language is not null).Select(t => $"{t.Text} {t.Language}"),
    ];

    private static bool SameItems(IEnumerable<string> first, IEnumerable<string> second) =>
        first.Order(StringComparer.Ordinal).SequenceEqual(second.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Also where as many turning words are left: what they turn is the word behind them.</summary>
    private static bool IsTurned(ImmutableArray<string> old, ImmutableArray<string> now) => !SameItems(TurnedIn(old), TurnedIn(now));

    private static IEnumerable<string> TurnedIn(ImmutableArray<string> words) =>
        words.Select((word, i) => (word, i)).Where(w => IsTurning(w.word)).Select(w => w.i + 1 < words.Length ? $"{w.word} {words[w.i + 1]}" : w.word);

    private static bool IsTurning(string word) => Turning.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>In small letters, with straight apostrophes.</summary>
    private static ImmutableArray<string> WordsIn(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsOfWord(text, i))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].Replace('\u2019', '\'').Trim('\'').ToLower(CultureInfo.InvariantCulture));
                start = -1;
            }
        }

        words.RemoveAll(w => w.Length == 0);
        return words.ToImmutable();
    }

    private static bool IsOfWord(string text, int index) =>
        text[index] is '\'' or '\u2019' || char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index])
        || CharUnicodeInfo.GetUnicodeCategory(text[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
