using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.References;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads <c>content/publications/ID.yaml</c> and the chapters it names.</summary>
/// <param name="regions">Those that could be read.</param>
internal sealed class PublicationReader(
    ProjectReader reader,
    ProjectSettings settings,
    ImmutableArray<Region> regions,
    RecordTables tables,
    ChapterReader chapterReader)
{
    public const string Folder = "content/publications";

    private static readonly ImmutableArray<string> Formats = ["print", "screen", "office", "site", "single", "epub"];

    private FindingBag Findings => reader.Findings;

    /// <summary>What the publications that were read have in them.</summary>
    public Usage Usage { get; } = new();

    /// <param name="path">Of its file.</param>
    public static string IdOf(string path) => path[(Folder.Length + 1)..^".yaml".Length];

    /// <returns>Null after a finding that leaves nothing to publish.</returns>
    public Publication? Read(string path)
    {
        var id = IdOf(path);
        var span = SourceSpan.WholeFile(path);
        if (!Identifier.IsValid(id))
        {
            Findings.Add(ContentFindings.BadId(span, "a publication", id));
        }

        return reader.ReadYaml(path, "The publication", "It is a publication.") is { } map
            ? Read(id, new YamlFields(map, "The publication", Findings), span)
            : null;
    }

    private Publication? Read(string id, YamlFields fields, SourceSpan span)
    {
        var title = Text(fields, "title");
        var subtitle = Text(fields, "subtitle");
        var neutralTitle = Text(fields, "neutral-title");
        var readers = FieldValues.Choice(fields.Required("audience"), "audience", Audience.All, Findings);
        var region = ReadRegion(fields.Required("region"));
        var domain = FieldValues.Id(fields.Required("domain"), "a domain of translation", Findings);
        var edition = FieldValues.PlainText(fields.Required("edition"), Findings);
        var date = FieldValues.Date(fields.Required("date"), Findings);
        var publisher = FieldValues.PlainText(fields.Required("publisher"), Findings);
        var licence = FieldValues.PlainText(fields.Required("licence"), Findings);
        var formats = fields.RequiredList("formats").Select(f => FieldValues.Choice(f, "formats", Formats, Findings)).OfType<string>().ToList();
        var chapterNames = fields.RequiredList("chapters");
        var styles = fields.OptionalList("styles").Select(s => FieldValues.Id(s, "a style", Findings)).OfType<string>().ToImmutableArray();
        var press = FieldValues.Id(fields.Optional("press"), "a press profile", Findings) ?? Publication.DefaultPress;
        var numbered = FieldValues.Choice(fields.Optional("numbered"), "numbered", ["true", "false"], Findings) == "true";
        var cover = new ImageFile(reader).ReadDecoration(fields.Optional("cover"), "The cover of a publication");
        var locales = ReadLocales(fields);
        var tearOff = fields.Optional("tear-off");
        fields.RejectOthers();
        var drafts = ReadChapters(chapterNames);
        if (title is null || subtitle is null || neutralTitle is null || readers is null || region is null || domain is null
            || edition is null || date is null || publisher is null || licence is null)
        {
            return null;
        }

        var facts = FactScope.For(region, tables, readers, domain, date.Value, locales.IsEmpty ? tables.Languages : locales);
        var shown = drafts.Select(d => d.For(readers, region.Id)).ToImmutableArray();
        CheckAudience(shown, id, readers);
        var checks = new PublicationChecks(facts, drafts, shown, numbered, Findings);
        checks.Check();
        var sections = Sections.Of([.. shown.Select(d => d.Chapter)], numbered);
        TypedReferences.Check(shown, sections, Findings);
        TypedContents.Check(shown, sections, Findings);
        RecommendationChecks.Check(id, shown, Findings);
        checks.CheckTearOff(tearOff);
        checks.CheckTitles([title, subtitle, neutralTitle]);
        Usage.Add(facts, shown);
        return new Publication(
            id, title, subtitle, neutralTitle, readers, facts.Shown, domain, edition, date.Value, publisher, licence,
            [.. formats.Select(f => Enum.Parse<OutputFormat>(f, ignoreCase: true))],
            [.. shown.Select(d => d.Chapter)],
            facts.Figures,
            span)
        {
            Styles = styles.IsEmpty ? [Publication.DefaultStyle] : styles,
            Cover = cover,
            Locales = locales,
            TearOffContact = tearOff?.Text,
            Press = press,
            Numbered = numbered,
            Works = new CitationChecks(id, tables.Works, Findings).Check(shown),
            Laws = Usage.LawsIn(shown, facts),
            FiguresUsed = Usage.FiguresIn(shown, facts),
        };
    }

    private Message? Text(YamlFields fields, string name)
    {
        var message = FieldValues.Message(fields.Required(name));
        MessageChecks.Check(message, "a title", Findings);
        return message?.Message;
    }

    private Region? ReadRegion(YamlScalar? id) =>
        settings.KnownRegion(id, Findings) is { } known ? regions.FirstOrDefault(r => r.Id == known) : null;

    /// <summary>An empty list would make nothing, so it is a slip; whoever wants all languages leaves the line out.</summary>
    private ImmutableArray<string> ReadLocales(YamlFields fields)
    {
        if (fields.Node("locales") is null)
        {
            return [.. settings.Locales.Select(l => l.Text)];
        }

        var offered = settings.AllLocales.Select(l => l.Text).ToList();
        var locales = fields.RequiredList("locales");
        foreach (var locale in locales.Where(l => !offered.Contains(l.Text, StringComparer.Ordinal)))
        {
            Findings.Add(ContentFindings.LanguageNotOffered(locale.Span, locale.Text, Nearest.To(locale.Text, offered)));
        }

        return [.. locales.Select(l => l.Text)];
    }

    private ImmutableArray<ChapterDraft> ReadChapters(ImmutableArray<YamlScalar> names) => [.. names.Select(ReadChapter).OfType<ChapterDraft>()];

    private ChapterDraft? ReadChapter(YamlScalar name)
    {
        if (FieldValues.Id(name, "a chapter", Findings) is not { } id)
        {
            return null;
        }

        if (reader.Exists($"{ChapterScope.Folder}{id}.md"))
        {
            return chapterReader.Read(id);
        }

        var others = reader.List(ChapterScope.Folder.TrimEnd('/'), ".md").Select(p => p[ChapterScope.Folder.Length..^".md".Length]);
        Findings.Add(ContentFindings.UnknownChapter(name.Span, id, Nearest.To(id, others)));
        return null;
    }

    private void CheckAudience(IEnumerable<ChapterDraft> drafts, string publication, string readers)
    {
        foreach (var limit in drafts.SelectMany(d => d.Audiences).Where(l => !l.Audiences.Any(a => Audience.Fits(a, readers))))
        {
            Findings.Add(ContentFindings.WrongAudience(limit.Span, limit.Audiences, publication, readers));
        }
    }
}
