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
        // The longest text first: translators read it from its beginning, and cards repeat parts of it.
        var all = publications.OrderByDescending(p => p.Chapters.Length).ThenBy(p => p.Id, StringComparer.Ordinal).ToImmutableArray();
        var found = all.SelectMany(Publication).Concat(Interface(project.Interface));
        return
        [
            .. found.GroupBy(f => (f.Message.Context, f.Message.Text))
                .Select(g => new ExtractedMessage(g.First().Message, [.. g.Select(f => f.Place).Distinct(StringComparer.Ordinal)])
                {
                    Hints = [.. PlaceholderHints.Of(g.First().Message, all)],
                }),
        ];
    }

    private static IEnumerable<(Message Message, string Place)> Publication(Publication publication)
    {
        var name = $"{publication.Id}, for {publication.Audience}";
        return
        [
            (publication.Title, $"{name}: title"),
            (publication.Subtitle, $"{name}: subtitle"),
            (publication.NeutralTitle, $"{name}: neutral title, seen by others"),
            .. publication.Chapters.SelectMany(c => Chapter(c, name)),
            .. publication.ListedContacts().SelectMany(c => c.Numbers.Select(n => n.AnsweredBy).OfType<Message>().Prepend(c.Description).Select(m => (m, $"contact {c.Id}"))),
        ];
    }

    internal static IEnumerable<(Message Message, string Place)> Chapter(Chapter chapter, string publication)
    {
        List<string> path = [chapter.Id];
        string Here() => $"{publication}: {string.Join(" > ", path)}";
        yield return (chapter.Title, $"{Here()}, title");
        foreach (var block in BlockTree.Unwrapped(chapter.Blocks))
        {
            if (block is Heading heading)
            {
                path.RemoveRange(Math.Min(heading.Level - 1, path.Count), Math.Max(0, path.Count - heading.Level + 1));
            }

            foreach (var found in Block(block, Here(), "paragraph"))
            {
                yield return found;
            }

            if (block is Heading { Text.Text: var title })
            {
                path.Add(title);
            }
        }

        path = [chapter.Id];
        foreach (var found in chapter.Notes.SelectMany(n => n.Blocks).SelectMany(b => Block(b, Here(), "note")))
        {
            yield return found;
        }
    }

    /// <param name="chapter">Where in which publication.</param>
    /// <param name="paragraph">What a paragraph is called here.</param>
    internal static IEnumerable<(Message Message, string Place)> Block(Block block, string chapter, string paragraph) => block switch
    {
        Heading heading => [(heading.Text, FormattableString.Invariant($"{chapter}, heading {heading.Level}"))],
        Paragraph text => [(text.Text, $"{chapter}, {paragraph}")],
        ListBlock list => list.Items.SelectMany(i => i.Blocks).SelectMany(b => Block(b, chapter, "list item")),
        Box box => box.Blocks.SelectMany(b => Block(b, $"{chapter} ({box.Kind})", paragraph)),
        Columns columns => columns.Blocks.SelectMany(b => Block(b, chapter, paragraph)),
        Wrapper wrapper => wrapper.Blocks.SelectMany(b => Block(b, chapter, paragraph)),
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
