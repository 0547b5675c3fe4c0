using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Translation.Extraction;

/// <summary>Gathers what is to be translated, in the order in which a reader meets it.</summary>
public static class MessageCollector
{
    /// <summary>The messages of all publications of a domain, then the tool's own words.</summary>
    public static ImmutableArray<ExtractedMessage> Collect(Project project, string domain) =>
        Collect(project, project.Publications.Where(p => p.Domain == domain));

    /// <summary>The messages of one publication, then the tool's own words.</summary>
    public static ImmutableArray<ExtractedMessage> Collect(Project project, Publication publication) =>
        Collect(project, [publication]);

    private static ImmutableArray<ExtractedMessage> Collect(Project project, IEnumerable<Publication> publications)
    {
        var found = publications.SelectMany(Publication).Concat(Interface(project.Interface));
        return
        [
            .. found.GroupBy(f => (f.Message.Context, f.Message.Text))
                .Select(g => new ExtractedMessage(g.First().Message, [.. g.Select(f => f.Place).Distinct(StringComparer.Ordinal)])),
        ];
    }

    private static IEnumerable<(Message Message, string Place)> Publication(Publication publication) =>
    [
        (publication.Title, "publication, title"),
        (publication.Subtitle, "publication, subtitle"),
        (publication.NeutralTitle, "publication, neutral-title"),
        .. publication.Chapters.SelectMany(Chapter),
        .. publication.ListedContacts().Select(c => (c.Description, $"contact {c.Id}")),
    ];

    internal static IEnumerable<(Message Message, string Place)> Chapter(Chapter chapter) =>
    [
        (chapter.Title, $"{chapter.Id}, heading 1"),
        .. chapter.Blocks.SelectMany(b => Block(b, chapter.Id, "paragraph")),
        .. chapter.Notes.SelectMany(n => n.Blocks).SelectMany(b => Block(b, chapter.Id, "note")),
    ];

    /// <param name="paragraph">What a paragraph is called here.</param>
    internal static IEnumerable<(Message Message, string Place)> Block(Block block, string chapter, string paragraph) => block switch
    {
        Heading heading => [(heading.Text, FormattableString.Invariant($"{chapter}, heading {heading.Level}"))],
        Paragraph text => [(text.Text, $"{chapter}, {paragraph}")],
        ListBlock list => list.Items.SelectMany(i => i.Blocks).SelectMany(b => Block(b, chapter, "list item")),
        Box box => box.Blocks.SelectMany(b => Block(b, chapter, paragraph)),
        Columns columns => columns.Blocks.SelectMany(b => Block(b, chapter, paragraph)),
        Quote quote => quote.Blocks.SelectMany(b => Block(b, chapter, "quotation")),
        DefinitionList list => list.Items.SelectMany(i => Definition(i, chapter)),
        Table table => Table(table, chapter),
        Picture { Caption: { } caption } picture => [(picture.AlternativeText, $"{chapter}, picture"), (caption, $"{chapter}, caption")],
        Picture picture => [(picture.AlternativeText, $"{chapter}, picture")],
        _ => [],
    };

    private static IEnumerable<(Message Message, string Place)> Definition(Definition definition, string chapter) =>
        [(definition.Term, $"{chapter}, term"), .. definition.Blocks.SelectMany(b => Block(b, chapter, "definition"))];

    private static IEnumerable<(Message Message, string Place)> Table(Table table, string chapter)
    {
        if (table.Caption is { } caption)
        {
            yield return (caption, $"{chapter}, table caption");
        }

        foreach (var (row, i) in table.Rows.Select((r, i) => (r, i)))
        {
            var place = i < table.HeaderRows ? "table header" : "table cell";
            foreach (var found in row.Cells.SelectMany(c => c.Blocks).SelectMany(b => Block(b, chapter, place)))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<(Message Message, string Place)> Interface(InterfaceText texts) =>
        Enum.GetValues<InterfaceKey>().Select(k => (texts[k], "interface"));
}
