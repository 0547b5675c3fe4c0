using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Publishing.Facts;

/// <summary>
/// The facts of records that a publication prints, in whatever language: those that its text names, all of each contact
/// that it lists, and the laws that its passages are about. With them a later build can tell which printed copies have become wrong.
/// </summary>
internal static class FactsUsed
{
    private const string ContactPrefix = "contact:";

    /// <returns>By names such as <c>contact:police.phone</c>, in ordinal order.</returns>
    internal static ImmutableSortedDictionary<string, string> By(Project project, Publication publication)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var placeholder in MessageCollector.Collect(project, publication).SelectMany(m => MessageParser.Parse(m.Message.Text).Placeholders))
        {
            AddNamed(facts, publication, placeholder);
        }

        var blocks = BlockTree.All(publication.Chapters.SelectMany(c => c.Blocks.Concat(c.Notes.SelectMany(n => n.Blocks)))).ToList();
        var kinds = blocks.OfType<ContactList>().Select(l => l.Kind).ToHashSet();
        foreach (var contact in publication.ListedContacts().Where(c => kinds.Contains(c.Kind)))
        {
            AddAll(facts, contact);
        }

        foreach (var code in blocks.OfType<QrCode>())
        {
            Add(facts, publication.FindContact(code.ContactId), "url");
        }

        foreach (var law in publication.Laws)
        {
            Add(facts, law);
        }

        Add(facts, publication.TearOffContact is { } strip ? publication.FindContact(strip) : null, "phone");
        return facts.ToImmutable();
    }

    /// <summary>The ids of the contacts of which a publication prints anything, or a certain field.</summary>
    internal static ImmutableHashSet<string> ContactsOf(Project project, Publication publication, string? field = null) =>
    [
        .. By(project, publication).Keys
            .Where(k => k.StartsWith(ContactPrefix, StringComparison.Ordinal))
            .Select(k => k[ContactPrefix.Length..].Split('.'))
            .Where(k => field is null || k[1] == field)
            .Select(k => k[0]),
    ];

    private static void AddNamed(ImmutableSortedDictionary<string, string>.Builder facts, Publication publication, PlaceholderInline placeholder)
    {
        if (placeholder.Kind == "figure" && publication.Figures.TryGetValue(placeholder.Id, out var figure))
        {
            facts[$"figure:{figure.Id}"] = figure.Value;
        }
        else if (placeholder is { Kind: "contact", Field: { } field })
        {
            Add(facts, publication.FindContact(placeholder.Id), field);
        }
    }

    private static void Add(ImmutableSortedDictionary<string, string>.Builder facts, Law law)
    {
        facts[$"law:{law.Id}.name"] = law.Name;
        facts[$"law:{law.Id}.in-force-from"] = FormattableString.Invariant($"{law.InForceFrom:yyyy-MM-dd}");
        if (law.InForceUntil is { } until)
        {
            facts[$"law:{law.Id}.in-force-until"] = FormattableString.Invariant($"{until:yyyy-MM-dd}");
        }
    }

    private static void Add(ImmutableSortedDictionary<string, string>.Builder facts, Contact? contact, string field)
    {
        if (contact is not null && FieldsOf(contact).FirstOrDefault(f => f.Name == field) is { Value: { } value })
        {
            facts[$"{ContactPrefix}{contact.Id}.{field}"] = value;
        }
    }

    private static void AddAll(ImmutableSortedDictionary<string, string>.Builder facts, Contact contact)
    {
        foreach (var (name, value) in FieldsOf(contact).Where(f => f.Value is not null))
        {
            facts[$"{ContactPrefix}{contact.Id}.{name}"] = value!;
        }
    }

    private static IEnumerable<(string Name, string? Value)> FieldsOf(Contact contact) =>
    [
        ("name", contact.Name),
        ("phone", contact.Phone),
        ("text", contact.TextNumber),
        ("numbers", contact.Numbers.Length > 1 ? string.Join(", ", contact.Numbers.Select(n => n.Number)) : null),
        ("chat", contact.Chat),
        ("url", contact.Url),
        ("mail", contact.Mail),
        ("hours", contact.Hours is { } hours ? HoursOf(hours) : null),
        ("languages", contact.Languages.AreKnown ? $"{string.Join(' ', contact.Languages.Spoken)} + {string.Join(' ', contact.Languages.Interpreted)}" : null),
        ("status", contact.Status == ServiceStatus.Paused ? "paused" : null),
    ];

    private static string HoursOf(OpeningHours hours) =>
        hours.IsAlways ? "always" : string.Join("; ", hours.Times.Select(t => FormattableString.Invariant($"{t.First} to {t.Last} {t.From:HH\\:mm}-{t.To:HH\\:mm}")));
}
