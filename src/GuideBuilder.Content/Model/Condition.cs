using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>Where a passage appears. All parts that are not empty must hold, and of each part one value.</summary>
/// <param name="Audiences">The readers of the publication.</param>
/// <param name="Regions">The region of the publication.</param>
/// <param name="Understood">Contacts: one of them speaks the language of the edition, or calls an interpreter for it.</param>
/// <param name="Spoken">Contacts: one of them speaks the language of the edition.</param>
public sealed record Condition(ImmutableArray<string> Audiences, ImmutableArray<string> Regions, ImmutableArray<string> Understood, ImmutableArray<string> Spoken)
{
    /// <summary>It may hold for some editions of a publication and not for others.</summary>
    public bool DependsOnLanguage => !Understood.IsEmpty || !Spoken.IsEmpty;

    public IEnumerable<string> Contacts => Understood.Concat(Spoken).Distinct(StringComparer.Ordinal);

    /// <summary>Whether publications of this kind can have the passage, in some language.</summary>
    public bool HoldsFor(string audience, string region) => IsIn(Audiences, audience) && IsIn(Regions, region);

    /// <param name="language">BCP 47.</param>
    /// <param name="region">With the contacts that the publication may show.</param>
    public bool HoldsIn(string language, Region region) =>
        IsAny(Understood, region, c => c.Languages.Spoken.Contains(language) || c.Languages.Interpreted.Contains(language))
        && IsAny(Spoken, region, c => c.Languages.Spoken.Contains(language));

    /// <summary>As editors write it.</summary>
    public override string ToString() => string.Join(' ', new[] { Part("audience", Audiences), Part("region", Regions), Part("understood", Understood), Part("spoken", Spoken) }.Where(p => p.Length > 0));

    private static string Part(string name, ImmutableArray<string> values) => values.IsEmpty ? "" : $"{name}={string.Join(',', values)}";

    private static bool IsIn(ImmutableArray<string> wanted, string value) => wanted.IsEmpty || wanted.Contains(value);

    private static bool IsAny(ImmutableArray<string> contacts, Region region, Func<Contact, bool> fits) =>
        contacts.IsEmpty || contacts.Any(id => region.Contacts.TryGetValue(id, out var contact) && fits(contact));
}
