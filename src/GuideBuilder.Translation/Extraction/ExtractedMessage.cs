using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Extraction;

/// <summary>A message to translate, once for all places where it stands.</summary>
/// <param name="Places">In reading order, as <c>in-danger, heading 2</c>; without line numbers, so that they seldom change.</param>
public sealed record ExtractedMessage(Message Message, ImmutableArray<string> Places);
