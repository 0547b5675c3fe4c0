namespace GuideBuilder.Content.Markdown;

/// <summary>Where a block stands, which decides what it may be.</summary>
internal enum BlockPlace
{
    Chapter,
    Box,
    Columns,
    ListItem,
    Quote,
    Definition,
    Cell,
    Note,
}

/// <summary>What can stand in some places only; paragraphs and lists can stand everywhere.</summary>
internal enum BlockSort
{
    Heading,
    Box,
    Columns,
    Contacts,
    Include,
    Quote,
    Definitions,
    Table,
    Picture,
    Note,
    Wrapper,
}

internal static class BlockPlaces
{
    public static bool Allows(this BlockPlace place, BlockSort sort) => sort switch
    {
        BlockSort.Box or BlockSort.Columns or BlockSort.Note => place is BlockPlace.Chapter,
        BlockSort.Contacts or BlockSort.Quote or BlockSort.Table => place is BlockPlace.Chapter or BlockPlace.Box,
        BlockSort.Wrapper => place is not BlockPlace.Cell,
        BlockSort.Picture => place is BlockPlace.Chapter or BlockPlace.Box or BlockPlace.Columns or BlockPlace.ListItem,
        _ => place is BlockPlace.Chapter or BlockPlace.Box or BlockPlace.Columns,
    };

    /// <summary>With its article, for findings.</summary>
    public static string Name(this BlockPlace place) => place switch
    {
        BlockPlace.Chapter => "a chapter",
        BlockPlace.Box => "a box",
        BlockPlace.Columns => "columns",
        BlockPlace.ListItem => "a list",
        BlockPlace.Quote => "a quotation",
        BlockPlace.Definition => "a definition",
        BlockPlace.Cell => "a table",
        _ => "a note",
    };
}
