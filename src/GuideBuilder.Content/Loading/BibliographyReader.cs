using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>The works of a project, with where each stands.</summary>
internal sealed record WorkTable(ImmutableDictionary<string, Work> Works, ImmutableArray<(string Key, SourceSpan Span)> Places);

/// <summary>Reads <c>content/bibliography.yaml</c>, which a project that cites nothing does not need.</summary>
internal static class BibliographyReader
{
    private const string Path = "content/bibliography.yaml";

    /// <summary>Those of CSL 1.0.2 that guides cite.</summary>
    private static readonly ImmutableArray<string> Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "dataset", "document", "hearing", "interview",
        "legal_case", "legislation", "manuscript", "pamphlet", "paper-conference", "post", "post-weblog", "regulation", "report", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    public static WorkTable Read(ProjectReader reader)
    {
        var read = RecordFile.Read(reader, Path, "The bibliography", "It holds the works that texts cite.", e => ReadWork(e, reader.Findings));
        return new WorkTable(read.ToImmutableDictionary(r => r.Record.Key, r => r.Record, StringComparer.Ordinal), [.. read.Select(r => (r.Record.Key, r.Span))]);
    }

    private static Work? ReadWork(YamlEntry entry, FindingBag findings)
    {
        var owner = $"The work “{entry.Key.Text}”";
        var key = FieldValues.Id(entry.Key, "a work", findings);
        if (YamlFields.Of(entry.Value, owner, findings) is not { } fields)
        {
            return null;
        }

        var type = FieldValues.Choice(fields.Required("type"), "type", Types, findings);
        var authors = ReadAuthors(fields, owner, findings);
        var year = FieldValues.Year(fields.Required("issued"), "issued", findings);
        var title = FieldValues.PlainText(fields.Required("title"), findings);
        var work = new Work(key ?? "", type ?? "", authors, year ?? "", title ?? "")
        {
            Short = ReadShort(fields.Optional("short"), authors, findings),
            ContainerTitle = FieldValues.PlainText(fields.Optional("container-title"), findings),
            Publisher = FieldValues.PlainText(fields.Optional("publisher"), findings),
            PublisherPlace = FieldValues.PlainText(fields.Optional("publisher-place"), findings),
            Url = FieldValues.WebAddress(fields.Optional("url"), "url", findings),
            Page = FieldValues.PlainText(fields.Optional("page"), findings),
            Volume = FieldValues.PlainText(fields.Optional("volume"), findings),
            Issue = FieldValues.PlainText(fields.Optional("issue"), findings),
        };
        fields.RejectOthers();
        return key is null || type is null || authors.IsEmpty || year is null || title is null ? null : work;
    }

    /// <returns>Empty after a finding.</returns>
    private static ImmutableArray<Author> ReadAuthors(YamlFields fields, string owner, FindingBag findings)
    {
        switch (fields.Node("author"))
        {
            case null:
                findings.Add(ContentFindings.Missing(fields.Span, owner, "author"));
                return [];
            case YamlList { Items.IsEmpty: true } empty:
                findings.Add(ContentFindings.Empty(empty.Span, "author"));
                return [];
            case YamlList list:
                var authors = list.Items.Select(i => ReadAuthor(i, owner, findings)).ToImmutableArray();
                return authors.Contains(null) ? [] : [.. authors.OfType<Author>()];
            case var other:
                findings.Add(ContentFindings.WrongShape(other.Span, "“author”", "a list, as [{ family: Bryant, given: Ann }]", other.Kind));
                return [];
        }
    }

    private static Author? ReadAuthor(YamlNode node, string owner, FindingBag findings)
    {
        if (YamlFields.Of(node, $"An author of {owner.Replace("The", "the", StringComparison.Ordinal)}", findings) is not { } fields)
        {
            return null;
        }

        var before = findings.Count;
        var family = FieldValues.PlainText(fields.Optional("family"), findings);
        var given = FieldValues.PlainText(fields.Optional("given"), findings);
        var literal = FieldValues.PlainText(fields.Optional("literal"), findings);
        fields.RejectOthers();
        if (findings.Count == before && (family is null == literal is null || (literal is not null && given is not null)))
        {
            findings.Add(ContentFindings.BadAuthor(node.Span));
        }

        return findings.Count > before ? null : new Author(family ?? literal!, given);
    }

    private static string? ReadShort(YamlScalar? value, ImmutableArray<Author> authors, FindingBag findings)
    {
        if (value is not null && authors is not ([] or [{ Given: null }]))
        {
            findings.Add(ContentFindings.MisplacedShortName(value.Span, value.Text));
        }

        return FieldValues.PlainText(value, findings);
    }
}
