namespace GuideBuilder.Typesetting.Hyphenation;

/// <summary>Liang's patterns as a trie whose edges stand in one open hash table, which is quick to build and to walk.</summary>
/// <remarks>F. M. Liang, Word Hy-phen-a-tion by Com-put-er (Stanford, 1983).</remarks>
internal sealed class PatternTrie
{
    private const int Root = 1;
    private const int AlphabetSize = 256;

    // An edge is node × 256 + letter; 0 marks a free place, since no letter has the number 0.
    private int[] edges;
    private int[] targets;
    private int edgeCount;

    // For each node the place of its weights, 0 for none: how many units to skip, how many weights follow, the weights.
    private int[] weightsOf;
    private readonly List<byte> weights = [0];
    private int nodeCount = Root + 1;

    /// <param name="size">About how many letters the patterns have together.</param>
    internal PatternTrie(int size)
    {
        var capacity = 1024;
        while (capacity < size / 2)
        {
            capacity *= 2;
        }

        (edges, targets, weightsOf) = (new int[capacity], new int[capacity], new int[capacity / 2]);
    }

    internal bool IsEmpty => edgeCount == 0;

    /// <param name="letters">Numbers from 1 to 255.</param>
    /// <param name="values">One more than letters: the weight before each and after the last.</param>
    internal void Add(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> values)
    {
        var first = values.IndexOfAnyExcept((byte)0);
        if (first < 0)
        {
            return;
        }

        var node = Root;
        foreach (var letter in letters)
        {
            node = FindOrAdd(node, letter);
        }

        var last = values.LastIndexOfAnyExcept((byte)0);
        weightsOf[node] = weights.Count;
        weights.Add((byte)first);
        weights.Add((byte)(last - first + 1));
        weights.AddRange(values[first..(last + 1)]);
    }

    /// <summary>Raises each place of <paramref name="points"/> to the highest weight that a pattern gives it.</summary>
    /// <param name="points">Before each letter and after the last.</param>
    internal void Weigh(ReadOnlySpan<byte> letters, Span<byte> points)
    {
        for (var start = 0; start < letters.Length; start++)
        {
            var node = Root;
            for (var i = start; i < letters.Length; i++)
            {
                node = targets[Place(node, letters[i])];
                if (node == 0)
                {
                    break;
                }

                Raise(points[start..], weightsOf[node]);
            }
        }
    }

    private void Raise(Span<byte> points, int place)
    {
        if (place == 0)
        {
            return;
        }

        var (skip, count) = (weights[place], weights[place + 1]);
        for (var i = 0; i < count; i++)
        {
            points[skip + i] = Math.Max(points[skip + i], weights[place + 2 + i]);
        }
    }

    private int FindOrAdd(int node, byte letter)
    {
        var place = Place(node, letter);
        if (targets[place] != 0)
        {
            return targets[place];
        }

        if (edgeCount * 10L > edges.Length * 6L)
        {
            Grow();
            place = Place(node, letter);
        }

        (edges[place], targets[place]) = ((node * AlphabetSize) + letter, nodeCount);
        edgeCount++;
        if (nodeCount == weightsOf.Length)
        {
            Array.Resize(ref weightsOf, weightsOf.Length * 2);
        }

        return nodeCount++;
    }

    /// <summary>Where the edge is, or the free place where it would be.</summary>
    private int Place(int node, byte letter)
    {
        var edge = (node * AlphabetSize) + letter;
        var mask = edges.Length - 1;
        var place = (int)(((uint)edge * 2654435769u) >> 8) & mask;
        while (edges[place] != 0 && edges[place] != edge)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private void Grow()
    {
        var (oldEdges, oldTargets) = (edges, targets);
        (edges, targets) = (new int[oldEdges.Length * 2], new int[oldEdges.Length * 2]);
        for (var i = 0; i < oldEdges.Length; i++)
        {
            if (oldEdges[i] != 0)
            {
                var place = Place(oldEdges[i] / AlphabetSize, (byte)(oldEdges[i] % AlphabetSize));
                (edges[place], targets[place]) = (oldEdges[i], oldTargets[i]);
            }
        }
    }
}
