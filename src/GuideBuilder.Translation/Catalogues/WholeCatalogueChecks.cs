using GuideBuilder.Content.Messages;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Checks;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>Looks at the entries of a catalogue together, and at the findings that were ignored.</summary>
public static class WholeCatalogueChecks
{
    /// <summary>Shorter texts, as “Help” and “Support”, may well be one word in another language.</summary>
    private const int FewestWords = 5;

    public static void Check(Catalogue catalogue, FindingBag findings)
    {
        foreach (var (entry, finding) in Between(catalogue))
        {
            var key = IgnoredFindings.KeyOf(entry);
            if (!catalogue.Ignored.Contains(finding.Code, key))
            {
                findings.Add(TranslationFindings.WithKey(finding, key));
            }
        }

        CheckIgnored(catalogue, findings);
    }

    /// <summary>What translations say beside each other, each with the later entry of the two.</summary>
    private static IEnumerable<(PoEntry Entry, Finding Finding)> Between(Catalogue catalogue)
    {
        Dictionary<string, PoEntry> bySource = new(StringComparer.Ordinal);
        Dictionary<string, PoEntry> byTranslation = new(StringComparer.Ordinal);
        foreach (var entry in catalogue.Entries.Where(e => e.State == TranslationState.Translated))
        {
            var place = new EntryPlace(entry.TranslationSpan, catalogue.Locale.Tag);
            if (!bySource.TryAdd(entry.Id, entry) && bySource[entry.Id].Translation != entry.Translation)
            {
                yield return (entry, TranslationFindings.VaryingTranslations(place, entry.Id, bySource[entry.Id].TranslationSpan.Line));
            }

            if (!byTranslation.TryAdd(entry.Translation, entry) && AreDifferent(byTranslation[entry.Translation].Id, entry.Id))
            {
                yield return (entry, TranslationFindings.SharedTranslation(place, byTranslation[entry.Translation].Id, byTranslation[entry.Translation].TranslationSpan.Line));
            }
        }
    }

    /// <summary>Both are long enough to say something, and differ in more than capitals and marks.</summary>
    private static bool AreDifferent(string first, string second)
    {
        var (one, other) = (TextWords.Of(first).Words, TextWords.Of(second).Words);
        return Math.Max(one.Length, other.Length) >= FewestWords && !one.SequenceEqual(other, StringComparer.Ordinal);
    }

    private static void CheckIgnored(Catalogue catalogue, FindingBag findings)
    {
        if (catalogue.Ignored.IsEmpty)
        {
            return;
        }

        var between = Between(catalogue).ToLookup(b => IgnoredFindings.KeyOf(b.Entry), b => b.Finding.Code, StringComparer.Ordinal);
        var entries = catalogue.Entries.Where(e => e.State == TranslationState.Translated).ToLookup(IgnoredFindings.KeyOf, StringComparer.Ordinal);
        foreach (var (code, key, span) in catalogue.Ignored.Lines)
        {
            var found = entries[key]
                .SelectMany(e => catalogue.CheckedInFull(e, MessageParser.Parse(e.Id)).Findings)
                .Select(f => f.Code)
                .Concat(between[key])
                .FirstOrDefault(c => c.Id == code);
            if (Problem(found, code, span) is { } finding)
            {
                findings.Add(finding with { Language = catalogue.Locale.Tag });
            }
        }
    }

    private static Finding? Problem(FindingCode? found, string code, SourceSpan span) =>
        found is null ? TranslationFindings.LapsedIgnore(span, code)
        : found.Severity == Severity.Error ? TranslationFindings.IgnoredError(span, code)
        : null;
}
