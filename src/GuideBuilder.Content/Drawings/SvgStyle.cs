using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Drawings;

/// <summary>How an element is painted, with what it inherits; the values are SVG's at the beginning.</summary>
/// <param name="Map">From the element's coordinates to the picture's.</param>
internal sealed record SvgStyle(Affine Map)
{
    private const double UsualMiterLimit = 4;

    public VectorColour? Fill { get; init; } = new VectorColour(0);

    public VectorColour? Stroke { get; init; }

    public double StrokeWidth { get; init; } = 1;

    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    public double MiterLimit { get; init; } = UsualMiterLimit;

    public bool IsEvenOdd { get; init; }

    /// <summary>Not painted, nor anything inside.</summary>
    public bool IsHidden { get; init; }

    public bool IsStroked => Stroke is not null && StrokeWidth > 0;
}
