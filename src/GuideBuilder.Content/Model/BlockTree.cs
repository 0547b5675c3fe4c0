namespace GuideBuilder.Content.Model;

/// <summary>Walks through blocks that hold blocks.</summary>
public static class BlockTree
{
    /// <summary>Each block, and after it what it holds, in reading order.</summary>
    public static IEnumerable<Block> All(IEnumerable<Block> blocks) => blocks.SelectMany(b => All(Inside(b)).Prepend(b));

    /// <summary>What a block holds directly; empty for text.</summary>
    public static IEnumerable<Block> Inside(Block block) => block switch
    {
        Wrapper wrapper => wrapper.Blocks,
        Box box => box.Blocks,
        ListBlock list => list.Items.SelectMany(i => i.Blocks),
        Columns columns => columns.Blocks,
        Quote quote => quote.Blocks,
        DefinitionList list => list.Items.SelectMany(i => i.Blocks),
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks),
        _ => [],
    };

    /// <summary>The blocks as readers see them one after the other: what has no look of its own is left away, and what it holds stays.</summary>
    public static IEnumerable<Block> Unwrapped(IEnumerable<Block> blocks) => blocks.SelectMany(b => b is Wrapper wrapper ? Unwrapped(wrapper.Blocks) : [b]);
}
