using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Languages;

/// <summary>Finds wordings that promise help in the reader's own language.</summary>
public sealed class ClaimWords
{
    private readonly ImmutableArray<(string Written, string Comparable)> wordings;

    private ClaimWords(ImmutableArray<(string Written, string Comparable)> wordings) => this.wordings = wordings;

    public static ClaimWords Of(Locale? locale) => new([.. (locale?.ClaimWords ?? []).Select(w => (w, Comparable(w)))]);

    /// <param name="text">Without markup. Parts of words count; capitals, vowel signs that may be left out and the kind of space do not.</param>
    /// <returns>The first wording of the list that is in it, as the list has it; null when there is none.</returns>
    public string? FindIn(string text)
    {
        if (wordings.IsEmpty)
        {
            return null;
        }

        var comparable = Comparable(text);
        return wordings.FirstOrDefault(w => comparable.Contains(w.Comparable, StringComparison.Ordinal)).Written;
    }

    private static string Comparable(string text) =>
        string.Join(' ', ComparableText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
