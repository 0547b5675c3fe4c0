using System.Collections.Immutable;

namespace GuideBuilder.Content.References;

/// <summary>The words of a sentence, to tell whether another says the same: capitals, signs and what stands in parentheses do not count.</summary>
internal sealed class SentenceWords
{
    /// <summary>From so much of their words on, two sentences say the same.</summary>
    public const double Alike = 0.7;

    /// <summary>Two words are alike too easily.</summary>
    private const int Fewest = 3;

    /// <summary>A longer text is no sentence that repeats another.</summary>
    private const int Most = 200;

    private const int MostSentences = 20;

    private readonly ImmutableArray<string> words;

    private SentenceWords(ImmutableArray<string> words) => this.words = words;

    public static SentenceWords Of(string text) => new([.. WordsIn(text).Take(Most)]);

    /// <summary>The text as a whole, and each of its sentences.</summary>
    public static IEnumerable<SentenceWords> Sentences(string text) => text.Split(['.', '!', '?', ':', '\n'], MostSentences).Append(text).Select(Of);

    /// <returns>From 0 to 1, the share of the words of both that both have; an acronym is as good as its words.</returns>
    public double Likeness(SentenceWords other)
    {
        if (Math.Min(words.Length, other.words.Length) < Fewest)
        {
            return 0;
        }

        var (mine, others) = (Abbreviate(words, other.words), Abbreviate(other.words, words));
        var left = others.GroupBy(w => w, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        var common = 0;
        foreach (var word in mine)
        {
            if (left.TryGetValue(word, out var count) && count > 0)
            {
                left[word] = count - 1;
                common++;
            }
        }

        return 2.0 * common / (mine.Count + others.Count);
    }

    /// <summary>Words whose first letters make an acronym of the other sentence become that acronym.</summary>
    private static List<string> Abbreviate(ImmutableArray<string> words, ImmutableArray<string> other)
    {
        var acronyms = other.Where(w => w.Length is >= 2 and <= 6 && w.All(char.IsUpper)).Distinct(StringComparer.Ordinal).ToList();
        List<string> result = [];
        for (var i = 0; i < words.Length; i++)
        {
            var acronym = acronyms.Find(a => i + a.Length <= words.Length && a.Select((c, j) => char.ToUpperInvariant(words[i + j][0]) == c).All(same => same));
            result.Add(acronym ?? words[i]);
            i += acronym is null ? 0 : acronym.Length - 1;
        }

        return result;
    }

    private static IEnumerable<string> WordsIn(string text)
    {
        var (start, isAside, lastClosing) = (-1, false, text.LastIndexOf(')'));
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            isAside = (isAside || (c == '(' && i < lastClosing)) && c != ')';
            if (!isAside && (char.IsLetterOrDigit(c) || c is '\'' or '’'))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}
