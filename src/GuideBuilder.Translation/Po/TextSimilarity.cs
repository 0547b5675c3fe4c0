using System.Numerics;

namespace GuideBuilder.Translation.Po;

/// <summary>
/// How alike two texts are, as gettext's <c>fstrcmp</c> says: twice the length of what they have in common, in order, over the
/// length of both. Not safe for concurrent use.
/// </summary>
internal sealed class TextSimilarity
{
    /// <summary>From 1; 0 for characters that the text does not have.</summary>
    private readonly int[] rows = new int[char.MaxValue + 1];
    private ulong[] places = [];
    private ulong[] column = [];

    /// <summary>In pairs of characters that were compared, since the beginning.</summary>
    public long Cost { get; private set; }

    /// <summary>The most that it could be, by the lengths alone.</summary>
    public static double Limit(int a, int b) => a + b == 0 ? 1 : 2.0 * Math.Min(a, b) / (a + b);

    /// <summary>The lengths between which <see cref="Limit"/> is not below a threshold.</summary>
    /// <param name="threshold">From above 0 to 1.</param>
    public static (int Shortest, int Longest) Lengths(int length, double threshold)
    {
        var (shortest, longest) = (length, length);
        while (shortest > 0 && Limit(length, shortest - 1) >= threshold)
        {
            shortest--;
        }

        while (length > 0 && Limit(length, longest + 1) >= threshold)
        {
            longest++;
        }

        return (shortest, longest);
    }

    /// <returns>From 0 to 1.</returns>
    public double Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var total = a.Length + b.Length;
        if (total == 0)
        {
            return 1;
        }

        // What both begin and end with is common to them; most changes of a text are small.
        var start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return 2.0 * (start + end + Common(a[..^end], b[..^end])) / total;
    }

    /// <summary>The length of the longest common subsequence, 64 rows of the table at a time (Hyyrö 2004).</summary>
    private int Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return 0;
        }

        Cost += (long)a.Length * b.Length;
        var words = (a.Length + 63) / 64;
        FindPlaces(a, words);
        if (column.Length < words)
        {
            column = new ulong[words];
        }

        var v = column.AsSpan(0, words);
        v.Fill(ulong.MaxValue);
        foreach (var c in b)
        {
            if (rows[c] is > 0 and var row)
            {
                Step(v, places.AsSpan((row - 1) * words, words));
            }
        }

        foreach (var c in a)
        {
            rows[c] = 0;
        }

        var common = 0;
        foreach (var word in v)
        {
            common += BitOperations.PopCount(~word);
        }

        return common;
    }

    private static void Step(Span<ulong> v, ReadOnlySpan<ulong> bits)
    {
        var carry = 0UL;
        for (var w = 0; w < v.Length; w++)
        {
            var old = v[w];
            var u = old & bits[w];
            var sum = unchecked(old + u + carry);
            carry = sum < old || (carry == 1 && sum == old) ? 1UL : 0UL;
            v[w] = sum | (old - u);
        }
    }

    /// <summary>For each character of the text a row of bits: where it stands.</summary>
    private void FindPlaces(ReadOnlySpan<char> text, int words)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (rows[c] == 0)
            {
                rows[c] = ++count;
            }
        }

        if (places.Length < count * words)
        {
            places = new ulong[count * words];
        }

        places.AsSpan(0, count * words).Clear();
        for (var i = 0; i < text.Length; i++)
        {
            places[((rows[text[i]] - 1) * words) + (i / 64)] |= 1UL << (i % 64);
        }
    }
}
