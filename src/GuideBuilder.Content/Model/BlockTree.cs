namespace GuideBuilder.Content.Model;

/// <summary>Goes through blocks and all blocks inside them, in reading order.</summary>
internal static class BlockTree
{
    public static IEnumerable<Block> All(IEnumerable<Block> blocks) => blocks.SelectMany(b => All(Inside(b)).Prepend(b));

    private static IEnumerable<Block> Inside(Block block) => block switch
    {
        Box box => box.Blocks,
        Columns columns => columns.Blocks,
        Statement statement => statement.Blocks,
        Quote quote => quote.Blocks,
        ListBlock list => list.Items.SelectMany(i => i.Blocks),
        DefinitionList list => list.Items.SelectMany(i => i.Blocks),
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks),
        _ => [],
    };
}
