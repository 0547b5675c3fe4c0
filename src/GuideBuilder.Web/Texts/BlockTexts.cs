using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Texts;

/// <summary>Questions about blocks and all blocks inside them.</summary>
internal static class BlockTexts
{
    public static bool AnyFallback(ReadOnlySpan<EditionBlock> blocks) => Any(blocks, b => TextsOf(b).Any(t => t.IsFallback));

    /// <summary>Whether a reader finds a service's record or a number to dial here.</summary>
    public static bool AnyContact(EditionChapter chapter) =>
        Any([.. chapter.Blocks, .. chapter.Notes.SelectMany(n => n.Blocks)], b => b is EditionContact || TextsOf(b).Any(t => t.Runs.Any(r => r.Kind == RunKind.Phone)));

    /// <summary>In reading order, with those in boxes and columns.</summary>
    public static IEnumerable<EditionHeading> Headings(IEnumerable<EditionBlock> blocks) =>
        blocks.SelectMany(b => b is EditionHeading heading ? [heading] : Headings(BlocksIn(b)));

    /// <summary>The ids to which references and citations lead, besides headings.</summary>
    /// <param name="chapter">The id of the chapter's title.</param>
    public static IEnumerable<string> Ids(string chapter, IEnumerable<EditionBlock> blocks) => blocks.SelectMany(b => IdsOf(chapter, b).Concat(Ids(chapter, BlocksIn(b))));

    /// <summary>Everything a reader reads, in reading order.</summary>
    public static IEnumerable<EditionText> Texts(EditionBlock block) => TextsOf(block).Concat(BlocksIn(block).SelectMany(Texts));

    private static bool Any(ReadOnlySpan<EditionBlock> blocks, Func<EditionBlock, bool> predicate)
    {
        var waiting = new Stack<EditionBlock>(blocks.ToArray());
        while (waiting.TryPop(out var block))
        {
            if (predicate(block)) return true;
            foreach (var inner in BlocksIn(block))
            {
                waiting.Push(inner);
            }
        }

        return false;
    }

    private static IEnumerable<string> IdsOf(string chapter, EditionBlock block) => block switch
    {
        EditionList list => list.Ids.OfType<string>(),
        EditionBibliography list => list.Works.Select(w => TextPlace.Work(w.Key)),
        _ => TextsOf(block).SelectMany(t => t.Runs).Where(r => r.Kind == RunKind.Citation).Select(r => TextPlace.Cited(chapter, r.Target!)),
    };

    private static IEnumerable<EditionBlock> BlocksIn(EditionBlock block) => block switch
    {
        EditionList list => list.Items.SelectMany(i => i),
        EditionBox box => box.Blocks,
        EditionQuote quote => quote.Blocks,
        EditionColumns columns => columns.Blocks,
        EditionDefinitionList list => list.Items.SelectMany(i => i.Blocks),
        EditionTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks),
        _ => [],
    };

    private static IEnumerable<EditionText> TextsOf(EditionBlock block) => block switch
    {
        EditionHeading heading => [heading.Text],
        EditionParagraph paragraph => [paragraph.Text],
        EditionPicture picture => new[] { picture.AlternativeText, picture.Caption }.OfType<EditionText>(),
        EditionQrCode code => [code.AlternativeText, code.Url],
        EditionBibliography list => list.Works.Select(w => w.Text),
        EditionDefinitionList list => list.Items.Select(i => i.Term),
        EditionTable { Caption: { } caption } => [caption],
        EditionContact contact => contact.Texts,
        _ => [],
    };
}
