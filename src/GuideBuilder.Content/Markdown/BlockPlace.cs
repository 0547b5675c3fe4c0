namespace GuideBuilder.Content.Markdown;

/// <summary>Where a block stands, which decides what it may be.</summary>
internal enum BlockPlace
{
    Chapter,
    Box,
    ListItem,
}
