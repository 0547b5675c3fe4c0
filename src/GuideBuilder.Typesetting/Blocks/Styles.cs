using GuideBuilder.Typesetting.Hyphenation;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Measures in points.</summary>
/// <param name="Leading">From baseline to baseline.</param>
/// <param name="IndentStart">At the edge where lines begin.</param>
/// <param name="KeepWithNext">Not the last on its page: headings, and the line that introduces a list.</param>
/// <param name="Balanced">Lines of much the same length, as in headings, instead of a long one and a short rest.</param>
/// <param name="Orphans">The fewest lines left at the foot of a page.</param>
/// <param name="Widows">The fewest lines carried to the top of the next page.</param>
/// <param name="Hyphenator">Divides words of the paragraph's language; null when they stay whole. Not for balanced lines.</param>
/// <param name="Kashida">Whether Arabic words in justified lines are lengthened; not for Nastaliq.</param>
public sealed record ParagraphStyle(
    double Leading,
    double SpaceBefore = 0,
    double SpaceAfter = 0,
    double IndentStart = 0,
    double IndentEnd = 0,
    TextAlignment Alignment = TextAlignment.Start,
    bool KeepWithNext = false,
    bool Balanced = false,
    int Orphans = 2,
    int Widows = 2,
    Hyphenator? Hyphenator = null,
    bool Kashida = false);

public enum TextAlignment
{
    Start,
    Center,
    End,

    /// <summary>All lines but the last fill the measure; the last stands at the start.</summary>
    Justify,
}

/// <summary>A tinted box with a bar at its start edge. Measures in points.</summary>
public sealed record FrameStyle(Ink? Fill, Ink? Bar, double BarWidth, double Padding, double Radius, double SpaceBefore, double SpaceAfter);
