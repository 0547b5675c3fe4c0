using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.References;

/// <summary>Finds lists of contents that somebody typed: lists that repeat headings of the publication.</summary>
internal static class TypedContents
{
    private const int FewestRepeated = 3;
    private const int MostNamed = 10;

    private static readonly char[] Around = [.. "0123456789.… \t"];

    public static void Check(ImmutableArray<ChapterDraft> drafts, ImmutableArray<Section> sections, FindingBag findings)
    {
        var messages = drafts.SelectMany(d => d.Messages).DistinctBy(m => m.Message).ToDictionary(m => m.Message, m => Bare(m.Plain));
        var headings = sections.Where(s => !s.IsRecommendation).Select(s => messages.GetValueOrDefault(s.Title) ?? "").Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var known = headings.ToHashSet(StringComparer.Ordinal);
        foreach (var list in drafts.SelectMany(d => BlockTree.All(d.Chapter.Blocks)).OfType<ListBlock>())
        {
            var items = BlockTree.All([list]).OfType<ListBlock>().SelectMany(l => l.Items).Select(i => i.Text).OfType<Message>();
            var repeated = items.Select(t => messages.GetValueOrDefault(t) ?? "").Where(known.Contains).ToHashSet(StringComparer.Ordinal);
            if (repeated.Count >= FewestRepeated)
            {
                var missing = headings.Where(h => !repeated.Contains(h)).ToList();
                findings.Add(ContentFindings.ContentsByHand(list.Span, [.. missing.Take(MostNamed)], Math.Max(0, missing.Count - MostNamed)));
            }
        }
    }

    /// <summary>Without numbers, and without dots that lead to a page's number.</summary>
    private static string Bare(string text) => text.Trim(Around);
}
