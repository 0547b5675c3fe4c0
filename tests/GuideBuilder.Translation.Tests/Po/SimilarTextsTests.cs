using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class SimilarTextsTests
{
    private static readonly string[] Texts =
    [
        "Call the police", "Call the police now", "Call a doctor", "Pack your bag", "Pack your bags", "Keep your papers with you", "Keep your papers safe",
        "You can call this number at any time. The call is free.", "You can call this number at night. The call costs nothing.", "Yes", "No", "Now",
        "abababababababab", "babababababababa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Папа дома", "Папы нет дома", "电话号码",
    ];

    /// <summary>So few texts that all of them are compared.</summary>
    [Fact]
    public void The_text_found_is_the_best_of_all_that_share_a_run()
    {
        var similar = new SimilarTexts([.. PoReader.Parse("x.po", Encoding.UTF8.GetBytes(string.Concat(Texts.Select(t => $"msgid \"{t}\"\nmsgstr \"x\"\n"))), new FindingBag()).Entries]);
        var similarity = new TextSimilarity();
        var found = 0;
        foreach (var id in Texts.SelectMany(t => new[] { t, "Now " + t, t + "!", t[1..], t[..^1], t.Replace('a', 'o'), t + t, t[..(t.Length / 2)], "z" }))
        {
            var best = Texts.Where(t => SharesRun(id, t)).Select(t => similarity.Of(id, t)).Where(s => s >= SimilarTexts.Threshold).DefaultIfEmpty(0).Max();
            Assert.Equal(best, similar.Find(null, id)?.Similarity ?? 0);
            found += best > 0 ? 1 : 0;
        }

        Assert.InRange(found, Texts.Length * 3, (Texts.Length * 9) - 1);
    }

    [Theory]
    [InlineData(0.6)]
    [InlineData(0.61)]
    [InlineData(1)]
    public void Lengths_are_those_that_the_limit_allows(double threshold)
    {
        foreach (var length in Enumerable.Range(0, 120))
        {
            var allowed = Enumerable.Range(0, 600).Where(l => TextSimilarity.Limit(length, l) >= threshold).ToList();
            Assert.Equal((allowed[0], allowed[^1]), TextSimilarity.Lengths(length, threshold));
            Assert.Equal(allowed.Count, allowed[^1] - allowed[0] + 1);
        }
    }

    private static bool SharesRun(string a, string b) => Runs(a, 4).Any(r => b.Contains(r, StringComparison.Ordinal))
        || (a.Length <= 24 && b.Length <= 24 && Runs(a, 2).Any(r => b.Contains(r, StringComparison.Ordinal)));

    private static IEnumerable<string> Runs(string text, int length) => Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(i => text.Substring(i, length));
}
