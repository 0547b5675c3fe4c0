using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Which contacts of its region a publication may show.</summary>
internal static class ListedContactsOfPublication
{
    private const string Everyone = "all";

    /// <summary>Public ones for the publication's audience, in the order of the directory.</summary>
    public static IEnumerable<Contact> ListedContacts(this Publication publication) => publication.Region.ContactOrder
        .Select(id => publication.Region.Contacts[id])
        .Where(c => c.Visibility == Visibility.Public && (c.Audience == Everyone || c.Audience == publication.Audience));
}
