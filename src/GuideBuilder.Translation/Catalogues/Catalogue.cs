using System.Collections.Concurrent;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Checks;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>The translations of one domain into one language, found by context and source text. Safe to share between threads.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<EntryKey, PoEntry> entries = [];
    private readonly ConcurrentDictionary<PoEntry, CheckedTranslation> translations = new(ReferenceEqualityComparer.Instance);

    /// <param name="file">Obsolete entries, entries with plural forms and those of a <c>domain</c> line take no part.</param>
    public Catalogue(Locale locale, string domain, PoFile file)
        : this(locale, domain, file, Glossary.Empty, IgnoredFindings.None)
    {
    }

    /// <param name="file">Obsolete entries, entries with plural forms and those of a <c>domain</c> line take no part.</param>
    /// <param name="ignored">Findings about translations that are left out.</param>
    /// <param name="source">The language that is translated from, by which promises are compared; null when they are not.</param>
    public Catalogue(Locale locale, string domain, PoFile file, Glossary glossary, IgnoredFindings ignored, Locale? source = null)
    {
        Locale = locale;
        Domain = domain;
        File = file;
        Ignored = ignored;
        Language = new CheckedLanguage(locale, glossary, source);
        foreach (var entry in file.Entries.Where(TakesPart))
        {
            entries.Add(new EntryKey(entry.Domain, entry.Context, entry.Id), entry);
        }
    }

    public Locale Locale { get; }

    public string Domain { get; }

    public PoFile File { get; }

    /// <summary>What a person has looked at and accepted.</summary>
    public IgnoredFindings Ignored { get; }

    internal CheckedLanguage Language { get; }

    /// <summary>The entries that take part, in whatever state, in the order of the file.</summary>
    internal IEnumerable<PoEntry> Entries => File.Entries.Where(TakesPart);

    /// <summary>For findings about the whole.</summary>
    public SourceSpan Span => SourceSpan.WholeFile(File.Path);

    /// <summary>Stands for a file that is not there: nothing is translated.</summary>
    public static Catalogue Empty(Locale locale, string domain) =>
        new(locale, domain, new PoFile(CatalogueLoader.PathOf(locale, domain), default, null, []));

    /// <summary>The entry of a message, in whatever state; null when there is none.</summary>
    public PoEntry? Find(Message message) => entries.GetValueOrDefault(new EntryKey(null, message.Context, message.Text));

    /// <summary>The entry of a message that a translator has finished; null when there is none or it is fuzzy or empty.</summary>
    public PoEntry? FindTranslated(Message message) =>
        Find(message) is { State: TranslationState.Translated } entry ? entry : null;

    /// <summary>Compares a finished translation with its source once, however many publications it is for.</summary>
    /// <param name="source">The entry's msgid.</param>
    internal CheckedTranslation Checked(PoEntry entry, ParsedMessage source) =>
        translations.TryGetValue(entry, out var known) ? known : translations.GetOrAdd(entry, CheckedTranslation.Of(entry, source, Language).Without(Ignored, entry));

    /// <summary>As <see cref="Checked"/>, with what was ignored.</summary>
    internal CheckedTranslation CheckedInFull(PoEntry entry, ParsedMessage source) => CheckedTranslation.Of(entry, source, Language);

    /// <summary>Compares a translation that is not in the catalogue yet.</summary>
    /// <param name="source">The entry's msgid.</param>
    internal CheckedTranslation Judge(PoEntry entry, ParsedMessage source) => CheckedTranslation.Of(entry, source, Language);

    private static bool TakesPart(PoEntry entry) => entry is { IsObsolete: false, PluralId: null, Domain: null };
}
