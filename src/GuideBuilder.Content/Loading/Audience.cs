using System.Collections.Immutable;

namespace GuideBuilder.Content.Loading;

/// <summary>For whom publications, texts and contacts are meant. A closed list: a misspelt word would hide a help line.</summary>
internal static class Audience
{
    public const string Everyone = "all";

    public static ImmutableArray<string> All { get; } = [Everyone, "women", "men", "children", "professionals"];

    /// <summary>Whether a record or text for <paramref name="meantFor"/> belongs in a publication for <paramref name="readers"/>.</summary>
    public static bool Fits(string meantFor, string readers) =>
        meantFor == readers || meantFor == Everyone || readers is Everyone or "professionals";
}
