using System.Collections.Frozen;

namespace GuideBuilder.Content.Loading;

/// <summary>In which language services are named in countries of one language of administration, by country code.</summary>
internal static class RegionLanguages
{
    private static readonly FrozenDictionary<string, string> ByCountry = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["at"] = "de",
        ["cz"] = "cs",
        ["de"] = "de",
        ["dk"] = "da",
        ["es"] = "es",
        ["fr"] = "fr",
        ["gb"] = "en",
        ["it"] = "it",
        ["no"] = "nb",
        ["pl"] = "pl",
        ["ug"] = "en",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null when the id is no country's, or the country has several languages.</returns>
    public static string? Find(string region) => ByCountry.GetValueOrDefault(region);
}
