using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads the help directory of a region, <c>content/contacts/REGION.yaml</c>.</summary>
internal sealed class ContactReader(ProjectReader reader)
{
    public const string Folder = "content/contacts";

    private static readonly ImmutableArray<string> Kinds = ["emergency", "women", "men", "children", "general"];
    private static readonly ImmutableArray<string> Visibilities = ["public", "professional", "never"];

    private static readonly ImmutableArray<string> Statuses = ["open", "paused"];
    private static readonly ImmutableArray<string> YesNo = ["yes", "no"];

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
        if (contact is { Numbers.IsEmpty: true, Url: null, Mail: null, Chat: null } && fields.HasNone("phone", "numbers", "url", "mail", "chat"))
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
        var numbers = new NumberReader(Findings).Read(fields);
        var url = FieldValues.WebAddress(fields.Optional("url"), "url", Findings);
        var mail = FieldValues.Mail(fields.Optional("mail"), Findings);
        var chat = FieldValues.WebAddress(fields.Optional("chat"), "chat", Findings);
        var hours = new HoursReader(Findings).Read(fields.Node("hours"));
        var languages = ReadLanguages(fields.Node("languages"));
        var visibility = FieldValues.Choice(fields.Required("visibility"), "visibility", Visibilities, Findings);
        var source = FieldValues.PlainText(fields.Required("source"), Findings);
        var asOf = FieldValues.AsOf(fields.Required("as-of"), Findings);
        var trace = ReadTrace(fields.Node("trace"));
        var paused = FieldValues.Choice(fields.Optional("status"), "status", Statuses, Findings) == "paused";
        var verified = ReadVerification(id, entry.Key.Span, fields);
        var validUntil = FieldValues.Date(fields.Optional("valid-until"), "valid-until", Findings);
        return name is null || description is null || kind is null || audience is null || visibility is null || source is null || asOf is null
            ? null
            : new Contact(id, name, description.Message, Enum.Parse<ContactKind>(kind, ignoreCase: true), audience, numbers, url, mail, hours, Enum.Parse<Visibility>(visibility, ignoreCase: true), source, asOf, entry.Key.Span) 
            {
                Chat = chat,
                Languages = languages,
                Trace = trace,
                Status = paused ? ServiceStatus.Paused : ServiceStatus.Open,
                Verified = verified,
                ValidUntil = validUntil,
            };
    }

    private CallTrace ReadTrace(YamlNode? node)
    {
        if (node is null || YamlFields.Of(node, "“trace”", Findings) is not { } fields)
        {
            return CallTrace.Unknown;
        }

        var (bill, log) = (ReadYesNo(fields, "bill"), ReadYesNo(fields, "call-log"));
        fields.RejectOthers();
        return new CallTrace(bill, log);
    }

    private bool? ReadYesNo(YamlFields fields, string name) => FieldValues.Choice(fields.Optional(name), name, YesNo, Findings) switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    /// <summary>A day without a name, or a name without a day, proves nothing.</summary>
    private Verification? ReadVerification(string id, SourceSpan span, YamlFields fields)
    {
        var on = FieldValues.Date(fields.Optional("verified-on"), "verified-on", Findings);
        var by = FieldValues.PlainText(fields.Optional("verified-by"), Findings);
        if (fields.HasNone("verified-on") != fields.HasNone("verified-by"))
        {
            Findings.Add(ContentFindings.HalfVerified(span, id));
        }

        return on is { } day && by is not null ? new Verification(day, by) : null;
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
}
