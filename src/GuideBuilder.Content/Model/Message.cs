using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <summary>
/// The unit of translation: the text of one block, in inline Markdown, with soft line breaks unfolded to single
/// spaces and hard line breaks as <c>\n</c>. It is the msgid of its entry.
/// </summary>
/// <param name="Context">The msgctxt; null for all but texts too short to be understood alone.</param>
/// <param name="Span">Where the block begins in its file.</param>
public sealed record Message(string Text, string? Context, SourceSpan Span);
