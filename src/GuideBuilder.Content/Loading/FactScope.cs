using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Loading;

/// <summary>The facts that the text of one publication can name.</summary>
/// <param name="Date">Of the publication.</param>
/// <param name="Languages">The tags of those that the publication is made in.</param>
/// <param name="All">The region with all its contacts, also those that must not appear.</param>
/// <param name="Shown">The region with the contacts that this publication may show.</param>
internal sealed record FactScope(
    Region All,
    Region Shown,
    RecordIndex Records,
    RecordTables Tables,
    string Readers,
    bool IsProfessional,
    DateOnly Date,
    ImmutableArray<string> Languages)
{
    public string ContactsPath => ContactReader.PathOf(All.Id);

    public ImmutableDictionary<string, Figure> Figures => Tables.Figures.Figures;

    public static FactScope For(Region region, RecordTables tables, string readers, string domain, DateOnly date, ImmutableArray<string> languages)
    {
        var isProfessional = domain == Publication.ProfessionalDomain;
        var order = region.ContactOrder.Where(id => Shows(region.Contacts[id], readers, isProfessional)).ToImmutableArray();
        var contacts = order.ToImmutableDictionary(id => id, id => region.Contacts[id], StringComparer.Ordinal);
        var shown = region with { Contacts = contacts, ContactOrder = order };
        return new FactScope(region, shown, new RecordIndex(shown), tables, readers, isProfessional, date, languages);
    }

    public bool MayShow(Contact contact) => MayShow(contact, IsProfessional);

    private static bool MayShow(Contact contact, bool isProfessional) =>
        contact.Visibility == Visibility.Public || (contact.Visibility == Visibility.Professional && isProfessional);

    private static bool Shows(Contact contact, string readers, bool isProfessional) =>
        MayShow(contact, isProfessional) && Audience.Fits(contact.Audience, readers);
}
