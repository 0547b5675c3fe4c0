using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Extraction;

/// <summary>A message to translate, once for all places where it stands.</summary>
/// <param name="Places">
/// In reading order, as <c>guide-women, for women: now > What you can do, list item</c>: publication and readers, chapter and headings above it, kind of block.
/// Without line numbers, so that they seldom change.
/// </param>
public sealed record ExtractedMessage(Message Message, ImmutableArray<string> Places)
{
    /// <summary>What a translator has to know of it beside that: what its placeholders stand for.</summary>
    public ImmutableArray<string> Hints { get; init; } = [];
}
