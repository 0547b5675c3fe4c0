using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Messages;

/// <summary>A parsed message with the places of its parts, so that a finding can point at them.</summary>
/// <param name="ProblemOffsets">Into the message's text, one for each problem.</param>
/// <param name="PlaceholderOffsets">Into the message's text, one for each placeholder.</param>
/// <param name="NoteOffsets">Into the message's text, one for each mark of a note.</param>
/// <param name="CitationOffsets">Into the message's text, one for each citation.</param>
internal sealed record MessageReading(
    ParsedMessage Message,
    ImmutableArray<int> ProblemOffsets,
    ImmutableArray<int> PlaceholderOffsets,
    ImmutableArray<int> NoteOffsets,
    ImmutableArray<int> CitationOffsets,
    PlainText Plain);

/// <summary>A message as the reader sees it, without markup; a <see cref="LooseFacts.Barrier"/> stands for what the tool puts in.</summary>
/// <param name="offsets">Where each code unit stands in the message's text; null when it is the same text.</param>
internal sealed class PlainText(string text, int[]? offsets)
{
    public string Text => text;

    public int OffsetOf(int index) => offsets is null ? index : offsets[index];
}
