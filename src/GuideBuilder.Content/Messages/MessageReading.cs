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
