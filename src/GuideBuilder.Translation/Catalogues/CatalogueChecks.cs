using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>Checks a catalogue against the messages it is to translate.</summary>
public static class CatalogueChecks
{
    /// <summary>So many gaps of a kind are named one by one; more are summed up in one finding.</summary>
    private const int NamedAtMost = 10;

    /// <param name="messages">All messages of the catalogue's domain, as <see cref="Extraction.MessageCollector"/> gives them.</param>
    public static void Check(Catalogue catalogue, IEnumerable<Message> messages, FindingBag findings)
    {
        var wanted = messages.ToImmutableArray();
        foreach (var message in wanted)
        {
            if (catalogue.FindTranslated(message) is { } entry)
            {
                findings.AddRange(catalogue.Checked(entry, MessageParser.Parse(entry.Id)).Findings);
            }
        }

        CheckGaps(catalogue, wanted, findings);
        CheckSurplus(catalogue, wanted, findings);
    }

    /// <summary>Names the messages that have no finished translation.</summary>
    internal static void CheckGaps(Catalogue catalogue, ImmutableArray<Message> messages, FindingBag findings)
    {
        var untranslated = messages.Where(m => catalogue.Find(m) is null or { State: TranslationState.Untranslated }).ToImmutableArray();
        var fuzzy = messages.Select(catalogue.Find).OfType<PoEntry>().Where(e => e.State == TranslationState.Fuzzy).ToImmutableArray();
        var locale = catalogue.Locale;
        if (untranslated.Length > NamedAtMost)
        {
            findings.Add(TranslationFindings.ManyUntranslated(catalogue.Span, locale, untranslated.Length, messages.Length));
        }
        else
        {
            findings.AddRange(untranslated.Select(m => TranslationFindings.Untranslated(catalogue.Find(m)?.TranslationSpan ?? catalogue.Span, locale, m.Text)));
        }

        if (fuzzy.Length > NamedAtMost)
        {
            findings.Add(TranslationFindings.ManyFuzzy(catalogue.Span, locale, fuzzy.Length, messages.Length));
        }
        else
        {
            findings.AddRange(fuzzy.Select(e => TranslationFindings.Fuzzy(e.TranslationSpan, locale, e.Id)));
        }
    }

    private static void CheckSurplus(Catalogue catalogue, ImmutableArray<Message> messages, FindingBag findings)
    {
        var known = messages.Select(m => (m.Context, m.Text)).ToHashSet();
        var surplus = catalogue.File.Entries.Where(e => !e.IsObsolete && !known.Contains((e.Context, e.Id))).ToImmutableArray();
        if (surplus.Length > NamedAtMost)
        {
            findings.Add(TranslationFindings.ManyUnknown(catalogue.Span, catalogue.Locale, surplus.Length));
        }
        else
        {
            findings.AddRange(surplus.Select(e => TranslationFindings.Unknown(e.Span, catalogue.Locale, e.Id)));
        }
    }
}
