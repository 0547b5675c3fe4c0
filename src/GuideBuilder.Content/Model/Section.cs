using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>A chapter, a part of one or a recommendation, to which text can refer.</summary>
/// <param name="Number">As [2, 1] for the first part of the second chapter; empty when it has none.</param>
public sealed record Section(string Id, Message Title, ImmutableArray<int> Number)
{
    public bool IsRecommendation { get; init; }
}

/// <summary>Finds the sections of a publication and counts them.</summary>
public static class Sections
{
    /// <summary>In reading order, recommendations last. What has no id, or an id that stands further up already, is left out.</summary>
    /// <param name="numbered">Headings in boxes have no number even so.</param>
    public static ImmutableArray<Section> Of(ImmutableArray<Chapter> chapters, bool numbered) =>
        [.. chapters.SelectMany((c, i) => Of(c, i + 1, numbered)).Concat(RecommendationsOf(chapters)).Where(s => s.Id.Length > 0).DistinctBy(s => s.Id, StringComparer.Ordinal)];

    private static IEnumerable<Section> RecommendationsOf(ImmutableArray<Chapter> chapters) =>
        from recommendation in Recommendations.Of(chapters)
        where recommendation.Item is { Id: not null, Text: not null }
        select new Section(recommendation.Item.Id!, recommendation.Item.Text!, [recommendation.Number]) { IsRecommendation = true };

    private static List<Section> Of(Chapter chapter, int number, bool numbered)
    {
        List<Section> sections = [new(chapter.Anchor, chapter.Title, numbered ? [number] : [])];
        List<int> counts = [number];
        Add(chapter.Blocks, numbered ? counts : null, sections);
        return sections;
    }

    /// <param name="counts">The number of the heading before, by level; null where headings have none.</param>
    private static void Add(ImmutableArray<Block> blocks, List<int>? counts, List<Section> sections)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    sections.Add(new Section(heading.Id, heading.Text, counts is null ? [] : Count(counts, heading.Level)));
                    break;
                case Box box:
                    Add(box.Blocks, null, sections);
                    break;
                case Columns columns:
                    Add(columns.Blocks, counts, sections);
                    break;
                case Wrapper wrapper:
                    Add(wrapper.Blocks, counts, sections);
                    break;
            }
        }
    }

    private static ImmutableArray<int> Count(List<int> counts, int level)
    {
        while (counts.Count < level)
        {
            counts.Add(0);
        }

        counts.RemoveRange(level, counts.Count - level);
        counts[level - 1]++;
        return [.. counts];
    }
}
