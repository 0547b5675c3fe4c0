using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads the help directory of a region, <c>content/contacts/REGION.yaml</c>.</summary>
internal sealed class ContactReader(ProjectReader reader)
{
    public const string Folder = "content/contacts";

    private static readonly ImmutableArray<string> Kinds = ["emergency", "women", "men", "children", "general"];
    private static readonly ImmutableArray<string> Visibilities = ["public", "professional", "never"];

    private FindingBag Findings => reader.Findings;

    public static string PathOf(string region) => $"{Folder}/{region}.yaml";

    /// <returns>Null after a finding about the region as a whole.</returns>
    public Region? Read(YamlScalar id, ProjectSettings settings)
    {
        var language = settings.RegionLanguages.GetValueOrDefault(id.Text) ?? RegionLanguages.Find(id.Text);
        if (FieldValues.Id(id, "a region", Findings) is null)
        {
            return null;
        }

        if (language is null)
        {
            Findings.Add(ContentFindings.UnknownRegionLanguage(id.Span, id.Text));
        }

        var map = reader.ReadYaml(PathOf(id.Text), "The help directory", $"It holds the contacts of the region “{id.Text}”.");
        if (map is null)
        {
            return null;
        }

        var contacts = map.Entries.Select(ReadContact).OfType<Contact>().ToList();
        var byId = contacts.ToImmutableDictionary(c => c.Id, StringComparer.Ordinal);
        return new Region(id.Text, language ?? "und", byId, [.. contacts.Select(c => c.Id)]);
    }

    private Contact? ReadContact(YamlEntry entry)
    {
        var id = FieldValues.Id(entry.Key, "a contact", Findings);
        if (YamlFields.Of(entry.Value, $"The contact “{entry.Key.Text}”", Findings) is not { } fields)
        {
            return null;
        }

        var contact = ReadFields(id ?? entry.Key.Text, entry, fields);
        fields.RejectOthers();
        if (contact is { Phone: null, Url: null, Mail: null } && fields.HasNone("phone", "url", "mail"))
        {
            Findings.Add(ContentFindings.UnreachableContact(entry.Key.Span, contact.Id));
        }

        return id is null ? null : contact;
    }

    private Contact? ReadFields(string id, YamlEntry entry, YamlFields fields)
    {
        var name = FieldValues.PlainText(fields.Required("name"), Findings);
        var description = FieldValues.Message(fields.Required("description"));
        MessageChecks.Check(description, "the description of a contact", Findings);
        var kind = FieldValues.Choice(fields.Required("kind"), "kind", Kinds, Findings);
        var audience = FieldValues.Choice(fields.Required("audience"), "audience", Audience.All, Findings);
        var phone = FieldValues.Phone(fields.Optional("phone"), Findings);
        var url = FieldValues.WebAddress(fields.Optional("url"), "url", Findings);
        var mail = FieldValues.Mail(fields.Optional("mail"), Findings);
        var hours = ReadHours(fields.Node("hours"));
        var languages = ReadLanguages(fields.Node("languages"));
        var visibility = FieldValues.Choice(fields.Required("visibility"), "visibility", Visibilities, Findings);
        var source = FieldValues.PlainText(fields.Required("source"), Findings);
        var asOf = FieldValues.AsOf(fields.Required("as-of"), Findings);
        return name is null || description is null || kind is null || audience is null || visibility is null || source is null || asOf is null
            ? null
            : new Contact(id, name, description.Message, Enum.Parse<ContactKind>(kind, ignoreCase: true), audience, phone, url, mail, hours, Enum.Parse<Visibility>(visibility, ignoreCase: true), source, asOf, entry.Key.Span) { Languages = languages };
    }

    private ContactLanguages ReadLanguages(YamlNode? node)
    {
        if (node is null || YamlFields.Of(node, "“languages”", Findings) is not { } fields)
        {
            return ContactLanguages.Unknown;
        }

        var spoken = fields.OptionalList("spoken");
        var interpreted = fields.OptionalList("interpreted");
        fields.RejectOthers();
        return new ContactLanguages(Known(spoken), Known(interpreted.RemoveAll(i => spoken.Any(s => s.Text == i.Text))));
    }

    private ImmutableArray<string> Known(ImmutableArray<YamlScalar> tags)
    {
        foreach (var tag in tags.Where(t => FieldValues.Language(t, Findings) is not null && LanguageNames.Find(t.Text) is null))
        {
            Findings.Add(ContentFindings.NamelessLanguage(tag.Span, tag.Text));
        }

        return [.. tags.Select(t => t.Text).Distinct(StringComparer.Ordinal)];
    }

    private OpeningHours? ReadHours(YamlNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlScalar { Text: "always" }:
                return OpeningHours.Always;
            case YamlMap map:
                var fields = new YamlFields(map, "“hours”", Findings);
                var (from, to) = (fields.Required("from"), fields.Required("to"));
                fields.RejectOthers();
                if (from is null || to is null)
                {
                    return null;
                }

                if (ParseTime(from) is { } opens && ParseTime(to) is { } closes && opens < closes)
                {
                    return new OpeningHours(opens, closes);
                }

                break;
        }

        Findings.Add(ContentFindings.BadHours(node.Span));
        return null;
    }

    private static TimeOnly? ParseTime(YamlScalar text) =>
        TimeOnly.TryParseExact(text.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
