namespace GuideBuilder.Translation.Checks;

internal static class Multisets
{
    /// <summary>What <paramref name="items"/> has more often than <paramref name="others"/>, in order.</summary>
    public static List<T> Surplus<T>(IEnumerable<T> items, IEnumerable<T> others)
        where T : notnull
    {
        var left = others.CountBy(o => o).ToDictionary();
        List<T> surplus = [];
        foreach (var item in items)
        {
            if (left.TryGetValue(item, out var count) && count > 0)
            {
                left[item] = count - 1;
            }
            else
            {
                surplus.Add(item);
            }
        }

        return surplus;
    }
}
