namespace GuideBuilder.Typesetting.Lines;

/// <summary>The order in which a line's pieces stand on paper (UAX #9, L2).</summary>
internal static class VisualOrder
{
    /// <summary>Reverses, from the highest level to the lowest odd one, each sequence of pieces at that level or above.</summary>
    /// <param name="levels">In logical order, after L1.</param>
    /// <returns>Logical indices from left to right.</returns>
    internal static int[] Of(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        byte highest = 0;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
        }

        for (var level = highest; level >= 1; level--)
        {
            ReverseSequences(order, levels, level);
        }

        return order;
    }

    private static void ReverseSequences(int[] order, ReadOnlySpan<byte> levels, byte level)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var end = i;
            while (end < order.Length && levels[order[end]] >= level)
            {
                end++;
            }

            Array.Reverse(order, i, end - i);
            i = Math.Max(i, end - 1);
        }
    }
}
