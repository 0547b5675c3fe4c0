using System.Collections.Frozen;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>The translations of one domain into one language, found by context and source text.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<(string? Context, string Id), PoEntry> entries;

    /// <param name="file">Obsolete entries, entries with plural forms and those of a <c>domain</c> line take no part.</param>
    public Catalogue(Locale locale, string domain, PoFile file)
    {
        Locale = locale;
        Domain = domain;
        File = file;
        entries = file.Entries.Where(TakesPart).ToFrozenDictionary(e => (e.Context, e.Id));
    }

    public Locale Locale { get; }

    public string Domain { get; }

    public PoFile File { get; }

    /// <summary>For findings about the whole.</summary>
    public SourceSpan Span => SourceSpan.WholeFile(File.Path);

    /// <summary>Stands for a file that is not there: nothing is translated.</summary>
    public static Catalogue Empty(Locale locale, string domain) =>
        new(locale, domain, new PoFile(CatalogueLoader.PathOf(locale, domain), default, null, []));

    /// <summary>The entry of a message, in whatever state; null when there is none.</summary>
    public PoEntry? Find(Message message) => entries.GetValueOrDefault((message.Context, message.Text));

    /// <summary>The entry of a message that a translator has finished; null when there is none or it is fuzzy or empty.</summary>
    public PoEntry? FindTranslated(Message message) =>
        Find(message) is { State: TranslationState.Translated } entry ? entry : null;

    private static bool TakesPart(PoEntry entry) => entry is { IsObsolete: false, PluralId: null, Domain: null };
}
