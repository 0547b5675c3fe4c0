using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>
/// Which contacts a publication may show. Loading has left out the others already; a leaked address is bad enough for
/// a second wall.
/// </summary>
public static class ShownContacts
{
    private const string Everyone = "all";
    private const string Professionals = "professionals";

    /// <summary>In the order of the directory.</summary>
    public static IEnumerable<Contact> ListedContacts(this Publication publication) =>
        publication.Region.ContactOrder.Select(id => publication.Region.Contacts[id]).Where(c => IsShown(publication, c));

    /// <summary>Null when there is none, or when the publication may not show it.</summary>
    public static Contact? FindContact(this Publication publication, string id) =>
        publication.Region.Contacts.TryGetValue(id, out var contact) && IsShown(publication, contact) ? contact : null;

    private static bool IsShown(Publication publication, Contact contact) =>
        IsVisible(publication, contact.Visibility)
        && (contact.Audience == Everyone || contact.Audience == publication.Audience || publication.Audience is Everyone or Professionals);

    private static bool IsVisible(Publication publication, Visibility visibility) =>
        visibility == Visibility.Public || (visibility == Visibility.Professional && publication.IsProfessional);
}
