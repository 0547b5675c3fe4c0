using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads <c>content/interface.yaml</c>: every text that the tool sets, each with exactly its parameters.</summary>
internal static class InterfaceReader
{
    private const string Path = "content/interface.yaml";
    private const string Owner = "The interface";

    /// <returns>Null after a finding: without these words nothing can be published.</returns>
    public static InterfaceText? Read(ProjectReader reader)
    {
        if (reader.ReadYaml(Path, Owner, "It holds the words that the tool sets around the text.") is not { } map)
        {
            return null;
        }

        var fields = new YamlFields(map, Owner, reader.Findings);
        var keys = Enum.GetValues<InterfaceKey>();
        var messages = ImmutableArray.CreateBuilder<Message>(keys.Length);
        foreach (var key in keys)
        {
            var name = KebabCase(key.ToString());
            if (FieldValues.Message(fields.Required(name), $"interface.{name}") is { } message)
            {
                Check(message, key, name, reader);
                messages.Add(message.Message);
            }
        }

        fields.RejectOthers();
        return messages.Count == keys.Length ? new InterfaceText(messages.ToImmutable()) : null;
    }

    private static void Check(SourceMessage message, InterfaceKey key, string name, ProjectReader reader)
    {
        MessageChecks.CheckProblems(message, null, reader.Findings);
        MessageChecks.CheckNoNotes(message, reader.Findings);
        var expected = ParametersOf(key);
        var found = message.Reading.Message.Placeholders.Select(p => p.Source);
        if (!expected.Select(Brace).Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal)))
        {
            reader.Findings.Add(ContentFindings.WrongParameters(message.Message.Span, name, string.Join(" and ", expected.Select(Brace))));
        }
    }

    private static string[] ParametersOf(InterfaceKey key) => key switch
    {
        InterfaceKey.OnPage => ["page"],
        InterfaceKey.Edition => ["edition", "date"],
        InterfaceKey.Publisher => ["publisher"],
        InterfaceKey.Licence => ["licence"],
        InterfaceKey.AsOf => ["date"],
        InterfaceKey.HoursDaily => ["from", "to"],
        InterfaceKey.Previous or InterfaceKey.Next => ["title"],
        InterfaceKey.HoursDays => ["days", "from", "to"],
        InterfaceKey.DaysRange => ["first", "last"],
        InterfaceKey.CheckedOn or InterfaceKey.LawUpcoming => ["date"],
        InterfaceKey.ContactsLanguage => ["language"],
        InterfaceKey.LanguagesSpoken or InterfaceKey.LanguagesInterpreted => ["languages"],
        _ => [],
    };

    private static string Brace(string parameter) => $"{{{parameter}}}";

    private static string KebabCase(string name)
    {
        var kebab = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }
}
