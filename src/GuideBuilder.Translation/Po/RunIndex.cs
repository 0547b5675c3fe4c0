using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GuideBuilder.Translation.Po;

/// <summary>Which of many texts have a run of four characters, or of two where they are short.</summary>
internal sealed class RunIndex
{
    /// <summary>Texts up to this length are found by runs of two characters too.</summary>
    private const int Short = 24;

    /// <summary>A run that more texts have tells little; those that come later are not noted.</summary>
    private const int MostOfRun = 1000;

    private readonly Dictionary<ulong, int> numbers = [];
    private readonly HashSet<ulong> own = [];

    /// <summary>Of the run with the number N they are those from <c>starts[N]</c> to before <c>starts[N + 1]</c>.</summary>
    private readonly int[] places;
    private readonly int[] starts;

    public RunIndex(ImmutableArray<string> texts)
    {
        var runs = new List<(int Run, int Text)>();
        var counts = new List<int>();
        for (var text = 0; text < texts.Length; text++)
        {
            foreach (var run in RunsOf(texts[text]))
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, run, out var isKnown);
                if (!isKnown)
                {
                    number = counts.Count;
                    counts.Add(0);
                }

                if (counts[number] < MostOfRun)
                {
                    counts[number]++;
                    runs.Add((number, text));
                }
            }
        }

        starts = new int[counts.Count + 1];
        for (var run = 0; run < counts.Count; run++)
        {
            starts[run + 1] = starts[run] + counts[run];
        }

        places = new int[runs.Count];
        var next = starts.AsSpan().ToArray();
        foreach (var (run, text) in runs)
        {
            places[next[run]++] = text;
        }
    }

    /// <summary>For each run of a text the places of those that have it, from the first on; rare runs first.</summary>
    public List<ReadOnlyMemory<int>> Find(string text)
    {
        var found = new List<(int Count, int First, int Start)>();
        foreach (var run in RunsOf(text))
        {
            if (numbers.TryGetValue(run, out var number))
            {
                found.Add((starts[number + 1] - starts[number], places[starts[number]], starts[number]));
            }
        }

        return [.. found.OrderBy(f => f.Count).ThenBy(f => f.First).Select(f => new ReadOnlyMemory<int>(places, f.Start, f.Count))];
    }

    /// <summary>Each once, until the next text is asked for.</summary>
    private HashSet<ulong> RunsOf(string text)
    {
        own.Clear();
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            own.Add(Spread(((ulong)text[i] << 48) | ((ulong)text[i + 1] << 32) | ((ulong)text[i + 2] << 16) | text[i + 3]));
        }

        if (text.Length <= Short)
        {
            // No run of four has a NUL, which no text can hold.
            for (var i = 0; i + 2 <= text.Length; i++)
            {
                own.Add(Spread(((ulong)text[i] << 16) | text[i + 1]));
            }
        }

        return own;
    }

    /// <summary>Another number for each run: .NET lays the halves of a number over each other, and those of runs have most bits in common.</summary>
    private static ulong Spread(ulong run) => unchecked(run * 0x9E37_79B9_7F4A_7C15);
}
