using System.Collections.Frozen;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>The translation is one, and into this language: not a copy of the source, not in another script.</summary>
internal sealed class LanguageCheck : EntryCheck
{
    /// <summary>Fewer say nothing about a language.</summary>
    private const int FewestLetters = 6;
    private const int ShortestLeftover = 3;
    private const int FewestLeftovers = 2;

    /// <summary>Words of English that no other language has in small letters, or none that they could be taken for.</summary>
    private static readonly FrozenSet<string> English =
        FrozenSet.Create(StringComparer.Ordinal, "the", "you", "your", "and", "with", "that", "this", "they", "what", "when", "which", "should", "have", "call", "police");

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        if (text.Plain == text.SourcePlain)
        {
            if (HasWord(text.SourcePlain) && !IsKept(text))
            {
                found.Add(TranslationFindings.Copy(text.Place));
            }

            return;
        }

        if (IsOtherScript(text))
        {
            found.Add(TranslationFindings.OtherScript(text.Place, text.Language));
        }
        else if (Leftover(text) is { } word)
        {
            found.Add(TranslationFindings.SourceWordLeft(text.Place, word));
        }
    }

    private static bool HasWord(string text) => CountLetters(text, _ => true) >= FewestLetters / 2;

    /// <summary>All words of the source are names that stay as they are.</summary>
    private static bool IsKept(EntryText text) => text.Language.Terms.Any(t => t.Term.Keep && t.Term.Words.Contains(text.SourcePlain.Trim(), StringComparer.Ordinal));

    private static bool IsOtherScript(EntryText text)
    {
        var letters = text.Language.Letters;
        if (letters.IsEmpty)
        {
            return false;
        }

        // Names that stand in the source too, as of programs, may make up most of a short text.
        var words = text.Words.Words.Where(w => !text.SourceWords.Words.Contains(w)).ToList();
        var all = words.Sum(w => CountLetters(w, _ => true));
        var own = words.Sum(w => CountLetters(w, letters.Contains));
        return all >= FewestLetters && own * 2 < all;
    }

    private static int CountLetters(string text, Func<LetterScript, bool> counts)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            count += Rune.IsLetter(rune) && counts(ScriptRanges.Of(rune)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// In a language with letters of its own one English word of the source is enough; capitals make a name or an
    /// abbreviation, which may stay. In a language with Latin letters two are needed that it cannot have.
    /// </summary>
    private static string? Leftover(EntryText text)
    {
        if (text.Language.IsLatin)
        {
            var english = text.Words.Words.Where(w => English.Contains(w) && text.SourceWords.Words.Contains(w)).Distinct(StringComparer.Ordinal).ToList();
            return english.Count >= FewestLeftovers ? english[0] : null;
        }

        if (text.Plain.AsSpan().IndexOfAnyInRange('a', 'z') < 0)
        {
            return null;
        }

        return TextWords.Cut(text.Plain, '\0').FirstOrDefault(w => w.Length >= ShortestLeftover && w.All(char.IsAsciiLetterLower) && text.SourceWords.Words.Contains(w));
    }
}
