using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Checks;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>Looks at the entries of a catalogue together, and at the findings that were ignored in a language.</summary>
public static class WholeCatalogueChecks
{
    /// <summary>Shorter texts, as “Help” and “Support”, may well be one word in another language.</summary>
    private const int FewestWords = 5;

    /// <summary>After so many findings the file as a whole is wrong, and a longer list helps nobody.</summary>
    private const int NamedAtMost = 100;

    public static void Check(Catalogue catalogue, FindingBag findings)
    {
        var named = 0;
        foreach (var (entry, finding) in Between(catalogue))
        {
            var key = IgnoredFindings.KeyOf(entry);
            if (!catalogue.Ignored.Contains(finding.Code, key) && ++named <= NamedAtMost)
            {
                findings.Add(TranslationFindings.WithKey(finding, key));
            }
        }

        if (named > NamedAtMost)
        {
            findings.Add(TranslationFindings.ManyBetween(catalogue, named - NamedAtMost));
        }
    }

    /// <summary>Finds what is ignored and is no longer there, or is an error.</summary>
    /// <param name="catalogues">All of one language: they share the list of what is ignored.</param>
    public static void CheckIgnored(ImmutableArray<Catalogue> catalogues, FindingBag findings)
    {
        if (catalogues.FirstOrDefault(c => !c.Ignored.IsEmpty) is not { } first)
        {
            return;
        }

        var keyed = catalogues.Select(c => (Catalogue: c, Entries: ByKey(c), Between: BetweenByKey(c))).ToImmutableArray();
        Dictionary<string, ImmutableArray<FindingCode>> codes = new(StringComparer.Ordinal);
        foreach (var (code, key, span) in first.Ignored.Lines)
        {
            if (!codes.TryGetValue(key, out var all))
            {
                all = codes[key] = [.. keyed.SelectMany(k => k.Entries[key].SelectMany(e => k.Catalogue.CheckedInFull(e, MessageParser.Parse(e.Id)).Findings).Select(f => f.Code).Concat(k.Between[key]))];
            }

            var found = all.FirstOrDefault(c => c.Id == code);
            if (Problem(found, code, span) is { } finding)
            {
                findings.Add(finding with { Language = first.Locale.Tag });
            }
        }
    }

    /// <summary>What translations say beside each other, each with the later entry of the two.</summary>
    private static IEnumerable<(PoEntry Entry, Finding Finding)> Between(Catalogue catalogue)
    {
        Dictionary<string, PoEntry> bySource = new(StringComparer.Ordinal);
        Dictionary<string, (PoEntry Entry, Lazy<ImmutableArray<string>> Words)> byTranslation = new(StringComparer.Ordinal);
        foreach (var entry in catalogue.Entries.Where(e => e.State == TranslationState.Translated))
        {
            var place = new EntryPlace(entry.TranslationSpan, catalogue.Locale.Tag);
            if (!bySource.TryAdd(entry.Id, entry) && bySource[entry.Id].Translation != entry.Translation)
            {
                yield return (entry, TranslationFindings.VaryingTranslations(place, entry.Id, bySource[entry.Id].TranslationSpan.Line));
            }

            var words = new Lazy<ImmutableArray<string>>(() => TextWords.Of(entry.Id).Words);
            if (!byTranslation.TryAdd(entry.Translation, (entry, words)) && AreDifferent(byTranslation[entry.Translation].Words.Value, words.Value))
            {
                var other = byTranslation[entry.Translation].Entry;
                yield return (entry, TranslationFindings.SharedTranslation(place, other.Id, other.TranslationSpan.Line));
            }
        }
    }

    /// <summary>One of them is long enough to say something, and they differ in more than capitals and marks.</summary>
    private static bool AreDifferent(ImmutableArray<string> one, ImmutableArray<string> other) =>
        Math.Max(one.Length, other.Length) >= FewestWords && !one.SequenceEqual(other, StringComparer.Ordinal);

    private static ILookup<string, PoEntry> ByKey(Catalogue catalogue) =>
        catalogue.Entries.Where(e => e.State == TranslationState.Translated).ToLookup(IgnoredFindings.KeyOf, StringComparer.Ordinal);

    private static ILookup<string, FindingCode> BetweenByKey(Catalogue catalogue) =>
        Between(catalogue).ToLookup(b => IgnoredFindings.KeyOf(b.Entry), b => b.Finding.Code, StringComparer.Ordinal);

    private static Finding? Problem(FindingCode? found, string code, SourceSpan span) =>
        found is null ? TranslationFindings.LapsedIgnore(span, code)
        : found.Severity == Severity.Error ? TranslationFindings.IgnoredError(span, code)
        : null;
}
