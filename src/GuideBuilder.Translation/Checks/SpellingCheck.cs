using System.Collections.Immutable;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Checks;

/// <summary>
/// Looks up the words of finished translations. A word is named once in each file, where it stands first: whoever knows that it is
/// right adds it to the language's own words.
/// </summary>
public static class SpellingCheck
{
    /// <summary>After so many, the dictionary does not fit the text, and a longer list helps nobody.</summary>
    private const int NamedAtMost = 100;
    private const int MostSuggestions = 3;
    private const char SoftHyphen = '\u00AD';

    public static void Check(Catalogue catalogue, ISpeller speller, OwnWords own, FindingBag findings)
    {
        var named = 0;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var entry in catalogue.Entries.Where(e => e.State == TranslationState.Translated))
        {
            var source = WordsOf(MessageParser.Parse(entry.Id)).ToHashSet(StringComparer.Ordinal);
            var unknown = WordsOf(MessageParser.Parse(NormalForm.Compose(entry.Translation)))
                .Where(w => IsWord(w) && !source.Contains(w) && !seen.Contains(w) && !speller.Knows(w) && !own.Contains(w) && !IsOfGlossary(w, catalogue.Language));
            foreach (var word in unknown)
            {
                if (seen.Add(word) && ++named <= NamedAtMost)
                {
                    var suggestions = speller.Suggest(word).Take(MostSuggestions);
                    findings.Add(TranslationFindings.WordUnknown(new EntryPlace(entry.TranslationSpan, catalogue.Locale.Tag), word, suggestions, catalogue.Locale));
                }
            }
        }

        if (named > NamedAtMost)
        {
            findings.Add(TranslationFindings.ManyWordsUnknown(catalogue, named - NamedAtMost));
        }
    }

    /// <summary>Says that a language has no dictionary here.</summary>
    /// <param name="package">The Debian package that holds one; null when no good one is known.</param>
    public static Finding NotChecked(Catalogue catalogue, string? package) => TranslationFindings.SpellingNotChecked(catalogue, package);

    /// <summary>As a dictionary has them: with one kind of apostrophe, without vowel signs and marks for dividing words.</summary>
    internal static ImmutableArray<string> WordsOf(string text) =>
        TextWords.Cut(ComparableText.WithoutSigns(NormalForm.Compose(text)).Replace($"{SoftHyphen}", "", StringComparison.Ordinal), '\0');

    /// <summary>Without those in other languages.</summary>
    private static IEnumerable<string> WordsOf(ParsedMessage message) =>
        WordsOf(string.Join('\n', message.Inlines.OfType<TextInline>().Where(t => t.Language is null).Select(t => t.Text)));

    /// <summary>A letter by itself numbers or abbreviates something, and what has digits is no word.</summary>
    private static bool IsWord(string word) => word.Length > 1 && !word.Any(char.IsDigit);

    private static bool IsOfGlossary(string word, CheckedLanguage language)
    {
        var text = TextWords.Of(word);
        return language.Terms.Any(t =>
            t.Wanted.Any(w => w.Words.Any(part => part.IsIn(text)))
            || (t.Term.Keep && t.Term.Words.Any(name => WordsOf(name).Contains(word, StringComparer.Ordinal))));
    }
}
