namespace GuideBuilder.Typesetting.Hyphenation;

/// <summary>Liang's patterns as a trie whose edges stand in one open hash table, which is quick to build and to walk.</summary>
/// <remarks>F. M. Liang, Word Hy-phen-a-tion by Com-put-er (Stanford, 1983).</remarks>
internal sealed class PatternTrie
{
    private const int Root = 1;
    private const int AlphabetSize = 256;

    // An edge is node × 256 + letter in the upper half and the node it leads to in the lower; 0 marks a free place.
    private long[] edges;
    private int edgeCount;

    // For each node the place of its weights, 0 for none: how many units to skip, how many weights follow, the weights.
    private int[] weightsOf;
    private readonly List<byte> weights = [0];
    private int nodeCount = Root + 1;

    // The pattern added last and its nodes: files are sorted, so that the next begins alike.
    private byte[] lastLetters = [];
    private int[] lastNodes = [];

    /// <param name="size">About how many letters the patterns have together.</param>
    internal PatternTrie(int size)
    {
        var capacity = 1024;
        while (capacity < size / 2)
        {
            capacity *= 2;
        }

        (edges, weightsOf) = (new long[capacity], new int[capacity / 2]);
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

        var node = AddPath(letters);
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
                node = (int)edges[Place(node, letters[i])];
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

    private int AddPath(ReadOnlySpan<byte> letters)
    {
        var common = letters.CommonPrefixLength(lastLetters);
        var node = common == 0 ? Root : lastNodes[common - 1];
        if (lastNodes.Length < letters.Length)
        {
            Array.Resize(ref lastNodes, letters.Length);
        }

        for (var i = common; i < letters.Length; i++)
        {
            lastNodes[i] = node = FindOrAdd(node, letters[i]);
        }

        lastLetters = letters.ToArray();
        return node;
    }

    private int FindOrAdd(int node, byte letter)
    {
        var place = Place(node, letter);
        if (edges[place] != 0)
        {
            return (int)edges[place];
        }

        if (edgeCount * 10L > edges.Length * 6L)
        {
            Grow();
            place = Place(node, letter);
        }

        edges[place] = ((((long)node * AlphabetSize) + letter) << 32) | (uint)nodeCount;
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
        while (edges[place] != 0 && (int)(edges[place] >> 32) != edge)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private void Grow()
    {
        var old = edges;
        edges = new long[old.Length * 2];
        foreach (var edge in old)
        {
            if (edge != 0)
            {
                var key = (int)(edge >> 32);
                edges[Place(key / AlphabetSize, (byte)(key % AlphabetSize))] = edge;
            }
        }
    }
}
