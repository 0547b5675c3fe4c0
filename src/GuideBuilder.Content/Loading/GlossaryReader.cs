using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads <c>content/glossary.yaml</c>, which a project does not need.</summary>
internal static class GlossaryReader
{
    private const string Path = "content/glossary.yaml";
    private const char Star = '*';

    public static Glossary Read(ProjectReader reader)
    {
        var map = reader.Exists(Path) ? reader.ReadYaml(Path, "The glossary", "It holds the words that translations use.") : null;
        return map is null ? Glossary.Empty : new Glossary([.. map.Entries.Select(e => ReadTerm(e, reader.Findings)).OfType<GlossaryTerm>()]);
    }

    private static GlossaryTerm? ReadTerm(YamlEntry entry, FindingBag findings)
    {
        var owner = $"The term “{entry.Key.Text}”";
        var id = FieldValues.Id(entry.Key, "a term", findings);
        if (YamlFields.Of(entry.Value, owner, findings) is not { } fields)
        {
            return null;
        }

        var words = WordsOf(fields.OptionalList("words"), findings);
        var translations = ReadLanguages(fields.Node("translations"), $"“translations” of {entry.Key.Text}", findings);
        var forbidden = ReadLanguages(fields.Node("forbidden"), $"“forbidden” of {entry.Key.Text}", findings);
        var keep = fields.Optional("keep") is { } value && FieldValues.Choice(value, "keep", ["true", "false"], findings) == "true";
        _ = FieldValues.PlainText(fields.Optional("note"), findings);
        fields.RejectOthers();
        if (words.IsEmpty && (keep || !translations.IsEmpty))
        {
            findings.Add(ContentFindings.Missing(entry.Key.Span, owner, "words"));
            return null;
        }

        return id is null ? null : new GlossaryTerm(id, words, translations, forbidden, keep);
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadLanguages(YamlNode? node, string owner, FindingBag findings)
    {
        var languages = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (key, fields) in YamlFields.Names(node, owner, findings))
        {
            if (FieldValues.Language(key, findings) is { } tag && WordsOf(fields.RequiredList(key.Text), findings) is { IsEmpty: false } words)
            {
                languages[tag] = words;
            }
        }

        return languages.ToImmutable();
    }

    /// <summary>A pattern without a letter would fit every text.</summary>
    private static ImmutableArray<string> WordsOf(ImmutableArray<YamlScalar> items, FindingBag findings)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var item in items)
        {
            if (FieldValues.PlainText(item, findings) is not { } word)
            {
                continue;
            }

            if (word.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(part => part.Trim(Star).Any(char.IsLetterOrDigit)))
            {
                words.Add(word);
            }
            else
            {
                findings.Add(ContentFindings.BadTerm(item.Span, word));
            }
        }

        return words.ToImmutable();
    }
}
