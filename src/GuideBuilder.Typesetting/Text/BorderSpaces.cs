namespace GuideBuilder.Typesetting.Text;

/// <summary>
/// A space between two faces is as wide as the wider of their spaces. Nastaliq has a space that suits its own slanting
/// words only: beside an upright word or number it is too narrow to be seen.
/// </summary>
internal static class BorderSpaces
{
    /// <summary>The least width, in points, of each space where two items of different faces or sizes meet, by its position.</summary>
    internal static Dictionary<int, double> Find(string text, IReadOnlyList<Item> items)
    {
        Dictionary<int, double> widths = [];
        for (var i = 1; i < items.Count; i++)
        {
            var (before, after) = (items[i - 1], items[i]);
            if (before.Face != after.Face || !before.Run.Style.Size.Equals(after.Run.Style.Size))
            {
                var width = Math.Max(SpaceOf(before), SpaceOf(after));
                Widen(widths, text, before.End - 1, width);
                Widen(widths, text, after.Start, width);
            }
        }

        return widths;
    }

    /// <summary>Gives the spaces among an item's clusters their least widths.</summary>
    internal static ShapedItem Apply(Dictionary<int, double> widths, ShapedItem item)
    {
        if (widths.Count == 0 || item.Clusters.Length == 0)
        {
            return item;
        }

        Apply(widths, item.Clusters, 0);
        Apply(widths, item.Clusters, item.Clusters.Length - 1);
        return item;
    }

    private static void Apply(Dictionary<int, double> widths, ShapedCluster[] clusters, int index)
    {
        if (widths.TryGetValue(clusters[index].Start, out var width) && width > clusters[index].Advance)
        {
            clusters[index] = clusters[index] with { Advance = width };
        }
    }

    private static void Widen(Dictionary<int, double> widths, string text, int position, double width)
    {
        if (text[position] is ' ' or '\u00A0')
        {
            widths[position] = Math.Max(width, widths.GetValueOrDefault(position));
        }
    }

    private static double SpaceOf(Item item)
    {
        var glyph = item.Face.GlyphOf(' ');
        return glyph == 0 ? 0 : item.Face.AdvanceOf(glyph) * item.Run.Style.Size / item.Face.UnitsPerEm;
    }
}
