using System.Collections.Immutable;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>A line ready to be placed: its runs in logical order, positioned from its left end on the baseline.</summary>
/// <param name="Width">Without hanging white space, in points.</param>
public sealed record SetLine(double Width, ImmutableArray<GlyphRun> Runs);

/// <summary>Glyphs of one face and one run of text.</summary>
/// <param name="Clusters">In logical order.</param>
public sealed record GlyphRun(FontFace Face, InlineRun Source, ImmutableArray<Cluster> Clusters)
{
    /// <summary>The characters shown, in logical order.</summary>
    public string Text => string.Concat(Clusters.Select(c => c.Text));
}

/// <param name="Glyphs">From left to right.</param>
public readonly record struct Cluster(string Text, ImmutableArray<PlacedGlyph> Glyphs);

/// <param name="X">From the left end of the line, in points.</param>
/// <param name="Y">Above the baseline, in points.</param>
public readonly record struct PlacedGlyph(int Id, double X, double Y);
