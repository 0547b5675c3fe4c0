using System.Globalization;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Loading;

/// <summary>Finds the record whose number or address somebody typed into the text.</summary>
internal sealed class RecordIndex
{
    private readonly Dictionary<string, string> placeholders = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="region">Only with contacts that may appear: a hint must not name another.</param>
    public RecordIndex(Region region)
    {
        foreach (var contact in region.ContactOrder.Select(id => region.Contacts[id]))
        {
            Add(contact.Phone is null ? null : DigitsOf(contact.Phone), contact, "phone");
            Add(contact.TextNumber is null ? null : DigitsOf(contact.TextNumber), contact, "text");
            Add(contact.Mail, contact, "mail");
            Add(contact.Url is null ? null : HostOf(contact.Url), contact, "url");
        }
    }

    /// <returns>As <c>{contact:police.phone}</c>; null when no record holds the same.</returns>
    public string? Find(string excerpt) =>
        placeholders.GetValueOrDefault(DigitsOf(excerpt))
        ?? placeholders.GetValueOrDefault(excerpt)
        ?? placeholders.GetValueOrDefault(HostOf(excerpt));

    private void Add(string? key, Contact contact, string field)
    {
        if (!string.IsNullOrEmpty(key))
        {
            placeholders.TryAdd(key, $"{{contact:{contact.Id}.{field}}}");
        }
    }

    /// <summary>In ASCII, whatever the script.</summary>
    private static string DigitsOf(string text) =>
        string.Concat(Enumerable.Range(0, text.Length).Select(i => CharUnicodeInfo.GetDigitValue(text, i)).Where(d => d >= 0));

    private static string HostOf(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var host = address[start..].Split('/', 2)[0];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
