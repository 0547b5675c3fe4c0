using System.Collections.Immutable;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Texts;

/// <summary>Questions about blocks and all blocks inside them.</summary>
internal static class BlockTexts
{
    public static bool AnyFallback(ReadOnlySpan<EditionBlock> blocks) => Any(blocks, b => TextsOf(b).Any(t => t.IsFallback));

    /// <summary>Whether a reader finds a service's record or a number to dial here.</summary>
    public static bool AnyContact(ImmutableArray<EditionBlock> blocks) =>
        Any(blocks.AsSpan(), b => b is EditionContact || TextsOf(b).Any(t => t.Runs.Any(r => r.Kind == RunKind.Phone)));

    private static bool Any(ReadOnlySpan<EditionBlock> blocks, Func<EditionBlock, bool> predicate)
    {
        var waiting = new Stack<EditionBlock>(blocks.ToArray());
        while (waiting.TryPop(out var block))
        {
            if (predicate(block)) return true;
            foreach (var inner in BlocksIn(block))
            {
                waiting.Push(inner);
            }
        }

        return false;
    }

    private static IEnumerable<EditionBlock> BlocksIn(EditionBlock block) => block switch
    {
        EditionList list => list.Items.SelectMany(i => i),
        EditionBox box => box.Blocks,
        _ => [],
    };

    private static IEnumerable<EditionText> TextsOf(EditionBlock block) => block switch
    {
        EditionHeading heading => [heading.Text],
        EditionParagraph paragraph => [paragraph.Text],
        EditionPicture picture => new[] { picture.AlternativeText, picture.Caption }.OfType<EditionText>(),
        EditionQrCode code => [code.AlternativeText, code.Url],
        EditionContact contact => new[] { contact.Name, contact.Description, contact.Phone, contact.Url, contact.Hours, contact.AsOf }.OfType<EditionText>(),
        _ => [],
    };
}
