using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
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
    FigureTable figures,
    ChapterReader chapterReader)
{
    public const string Folder = "content/publications";

    private static readonly ImmutableArray<string> Formats = ["print", "screen", "office", "site", "single", "epub"];

    private FindingBag Findings => reader.Findings;

    /// <returns>Null after a finding that leaves nothing to publish.</returns>
    public Publication? Read(string path)
    {
        var id = path[(Folder.Length + 1)..^".yaml".Length];
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
        var locales = ReadLocales(fields);
        var tearOff = fields.Optional("tear-off");
        fields.RejectOthers();
        var drafts = ReadChapters(id, chapterNames, readers);
        if (title is null || subtitle is null || neutralTitle is null || readers is null || region is null || domain is null
            || edition is null || date is null || publisher is null || licence is null)
        {
            return null;
        }

        var facts = FactScope.For(region, figures.Figures, readers, domain);
        var checks = new PublicationChecks(facts, Sections.Of(drafts.Select(d => d.Chapter), numbered), Findings);
        checks.Check(drafts);
        checks.CheckTearOff(tearOff);
        return new Publication(
            id, title, subtitle, neutralTitle, readers, facts.Shown, domain, edition, date.Value, publisher, licence,
            [.. formats.Select(f => Enum.Parse<OutputFormat>(f, ignoreCase: true))],
            [.. drafts.Select(d => d.Chapter)],
            figures.Figures,
            span)
        {
            Styles = styles.IsEmpty ? [Publication.DefaultStyle] : styles,
            Locales = locales,
            TearOffContact = tearOff?.Text,
            Press = press,
            Numbered = numbered,
        };
    }

    private Message? Text(YamlFields fields, string name)
    {
        var message = FieldValues.Message(fields.Required(name));
        MessageChecks.Check(message, "a title", Findings);
        return message?.Message;
    }

    private Region? ReadRegion(YamlScalar? id)
    {
        var listed = settings.Regions.Select(r => r.Text).ToList();
        if (id is not null && !listed.Contains(id.Text, StringComparer.Ordinal))
        {
            Findings.Add(ContentFindings.UnknownRegion(id.Span, id.Text, Nearest.To(id.Text, listed)));
        }

        return regions.FirstOrDefault(r => r.Id == id?.Text);
    }

    /// <summary>An empty list would make nothing, so it is a slip; whoever wants all languages leaves the line out.</summary>
    private ImmutableArray<string> ReadLocales(YamlFields fields)
    {
        if (fields.Node("locales") is null)
        {
            return [];
        }

        var offered = settings.Locales.Select(l => l.Text).ToList();
        var locales = fields.RequiredList("locales");
        foreach (var locale in locales.Where(l => !offered.Contains(l.Text, StringComparer.Ordinal)))
        {
            Findings.Add(ContentFindings.LanguageNotOffered(locale.Span, locale.Text, Nearest.To(locale.Text, offered)));
        }

        return [.. locales.Select(l => l.Text)];
    }

    private ImmutableArray<ChapterDraft> ReadChapters(string publication, ImmutableArray<YamlScalar> names, string? readers)
    {
        var drafts = ImmutableArray.CreateBuilder<ChapterDraft>();
        foreach (var name in names)
        {
            if (ReadChapter(name) is { } draft)
            {
                drafts.Add(draft);
                CheckAudience(draft, publication, readers);
            }
        }

        return drafts.ToImmutable();
    }

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

    private void CheckAudience(ChapterDraft draft, string publication, string? readers)
    {
        foreach (var limit in draft.Audiences.Where(l => readers is not null && !l.Audiences.Any(a => Audience.Fits(a, readers))))
        {
            Findings.Add(ContentFindings.WrongAudience(limit.Span, limit.Audiences, publication, readers!));
        }
    }
}
