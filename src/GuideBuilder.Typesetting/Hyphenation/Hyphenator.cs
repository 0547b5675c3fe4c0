namespace GuideBuilder.Typesetting.Hyphenation;

/// <summary>Finds where words of one language may be divided, by Liang's patterns. Immutable and safe to share between threads.</summary>
public sealed class Hyphenator
{
    /// <summary>A longer word is not divided.</summary>
    internal const int LongestWord = 120;

    private readonly PatternAlphabet alphabet;
    private readonly PatternTable[] levels;
    private readonly HashSet<char> closed;
    private readonly int left;
    private readonly int right;
    private readonly int compoundLeft;
    private readonly int compoundRight;

    internal Hyphenator(PatternAlphabet alphabet, PatternTable[] levels, HashSet<char> closed, int left, int right, int compoundLeft, int compoundRight)
    {
        this.alphabet = alphabet;
        this.levels = levels;
        this.closed = closed;
        this.left = left;
        this.right = right;
        this.compoundLeft = compoundLeft;
        this.compoundRight = compoundRight;
    }

    /// <summary>Reads a pattern file of libhyphen.</summary>
    /// <param name="reason">Why there is no hyphenator, in words that follow the file's name; null when there is one.</param>
    public static Hyphenator? Read(ReadOnlySpan<byte> file, out string? reason)
    {
        (var hyphenator, reason) = PatternFile.Read(file);
        return hyphenator;
    }

    /// <summary>Whether the apostrophe counts as a letter, as in French and Ukrainian.</summary>
    internal bool KnowsApostrophe => alphabet.Contains('\'');

    /// <summary>The places before which a hyphen may stand: UTF-16 units from the word's start, ascending.</summary>
    /// <param name="word">Letters of any case.</param>
    public IReadOnlyList<int> Divide(ReadOnlySpan<char> word, HyphenationLimits limits)
    {
        List<int> places = [];
        Span<bool> breaks = stackalloc bool[LongestWord + 1];
        if (Divide(word, limits, breaks))
        {
            for (var i = 1; i < word.Length; i++)
            {
                if (breaks[i])
                {
                    places.Add(i);
                }
            }
        }

        return places;
    }

    /// <summary>Sets <paramref name="breaks"/> for each unit before which a hyphen may stand; false when there is none.</summary>
    internal bool Divide(ReadOnlySpan<char> word, HyphenationLimits limits, Span<bool> breaks)
    {
        if (word.Length < Math.Max(2, limits.Word) || word.Length > LongestWord)
        {
            return false;
        }

        Span<byte> letters = stackalloc byte[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            letters[i] = alphabet[Plain(word[i])];
        }

        breaks[..(word.Length + 1)].Clear();
        DivideLevel(0, letters[..word.Length], breaks);
        return Restrict(word, breaks, Math.Max(limits.Left, left), Math.Max(limits.Right, right));
    }

    /// <summary>The first of two levels divides compounds; the parts are divided by the second as words of their own.</summary>
    private void DivideLevel(int level, ReadOnlySpan<byte> letters, Span<bool> breaks)
    {
        MarkOddPoints(levels[level], letters, breaks);
        if (level + 1 == levels.Length)
        {
            return;
        }

        var start = 0;
        for (var i = 1; i <= letters.Length; i++)
        {
            if (i == letters.Length || breaks[i])
            {
                DividePart(level + 1, letters[start..i], breaks[start..], start > 0, i < letters.Length);
                start = i;
            }
        }
    }

    private void DividePart(int level, ReadOnlySpan<byte> letters, Span<bool> breaks, bool joinedBefore, bool joinedAfter)
    {
        Span<bool> own = stackalloc bool[LongestWord + 1];
        DivideLevel(level, letters, own);
        var first = joinedBefore ? Math.Max(1, compoundLeft) : 1;
        var last = letters.Length - (joinedAfter ? Math.Max(1, compoundRight) : 1);
        for (var i = first; i <= last; i++)
        {
            breaks[i] |= own[i];
        }
    }

    private void MarkOddPoints(PatternTable patterns, ReadOnlySpan<byte> letters, Span<bool> breaks)
    {
        Span<byte> framed = stackalloc byte[LongestWord + 2];
        Span<byte> points = stackalloc byte[LongestWord + 3];
        framed[0] = framed[letters.Length + 1] = alphabet[PatternAlphabet.Edge];
        letters.CopyTo(framed[1..]);
        points[..(letters.Length + 3)].Clear();
        patterns.Weigh(framed[..(letters.Length + 2)], points);
        for (var i = 1; i < letters.Length; i++)
        {
            breaks[i] = (points[i + 1] & 1) == 1;
        }
    }

    private bool Restrict(ReadOnlySpan<char> word, Span<bool> breaks, int first, int last)
    {
        var any = false;
        for (var i = 1; i < word.Length; i++)
        {
            breaks[i] &= i >= first && word.Length - i >= last
                && !closed.Contains(Plain(word[i - 1])) && !closed.Contains(Plain(word[i]));
            any |= breaks[i];
        }

        return any;
    }

    private static char Plain(char c) => c == '\u2019' ? '\'' : char.ToLowerInvariant(c);
}

/// <summary>The shortest fragments, in letters; the pattern file may ask for longer ones.</summary>
/// <param name="Left">Before the hyphen.</param>
/// <param name="Right">After the hyphen.</param>
/// <param name="Word">The shortest word that is divided.</param>
public readonly record struct HyphenationLimits(int Left, int Right, int Word)
{
    public static HyphenationLimits Default { get; } = new(2, 3, 6);
}
