using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Markdown;

/// <summary>The id of a recommendation: <c>{#id}</c> at the end of its first paragraph, as headings have theirs.</summary>
internal static class ItemId
{
    private const string Opening = "{#";

    /// <returns>Where the braces open in the text of a paragraph; null when it ends without an id.</returns>
    public static int? Start(string text) =>
        text.EndsWith('}') && text.LastIndexOf('{') is >= 0 and var start && text.AsSpan(start).StartsWith(Opening, StringComparison.Ordinal) ? start : null;

    public static string Of(string text, int start) => text[(start + Opening.Length)..^1];

    /// <summary>Finds ids of items to which no reference could lead.</summary>
    public static void Check(IReadOnlyCollection<Block> blocks, FindingBag findings)
    {
        var numbered = Recommendations.Items(blocks).Select(r => r.Item).ToHashSet();
        foreach (var list in BlockTree.All(blocks).OfType<ListBlock>())
        {
            foreach (var item in list.Items.Where(i => i.Id is not null && !numbered.Contains(i)))
            {
                findings.Add(ContentFindings.MisplacedItemId(item.Text?.Span ?? list.Span, item.Id!));
            }
        }
    }
}
