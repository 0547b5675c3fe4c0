using System.Collections.Immutable;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Book;

/// <summary>Goes through an edition's blocks in reading order.</summary>
public static class EditionWalk
{
    /// <summary>Every text that a reader of the blocks sees, in the order in which books set it.</summary>
    public static IEnumerable<EditionText> Texts(ImmutableArray<EditionBlock> blocks) => blocks.SelectMany(Texts);

    /// <summary>Every heading, also those in boxes and lists.</summary>
    public static IEnumerable<EditionHeading> Headings(ImmutableArray<EditionBlock> blocks) => blocks.SelectMany(block => block switch
    {
        EditionHeading heading => [heading],
        EditionBox box => Headings(box.Blocks),
        EditionColumns columns => Headings(columns.Blocks),
        EditionList list => list.Items.SelectMany(Headings),
        _ => Enumerable.Empty<EditionHeading>(),
    });

    private static IEnumerable<EditionText> Texts(EditionBlock block) => block switch
    {
        EditionHeading heading => [heading.Text],
        EditionParagraph paragraph => [paragraph.Text],
        EditionList list => list.Items.SelectMany(Texts),
        EditionBox box => Texts(box.Blocks),
        EditionQuote quote => Texts(quote.Blocks),
        EditionDefinitionList list => list.Items.SelectMany(i => Texts(i.Blocks).Prepend(i.Term)),
        EditionColumns columns => Texts(columns.Blocks),
        EditionBibliography list => list.Works.Select(w => w.Text),
        EditionTable table => Texts(table),
        EditionContact contact => contact.Texts,
        EditionPicture picture => picture.Caption is { } caption ? [caption] : [],
        EditionQrCode code => [code.Url],
        _ => throw new InvalidOperationException($"There is no text for {block.GetType().Name}."),
    };

    private static IEnumerable<EditionText> Texts(EditionTable table)
    {
        var cells = table.Rows.SelectMany(r => r.Cells).SelectMany(c => Texts(c.Blocks));
        return table.Caption is null ? cells : cells.Prepend(table.Caption);
    }
}
