using System.Text;
using System.Text.Json;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Loading;

/// <summary>The schema that text editors complete records by says what the reader of records takes.</summary>
public sealed class ContactSchemaTests
{
    private const string Contacts = "content/contacts/de.yaml";

    private static readonly JsonElement Schema = JsonDocument.Parse(RepositoryFiles.Load().Text("content/contacts/schema.json")).RootElement;

    private static readonly JsonElement Contact = Schema.GetProperty("$defs").GetProperty("contact");

    public static TheoryData<string> Fields => [.. Contact.GetProperty("properties").EnumerateObject().Select(p => p.Name)];

    public static TheoryData<string> Choices => [.. Contact.GetProperty("properties").EnumerateObject().Where(p => p.Value.TryGetProperty("enum", out _)).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_record_with_a_field_as_the_schema_gives_it_has_no_finding(string field) =>
        Assert.Equal("", Findings(Required().Append(field).Concat(Companions(field)).Distinct(StringComparer.Ordinal)));

    [Fact]
    public void A_record_without_a_required_field_is_refused()
    {
        Assert.Equal("", Findings(Required().Append("phone")));
        Assert.All(Required(), f => Assert.Contains("GB1108", Findings(Required().Append("phone").Where(r => r != f)), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_choice_outside_the_schema_is_refused(string field)
    {
        var record = Record(Required().Append("phone").Append(field).Distinct(StringComparer.Ordinal)).Replace($"  {field}: {ExampleOf(field)}\n", $"  {field}: other\n", StringComparison.Ordinal);
        Assert.Contains("GB1110", Load(record), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Required() => Contact.GetProperty("required").EnumerateArray().Select(f => f.GetString()!);

    private static IEnumerable<string> Companions(string field)
    {
        var needed = Contact.GetProperty("dependentRequired").TryGetProperty(field, out var fields) ? fields.EnumerateArray().Select(f => f.GetString()!) : [];
        return field is "numbers" ? needed : needed.Append("phone");
    }

    private static string Findings(IEnumerable<string> fields) => Load(Record(fields));

    private static string Record(IEnumerable<string> fields)
    {
        var yaml = new StringBuilder("line:\n");
        foreach (var field in fields)
        {
            yaml.Append("  ").Append(field).Append(": ").Append(ExampleOf(field)).Append('\n');
        }

        return yaml.ToString();
    }

    private static string Load(string record)
    {
        var files = SmallProject.Files.With(Contacts, SmallProject.Files.Text(Contacts) + "\n" + record);
        return SmallProject.Places(SmallProject.Load(files).Findings);
    }

    private static string ExampleOf(string field) => Example(Contact.GetProperty("properties").GetProperty(field));

    /// <summary>As YAML on one line: its own example, that of what it refers to, or one made of those of its parts.</summary>
    private static string Example(JsonElement schema)
    {
        if (schema.TryGetProperty("examples", out var examples)) return examples[0].ToString();
        if (schema.TryGetProperty("$ref", out var reference)) return Example(Schema.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]));
        if (schema.TryGetProperty("items", out var items)) return $"[{Example(items)}]";
        var parts = schema.GetProperty("properties").EnumerateObject().Select(p => $"{p.Name}: {Example(p.Value)}");
        return $"{{ {string.Join(", ", parts)} }}";
    }
}
