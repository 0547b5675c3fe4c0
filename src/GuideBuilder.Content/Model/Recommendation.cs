using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>A numbered item of a box of recommendations.</summary>
/// <param name="Number">From 1, on through the whole publication.</param>
/// <param name="Box">Where it stands.</param>
public sealed record Recommendation(int Number, ListItem Item, Box Box);

/// <summary>Finds the recommendations of a publication and counts them.</summary>
public static class Recommendations
{
    public static ImmutableArray<Recommendation> Of(IEnumerable<Chapter> chapters) =>
        [.. chapters.SelectMany(c => Items(c.Blocks)).Select((r, i) => new Recommendation(i + 1, r.Item, r.Box))];

    /// <summary>In reading order.</summary>
    internal static IEnumerable<(ListItem Item, Box Box)> Items(IEnumerable<Block> blocks) => BlockTree.Unwrapped(blocks)
        .OfType<Box>()
        .Where(b => b.Kind == BoxKinds.Recommendations)
        .SelectMany(box => BlockTree.Unwrapped(box.Blocks).OfType<ListBlock>().Where(l => l.Ordered).SelectMany(l => l.Items).Select(item => (item, box)));
}
