using System.Collections.Immutable;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Checks;

/// <summary>What the checks know of the language that a catalogue translates into.</summary>
internal sealed class CheckedLanguage
{
    /// <param name="source">The language that is translated from; null when promises are not compared.</param>
    public CheckedLanguage(Locale locale, Glossary glossary, Locale? source)
    {
        Tag = locale.Tag;
        EnglishName = locale.EnglishName;
        Script = locale.Script;
        Code = locale.Tag.Split('-')[0];
        HasSpaces = ScriptRanges.HasSpaces(locale.Script);
        Letters = [.. ScriptRanges.UsedIn(locale.Script)];
        Turning = TurningWords.Of(this);
        Claims = ClaimWords.Of(source is null ? null : locale);
        SourceClaims = ClaimWords.Of(source);
        Terms = [.. glossary.Terms.Select(t => CheckedTerm.Of(t, this)).OfType<CheckedTerm>()];
        NeighbourWords = [.. NeighbourWordLists.Of(this).Where(n => !Terms.Any(t => t.Wanted.Any(w => w.Shown == n.Found.Shown)))];
    }

    /// <summary>BCP 47.</summary>
    public string Tag { get; }

    public string EnglishName { get; }

    /// <summary>The language alone, without script and country.</summary>
    public string Code { get; }

    /// <summary>ISO 15924.</summary>
    public string Script { get; }

    /// <summary>Words are parted by spaces.</summary>
    public bool HasSpaces { get; }

    /// <summary>Empty when the letters of the script are not known.</summary>
    public ImmutableArray<LetterScript> Letters { get; }

    /// <summary>Null when the language's words for “not”, “only” and “must” are not known.</summary>
    public TurningWords? Turning { get; }

    public ImmutableArray<CheckedTerm> Terms { get; }

    /// <summary>Words of a neighbouring language that the glossary does not ask for.</summary>
    public ImmutableArray<NeighbourWord> NeighbourWords { get; }

    /// <summary>Wordings that promise help in the reader's language.</summary>
    public ClaimWords Claims { get; }

    public ClaimWords SourceClaims { get; }

    public bool IsLatin => Letters is [LetterScript.Latin];
}

/// <summary>An entry of the glossary, as far as it says something about one language.</summary>
internal sealed record CheckedTerm(GlossaryTerm Term, ImmutableArray<WordPattern> Source, ImmutableArray<WordPattern> Wanted, ImmutableArray<WordPattern> Forbidden)
{
    public static CheckedTerm? Of(GlossaryTerm term, CheckedLanguage language)
    {
        var wanted = Patterns(term.Translations.GetValueOrDefault(language.Tag, []), language.HasSpaces);
        var forbidden = Patterns(term.Forbidden.GetValueOrDefault(language.Tag, []), language.HasSpaces);
        return wanted.IsEmpty && forbidden.IsEmpty && !term.Keep
            ? null
            : new CheckedTerm(term, Patterns(term.Words, hasSpaces: true), wanted, forbidden);
    }

    private static ImmutableArray<WordPattern> Patterns(ImmutableArray<string> written, bool hasSpaces) => [.. written.Select(w => WordPattern.Parse(w, hasSpaces))];
}
