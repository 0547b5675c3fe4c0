using System.Collections.Immutable;

namespace GuideBuilder.Translation.Sync;

/// <summary>Finds the text that is most like another: by the share of three characters in a row that both have (Dice's coefficient).</summary>
internal sealed class SimilarTexts
{
    private const int Gram = 3;

    private readonly ImmutableArray<string> texts;
    private readonly ImmutableArray<int> sizes;
    private readonly Dictionary<string, List<(int Text, int Count)>> index = new(StringComparer.Ordinal);

    internal SimilarTexts(IEnumerable<string> texts)
    {
        this.texts = [.. texts];
        var counts = ImmutableArray.CreateBuilder<int>(this.texts.Length);
        for (var i = 0; i < this.texts.Length; i++)
        {
            var grams = GramsOf(this.texts[i]);
            counts.Add(grams.Values.Sum());
            foreach (var (gram, count) in grams)
            {
                (index.TryGetValue(gram, out var list) ? list : index[gram] = []).Add((i, count));
            }
        }

        sizes = counts.MoveToImmutable();
    }

    /// <param name="least">From 0 to 1: what is less like it is not taken.</param>
    /// <returns>The place of the text; of several the first. Null when none is like enough.</returns>
    internal int? MostLike(string text, double least)
    {
        var grams = GramsOf(text);
        var size = grams.Values.Sum();
        var shared = new int[texts.Length];
        foreach (var (gram, count) in grams)
        {
            foreach (var (other, otherCount) in index.GetValueOrDefault(gram) ?? [])
            {
                shared[other] += Math.Min(count, otherCount);
            }
        }

        int? best = null;
        var highest = least;
        for (var i = 0; i < shared.Length; i++)
        {
            var likeness = 2.0 * shared[i] / Math.Max(1, size + sizes[i]);
            if (shared[i] > 0 && (likeness > highest || (best is null && likeness >= highest)))
            {
                (best, highest) = (i, likeness);
            }
        }

        return best;
    }

    /// <summary>With a space before and behind, so that short texts have some too.</summary>
    private static Dictionary<string, int> GramsOf(string text)
    {
        var padded = $" {text} ";
        var grams = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + Gram <= padded.Length; i++)
        {
            var gram = padded.Substring(i, Gram);
            grams[gram] = grams.GetValueOrDefault(gram) + 1;
        }

        return grams;
    }
}
