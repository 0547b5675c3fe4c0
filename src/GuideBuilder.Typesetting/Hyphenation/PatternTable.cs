namespace GuideBuilder.Typesetting.Hyphenation;

/// <summary>
/// Liang's patterns in one open hash table, which is quicker to fill than a trie. So that a search ends soon where there
/// is nothing, the beginnings of a pattern of 4, 8, 12 … letters stand in the table too.
/// </summary>
/// <remarks>
/// F. M. Liang, Word Hy-phen-a-tion by Com-put-er (Stanford, 1983). Patterns are told apart by hashes of 63 bits: among
/// 100,000 of them two agree with a chance of one in a thousand million.
/// </remarks>
internal sealed class PatternTable
{
    private const int Step = 4;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // 0 marks a free place.
    private ulong[] hashes;

    // The place of the weights, 0 for none: how many units to skip, how many weights follow, the weights.
    private int[] places;
    private int count;
    private int shift;
    private byte[] weights;
    private int weightCount = 1;

    // Of the pattern added last: most begin like the one before, and what stands in the table need not be looked for.
    private readonly List<ulong> beginnings = [];

    /// <param name="size">About how many letters the patterns have together.</param>
    internal PatternTable(int size)
    {
        shift = 64 - 10;
        while (1L << (64 - shift) < size / 6)
        {
            shift--;
        }

        (hashes, places) = (new ulong[1 << (64 - shift)], new int[1 << (64 - shift)]);
        weights = new byte[(size / 2) + 1];
    }

    internal bool IsEmpty => count == 0;

    /// <param name="letters">Numbers from 1 to 255.</param>
    /// <param name="values">One more than letters: the weight before each and after the last.</param>
    internal void Add(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> values)
    {
        var (first, last) = (0, values.Length - 1);
        while (last >= 0 && values[last] == 0)
        {
            last--;
        }

        if (last < 0)
        {
            return;
        }

        while (values[first] == 0)
        {
            first++;
        }

        ulong hash = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            hash = Next(hash, letters[i]);
            if ((i + 1) % Step == 0 && i + 1 < letters.Length)
            {
                AddBeginning(i / Step, hash);
            }
        }

        // First: the arrays change when the table grows.
        var index = FindOrAdd(hash);
        places[index] = weightCount;
        AddWeights(first, values[first..(last + 1)]);
    }

    /// <summary>Raises each place of <paramref name="points"/> to the highest weight that a pattern gives it.</summary>
    /// <param name="letters">0 for a letter that no pattern has.</param>
    /// <param name="points">Before each letter and after the last.</param>
    internal void Weigh(ReadOnlySpan<byte> letters, Span<byte> points)
    {
        for (var start = 0; start < letters.Length; start++)
        {
            ulong hash = 0;
            for (var i = start; i < letters.Length && letters[i] != 0; i++)
            {
                hash = Next(hash, letters[i]);
                var index = Find(hash);
                if (hashes[index] != 0)
                {
                    Raise(points[start..], places[index]);
                }
                else if ((i - start + 1) % Step == 0)
                {
                    break;
                }
            }
        }
    }

    private void AddWeights(int skip, ReadOnlySpan<byte> values)
    {
        if (weightCount + values.Length + 2 > weights.Length)
        {
            Array.Resize(ref weights, (weights.Length * 2) + values.Length + 2);
        }

        weights[weightCount] = (byte)skip;
        weights[weightCount + 1] = (byte)values.Length;
        values.CopyTo(weights.AsSpan(weightCount + 2));
        weightCount += values.Length + 2;
    }

    private void AddBeginning(int index, ulong hash)
    {
        if (index == beginnings.Count)
        {
            beginnings.Add(0);
        }

        if (beginnings[index] != hash)
        {
            beginnings[index] = hash;
            FindOrAdd(hash);
        }
    }

    private void Raise(Span<byte> points, int place)
    {
        if (place == 0)
        {
            return;
        }

        var (skip, number) = (weights[place], weights[place + 1]);
        for (var i = 0; i < number; i++)
        {
            points[skip + i] = Math.Max(points[skip + i], weights[place + 2 + i]);
        }
    }

    private static ulong Next(ulong hash, byte letter)
    {
        var mixed = (hash ^ letter) * Factor;
        return (mixed ^ (mixed >> 29)) | 1;
    }

    private int FindOrAdd(ulong hash)
    {
        var index = Find(hash);
        if (hashes[index] != 0)
        {
            return index;
        }

        if (count * 10L > hashes.Length * 6L)
        {
            Grow();
            index = Find(hash);
        }

        hashes[index] = hash;
        count++;
        return index;
    }

    /// <summary>Where the hash is, or the free place where it would be.</summary>
    private int Find(ulong hash)
    {
        var table = hashes;
        var index = (int)((hash * Factor) >> shift);
        while (table[index] != 0 && table[index] != hash)
        {
            index = (index + 1) & (table.Length - 1);
        }

        return index;
    }

    private void Grow()
    {
        var (oldHashes, oldPlaces) = (hashes, places);
        shift--;
        (hashes, places) = (new ulong[oldHashes.Length * 2], new int[oldHashes.Length * 2]);
        for (var i = 0; i < oldHashes.Length; i++)
        {
            if (oldHashes[i] != 0)
            {
                var index = Find(oldHashes[i]);
                (hashes[index], places[index]) = (oldHashes[i], oldPlaces[i]);
            }
        }
    }
}
