using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <summary>A note that stands at the foot of the page in print, and at the end of the chapter on the web.</summary>
/// <param name="Id">As in <c>[^id]</c>; unique in its chapter.</param>
public sealed record Note(string Id, ImmutableArray<Block> Blocks, SourceSpan Span);
