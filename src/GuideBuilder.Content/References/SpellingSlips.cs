using System.Globalization;

namespace GuideBuilder.Content.References;

/// <summary>How two words differ that may be one word misspelt.</summary>
internal static class SpellingSlips
{
    private const int Most = 2;

    /// <returns>How many letters are missing, too many or swapped with their neighbours; null for more than two.</returns>
    public static int? Between(string a, string b)
    {
        a = a.ToLower(CultureInfo.InvariantCulture);
        b = b.ToLower(CultureInfo.InvariantCulture);
        return a == b || Math.Abs(a.Length - b.Length) > Most ? null : Count(a, b, 0, 0, Most);
    }

    /// <summary>One of the words is the other with an ending: Guide, Guides.</summary>
    public static bool AreForms(string a, string b) => a.StartsWith(b, StringComparison.OrdinalIgnoreCase) || b.StartsWith(a, StringComparison.OrdinalIgnoreCase);

    /// <param name="onlyDoubled">Only letters that stand twice.</param>
    public static IEnumerable<string> WithoutOneLetter(string word, bool onlyDoubled)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (!onlyDoubled || char.ToLowerInvariant(word[i]) == char.ToLowerInvariant(word[i - 1]))
            {
                yield return word.Remove(i, 1);
            }
        }
    }

    /// <summary>At each difference there are three ways on, so that with two slips at most there are nine.</summary>
    private static int? Count(string a, string b, int i, int j, int left)
    {
        while (i < a.Length && j < b.Length && a[i] == b[j])
        {
            i++;
            j++;
        }

        if (i == a.Length && j == b.Length)
        {
            return 0;
        }

        if (left == 0)
        {
            return null;
        }

        var surplus = i < a.Length ? Count(a, b, i + 1, j, left - 1) : null;
        var missing = j < b.Length ? Count(a, b, i, j + 1, left - 1) : null;
        var isSwapped = i + 1 < a.Length && j + 1 < b.Length && a[i] == b[j + 1] && a[i + 1] == b[j];
        var swapped = isSwapped ? Count(a, b, i + 2, j + 2, left - 1) : null;
        return 1 + new[] { surplus, missing, swapped }.Min();
    }
}
