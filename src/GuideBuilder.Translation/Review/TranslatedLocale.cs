using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Review;

/// <summary>What became of a passage in one language.</summary>
public enum PassageState
{
    Untranslated,

    /// <summary>A guess or a draft that a translator has yet to confirm.</summary>
    Fuzzy,

    /// <summary>Translated, but with a fault for which the passage appears in the source language.</summary>
    Unusable,

    Translated,
}

/// <summary>A language of a project: its catalogues and its reviews.</summary>
/// <param name="Catalogues">By domain. A domain without a file that could be read is missing.</param>
public sealed record TranslatedLocale(Locale Locale, ImmutableDictionary<string, Catalogue> Catalogues, ReviewLedger Ledger)
{
    public static TranslatedLocale Load(IProjectFiles files, Project project, Locale locale, FindingBag findings)
    {
        var catalogues = ImmutableDictionary.CreateBuilder<string, Catalogue>(StringComparer.Ordinal);
        foreach (var domain in Passages.DomainsOf(project, locale))
        {
            if (CatalogueLoader.Load(files, locale, domain, findings) is { } catalogue)
            {
                catalogues.Add(domain, catalogue);
            }
        }

        return new TranslatedLocale(locale, catalogues.ToImmutable(), ReviewLedgerReader.Load(files, locale, findings));
    }

    /// <summary>In whatever state; null when the catalogue has none.</summary>
    public PoEntry? EntryOf(Passage passage) => Catalogues.GetValueOrDefault(passage.Domain)?.Find(passage.Message);

    public PassageState StateOf(Passage passage) => EntryOf(passage) switch
    {
        null or { State: TranslationState.Untranslated } => PassageState.Untranslated,
        { State: TranslationState.Fuzzy } => PassageState.Fuzzy,
        var entry => Catalogues[passage.Domain].Checked(entry, MessageParser.Parse(passage.Message.Text)).MayBeUsed ? PassageState.Translated : PassageState.Unusable,
    };

    /// <summary>What an approval of the passage as it is now is given for; null when there is nothing to approve.</summary>
    public string? HashOf(Passage passage) => EntryOf(passage) is { Translation: { Length: > 0 } translation }
        ? PassageHash.OfApproval(passage.Domain, passage.Message, translation)
        : null;

    /// <summary>The approvals of texts that are no more: the source or the translation has changed since.</summary>
    /// <param name="all">All passages of the project.</param>
    public ImmutableArray<Approval> Lapsed(IEnumerable<Passage> all)
    {
        var current = all.Select(HashOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Ledger.Approvals.Where(a => !current.Contains(a.Hash))];
    }

    /// <summary>Those who approved the passage as it is now. A passage that is not in use has no approval.</summary>
    public ImmutableArray<string> ReviewersOf(Passage passage, ReviewRole role) =>
        StateOf(passage) == PassageState.Translated && HashOf(passage) is { } hash ? [.. Ledger.Of(hash, role).Select(a => a.By)] : [];
}
