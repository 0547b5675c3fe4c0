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

    /// <summary>Texts up to this length are found by runs of two characters too.</summary>
    private const int Short = 24;

    private const int MostCandidates = 20;

    /// <summary>A run that more entries have tells little; those that come later are not noted.</summary>
    private const int MostOfRun = 1000;

    /// <summary>Entries looked at in one search, before any is compared.</summary>
    private const int MostLookedAt = 10_000;

    /// <summary>In pairs of characters: a second or two.</summary>
    private const long MostCompared = 50_000_000_000;

    private readonly ImmutableArray<PoEntry> entries;
    private readonly Dictionary<ulong, List<int>> runs = [];
    private readonly int[] shared;
    private readonly List<int> touched = [];
    private readonly TextSimilarity similarity = new();

    /// <param name="entries">Those that have a translation.</param>
    public SimilarTexts(ImmutableArray<PoEntry> entries)
    {
        this.entries = entries;
        shared = new int[entries.Length];
        var own = new HashSet<ulong>();
        for (var i = 0; i < entries.Length; i++)
        {
            own.Clear();
            AddRuns(entries[i].Id, own);
            foreach (var run in own)
            {
                if (!runs.TryGetValue(run, out var list))
                {
                    runs.Add(run, list = []);
                }

                if (list.Count < MostOfRun)
                {
                    list.Add(i);
                }
            }
        }
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
        foreach (var index in Candidates(id))
        {
            var entry = entries[index];
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
        var own = new HashSet<ulong>();
        AddRuns(id, own);
        var lists = own.Select(r => runs.GetValueOrDefault(r)).OfType<List<int>>().OrderBy(l => l.Count).ThenBy(l => l[0]).ToList();
        var looked = 0;
        foreach (var list in lists)
        {
            // Rare runs come first; the common ones tell little.
            looked += list.Count;
            if (looked > MostLookedAt && touched.Count > 0)
            {
                break;
            }

            foreach (var index in list)
            {
                if (shared[index]++ == 0)
                {
                    touched.Add(index);
                }
            }
        }

        var best = new PriorityQueue<int, (double Score, int Later)>();
        foreach (var index in touched)
        {
            var length = entries[index].Id.Length;
            if (TextSimilarity.Limit(id.Length, length) < Threshold)
            {
                continue;
            }

            // The worst one goes out first.
            var rank = ((double)shared[index] / (id.Length + length), -index);
            if (best.Count < MostCandidates)
            {
                best.Enqueue(index, rank);
            }
            else
            {
                best.EnqueueDequeue(index, rank);
            }
        }

        var result = new List<int>(best.Count);
        while (best.TryDequeue(out var index, out _))
        {
            result.Add(index);
        }

        result.Reverse();
        foreach (var index in touched)
        {
            shared[index] = 0;
        }

        touched.Clear();
        return result;
    }

    private static void AddRuns(string text, HashSet<ulong> into)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            into.Add(((ulong)text[i] << 48) | ((ulong)text[i + 1] << 32) | ((ulong)text[i + 2] << 16) | text[i + 3]);
        }

        if (text.Length <= Short)
        {
            // No run of four has a NUL, which no text can hold.
            for (var i = 0; i + 2 <= text.Length; i++)
            {
                into.Add(((ulong)text[i] << 16) | text[i + 1]);
            }
        }
    }
}
