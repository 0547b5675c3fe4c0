using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Messages;

/// <summary>What a text or heading stands in, as far as it decides where it appears and what it may say.</summary>
/// <param name="Conditions">All of them must hold.</param>
/// <param name="IsAboutLaw">A passage of law is around it.</param>
/// <param name="IsUpcoming">The law is marked as not in force yet.</param>
/// <param name="Note">The id of the note whose text it is; null outside of notes.</param>
internal sealed record Surroundings(ImmutableArray<Condition> Conditions, bool IsAboutLaw, bool IsUpcoming, string? Note)
{
    public static Surroundings None { get; } = new([], false, false, null);

    /// <summary>Editions without the language of a contact do not show it.</summary>
    public bool DependsOnLanguage => Conditions.Any(c => c.DependsOnLanguage);

    public Surroundings With(Condition condition) => this with { Conditions = Conditions.Add(condition) };

    public Surroundings Under(Surroundings outer) => this with { Conditions = [.. outer.Conditions, .. Conditions] };

    public bool HoldsFor(string audience, string region) => Conditions.All(c => c.HoldsFor(audience, region));

    /// <param name="language">BCP 47.</param>
    /// <param name="region">With the contacts that the publication may show.</param>
    public bool HoldsIn(string language, Region region) => Conditions.All(c => c.HoldsIn(language, region));
}
