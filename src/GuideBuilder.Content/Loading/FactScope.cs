using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Loading;

/// <summary>The facts that the text of one publication can name.</summary>
/// <param name="All">The region with all its contacts, also those that must not appear.</param>
/// <param name="Shown">The region with the contacts that this publication may show.</param>
internal sealed record FactScope(
    Region All,
    Region Shown,
    RecordIndex Records,
    ImmutableDictionary<string, Figure> Figures,
    string Readers,
    bool IsProfessional)
{
    public string ContactsPath => ContactReader.PathOf(All.Id);

    public static FactScope For(Region region, ImmutableDictionary<string, Figure> figures, string readers, string domain)
    {
        var isProfessional = domain == Publication.ProfessionalDomain;
        var order = region.ContactOrder.Where(id => Shows(region.Contacts[id], readers, isProfessional)).ToImmutableArray();
        var contacts = order.ToImmutableDictionary(id => id, id => region.Contacts[id], StringComparer.Ordinal);
        var shown = region with { Contacts = contacts, ContactOrder = order };
        return new FactScope(region, shown, new RecordIndex(shown), figures, readers, isProfessional);
    }

    public bool MayShow(Contact contact) => MayShow(contact, IsProfessional);

    private static bool MayShow(Contact contact, bool isProfessional) =>
        contact.Visibility == Visibility.Public || (contact.Visibility == Visibility.Professional && isProfessional);

    private static bool Shows(Contact contact, string readers, bool isProfessional) =>
        MayShow(contact, isProfessional) && Audience.Fits(contact.Audience, readers);
}
