using System.Collections.Immutable;

namespace GuideBuilder.Typesetting.Text;

/// <summary>How a run of text looks.</summary>
/// <param name="Families">Font families: the first serve the text's own script, the last serve foreign words and left-to-right runs in right-to-left text.</param>
/// <param name="Size">In points.</param>
/// <param name="Tracking">Extra space after each cluster, in points; 0 in joined scripts.</param>
/// <param name="Rise">Of the baseline above the line's, in points: the marks of footnotes.</param>
public sealed record TextStyle(ImmutableArray<string> Families, double Size, bool Bold, bool Italic, Ink Ink, double Tracking = 0, double Rise = 0)
{
    public bool Equals(TextStyle? other) =>
        other is not null && Families.SequenceEqual(other.Families) && Size.Equals(other.Size)
        && Bold == other.Bold && Italic == other.Italic && Ink == other.Ink && Tracking.Equals(other.Tracking) && Rise.Equals(other.Rise);

    public override int GetHashCode() => HashCode.Combine(Families.Length, Size, Bold, Italic, Ink, Tracking, Rise);
}

/// <summary>One colour in both worlds. CMYK in percent, sRGB as 0xRRGGBB.</summary>
public sealed record Ink(string Name, double Cyan, double Magenta, double Yellow, double Black, int Srgb);
