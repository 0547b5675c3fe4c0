using System.Collections.Immutable;

namespace GuideBuilder.Translation.Po;

/// <summary>
/// Finds the entry whose msgid is most like a new one. Entries that share no rare run of four characters (two in short texts) are not compared,
/// as in gettext's <c>msgl-fsearch.c</c>; what each search may cost is limited, so that no file makes it slow.
/// </summary>
internal sealed class SimilarTexts
{
    /// <summary>gettext's <c>FUZZY_THRESHOLD</c>.</summary>
    public const double Threshold = 0.6;

    /// <summary>gettext's advantage of an entry with the same context.</summary>
    private const double SameContext = 0.00001;

    private const int MostCandidates = 20;

    /// <summary>Entries looked at in one search, before any is compared.</summary>
    private const int MostLookedAt = 10_000;

    /// <summary>In pairs of characters: a second or two.</summary>
    private const long MostCompared = 50_000_000_000;

    private readonly ImmutableArray<PoEntry> entries;
    private readonly int[] lengths;
    private readonly RunIndex index;
    private readonly int[] shared;
    private readonly List<int> touched = [];
    private readonly TextSimilarity similarity = new();

    /// <param name="entries">Those that have a translation.</param>
    public SimilarTexts(ImmutableArray<PoEntry> entries)
    {
        this.entries = entries;
        lengths = [.. entries.Select(e => e.Id.Length)];
        index = new RunIndex([.. entries.Select(e => e.Id)]);
        shared = new int[entries.Length];
    }

    /// <summary>The files are so large that not every text was compared.</summary>
    public bool IsCutShort { get; private set; }

    /// <returns>Null when none is alike enough.</returns>
    public (PoEntry Entry, double Similarity)? Find(string? context, string id)
    {
        if (IsCutShort)
        {
            return null;
        }

        (PoEntry Entry, double Similarity)? best = null;
        var bar = Threshold;
        foreach (var place in Candidates(id))
        {
            var entry = entries[place];
            var bonus = entry.Context == context ? SameContext : 0;
            var limit = TextSimilarity.Limit(id.Length, entry.Id.Length) + bonus;
            if (limit < bar || (best is not null && limit <= bar))
            {
                continue;
            }

            if (similarity.Cost > MostCompared)
            {
                IsCutShort = true;
                break;
            }

            var alike = similarity.Of(id, entry.Id);
            if (alike + bonus > bar || (best is null && alike >= Threshold))
            {
                best = (entry, alike);
                bar = alike + bonus;
            }
        }

        return best;
    }

    /// <summary>Those that share most runs for their length, in the order of the file where that is equal.</summary>
    private List<int> Candidates(string id)
    {
        CountShared(id);
        var best = new PriorityQueue<int, (double Score, int Later)>(MostCandidates);
        foreach (var place in touched)
        {
            // The worst one goes out first.
            (double Score, int Later) rank = ((double)shared[place] / (id.Length + lengths[place]), -place);
            shared[place] = 0;
            if (best.Count < MostCandidates)
            {
                best.Enqueue(place, rank);
            }
            else if (best.TryPeek(out _, out var worst) && rank.Score >= worst.Score)
            {
                best.EnqueueDequeue(place, rank);
            }
        }

        touched.Clear();
        var result = new List<int>(best.Count);
        while (best.TryDequeue(out var place, out _))
        {
            result.Add(place);
        }

        result.Reverse();
        return result;
    }

    /// <summary>Leaves out texts whose length alone makes them too different.</summary>
    private void CountShared(string id)
    {
        var (shortest, longest) = TextSimilarity.Lengths(id.Length, Threshold);
        var looked = 0;
        var isFirst = true;
        foreach (var places in index.Find(id))
        {
            // Rare runs come first; the common ones tell little.
            looked += places.Length;
            if (looked > MostLookedAt && !isFirst)
            {
                break;
            }

            isFirst = false;
            foreach (var place in places.Span)
            {
                if (lengths[place] >= shortest && lengths[place] <= longest && shared[place]++ == 0)
                {
                    touched.Add(place);
                }
            }
        }
    }
}
