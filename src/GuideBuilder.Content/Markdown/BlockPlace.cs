using System.Collections.Immutable;

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
}

internal static class BlockPlaces
{
    private static readonly ImmutableDictionary<BlockSort, ImmutableArray<BlockPlace>> Allowed = new Dictionary<BlockSort, ImmutableArray<BlockPlace>>
    {
        [BlockSort.Heading] = [BlockPlace.Chapter, BlockPlace.Box, BlockPlace.Columns],
        [BlockSort.Box] = [BlockPlace.Chapter],
        [BlockSort.Columns] = [BlockPlace.Chapter],
        [BlockSort.Contacts] = [BlockPlace.Chapter, BlockPlace.Box],
        [BlockSort.Include] = [BlockPlace.Chapter, BlockPlace.Box, BlockPlace.Columns],
        [BlockSort.Quote] = [BlockPlace.Chapter, BlockPlace.Box],
        [BlockSort.Definitions] = [BlockPlace.Chapter, BlockPlace.Box, BlockPlace.Columns],
        [BlockSort.Table] = [BlockPlace.Chapter, BlockPlace.Box],
        [BlockSort.Picture] = [BlockPlace.Chapter, BlockPlace.Box, BlockPlace.Columns, BlockPlace.ListItem],
        [BlockSort.Note] = [BlockPlace.Chapter],
    }.ToImmutableDictionary();

    public static bool Allows(this BlockPlace place, BlockSort sort) => Allowed[sort].Contains(place);

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
