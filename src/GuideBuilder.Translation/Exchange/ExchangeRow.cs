using GuideBuilder.Core.Sources;

namespace GuideBuilder.Translation.Exchange;

/// <summary>What a file for exchange says of a translation.</summary>
public enum ExchangeState
{
    Untranslated,
    Fuzzy,
    Translated,
}

/// <summary>A passage in a file that is sent to people who translate or review without a PO editor.</summary>
/// <param name="Id">As <see cref="Review.PassageHash.Id"/> makes it.</param>
/// <param name="Fingerprint">Of the translation that was sent out, as <see cref="Review.PassageHash.Fingerprint"/> makes it.</param>
/// <param name="Place">Where the text stands, for people.</param>
/// <param name="State">Null when the file says something that is not known, or nothing.</param>
/// <param name="Note">For people and by people; empty when there is none.</param>
public sealed record ExchangeRow(string Id, string Fingerprint, string Context, string Place, string Source, string Translation, ExchangeState? State, string Note)
{
    /// <summary>Where it was read; null in a file that is to be written.</summary>
    public SourceSpan? Span { get; init; }

    internal static string NameOf(ExchangeState? state) => state?.ToString().ToLowerInvariant() ?? "";

    internal static ExchangeState? StateOf(string name) => name.Trim().ToLowerInvariant() switch
    {
        "untranslated" => ExchangeState.Untranslated,
        "fuzzy" => ExchangeState.Fuzzy,
        "translated" => ExchangeState.Translated,
        _ => null,
    };
}
