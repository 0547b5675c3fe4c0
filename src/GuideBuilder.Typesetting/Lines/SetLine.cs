using System.Collections.Immutable;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>A line ready to be placed: its runs in logical order, positioned from its left end on the baseline.</summary>
/// <param name="Width">Without hanging white space, in points.</param>
public sealed record SetLine(double Width, ImmutableArray<GlyphRun> Runs);
