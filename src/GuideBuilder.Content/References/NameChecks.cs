using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.References;

/// <summary>Finds names in two spellings: “Accorus” where the help directory, the glossary or the rest of the text has “Acorus”.</summary>
internal static class NameChecks
{
    /// <summary>Shorter names are alike too easily.</summary>
    private const int Shortest = 5;

    /// <summary>In names so long, two slips do not make another name.</summary>
    private const int Long = 8;

    /// <summary>Each of one sort is compared with each of the other; no guide has nearly as many.</summary>
    private const int MostCompared = 2000;

    /// <summary>They write all nouns with capitals, so that capitals make no name.</summary>
    private static readonly ImmutableArray<string> CapitalisingLanguages = ["de", "lb"];

    /// <param name="language">BCP 47 tag of the language of the source.</param>
    public static void Check(ImmutableArray<ChapterDraft> drafts, Glossary glossary, ImmutableArray<Publication> publications, string? language, FindingBag findings)
    {
        var words = SourceWords.Of(drafts.SelectMany(d => d.Messages));
        var names = NamesOf(glossary, publications);
        var kept = names.Select(n => n.Word).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = words.Names.Where(n => n.Word.Length >= Shortest && !kept.Contains(n.Word)).Take(MostCompared).ToList();
        FindVariants(unknown, [.. names.Take(MostCompared)], findings);
        FindPairs([.. unknown.Where(u => u.IsMidSentence && !u.IsForeign)], onlyDoubled: CapitalisingLanguages.Contains(language?.Split('-')[0] ?? ""), findings);
    }

    /// <summary>The names that the project says are right, with where. Only contacts that a publication shows: a finding must not tell of others.</summary>
    private static List<(string Word, string Source)> NamesOf(Glossary glossary, ImmutableArray<Publication> publications)
    {
        var texts = glossary.Terms.Where(t => t.Keep).SelectMany(t => t.Words).Where(w => !w.Contains('*', StringComparison.Ordinal)).Select(w => (Text: w, Source: "content/glossary.yaml"))
            .Concat(publications.SelectMany(p => p.Region.ContactOrder.Select(id => p.Region.Contacts[id])).Select(c => (Text: c.Name, Source: c.Span.Path)))
            .Concat(publications.Select(p => (Text: p.Publisher, Source: p.Span.Path)));
        return [.. texts.SelectMany(t => SourceWords.Split(t.Text).Select(w => (Word: t.Text[w], t.Source))).Where(n => n.Word.Length >= Shortest && char.IsUpper(n.Word[0])).DistinctBy(n => n.Word, StringComparer.Ordinal)];
    }

    private static void FindVariants(List<NamedPlace> words, List<(string Word, string Source)> names, FindingBag findings)
    {
        foreach (var word in words)
        {
            var (name, source) = names.Find(n => SpellingSlips.Between(word.Word, n.Word) is { } slips && slips <= (n.Word.Length >= Long ? 2 : 1) && !SpellingSlips.AreForms(word.Word, n.Word));
            if (name is not null)
            {
                findings.Add(ContentFindings.MisspeltName(word.Span, word.Word, name, source));
            }
        }
    }

    /// <summary>A letter that one of two words has more is found by leaving out each letter of each word.</summary>
    private static void FindPairs(ImmutableArray<NamedPlace> words, bool onlyDoubled, FindingBag findings)
    {
        var known = words.ToDictionary(w => w.Word, StringComparer.Ordinal);
        foreach (var word in words)
        {
            foreach (var shorter in SpellingSlips.WithoutOneLetter(word.Word, onlyDoubled).Where(s => s.Length >= Shortest && !SpellingSlips.AreForms(word.Word, s)))
            {
                if (known.TryGetValue(shorter, out var other))
                {
                    findings.Add(ContentFindings.NamesDiffer(word.Span, word.Word, other.Word, other.Span));
                    break;
                }
            }
        }
    }
}
