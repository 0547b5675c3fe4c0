namespace GuideBuilder.Content.Yaml;

/// <summary>Finds what somebody may have meant by a misspelt name.</summary>
internal static class Nearest
{
    private const int LongestName = 40;
    private const int MostCandidates = 500;

    /// <returns>The candidate that differs least, by no more than a third of its letters; null when none is near.</returns>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        return candidates
            .Take(MostCandidates)
            .Where(c => c.Length is > 0 and <= LongestName && c != name && Math.Abs(c.Length - name.Length) <= LongestName / 3)
            .Select(c => (Candidate: c, Distance: Distance(name.ToLowerInvariant(), c.ToLowerInvariant())))
            .Where(p => p.Distance <= Math.Max(1, Math.Max(name.Length, p.Candidate.Length) / 3))
            .OrderBy(p => p.Distance)
            .ThenBy(p => p.Candidate, StringComparer.Ordinal)
            .Select(p => p.Candidate)
            .FirstOrDefault();
    }

    /// <summary>Letters added, left out, changed, or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Least(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Least(int[,] rows, string a, string b, int i, int j)
    {
        var changed = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var least = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
