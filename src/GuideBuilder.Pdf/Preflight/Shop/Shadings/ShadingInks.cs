using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Shop.Ink;

namespace GuideBuilder.Pdf.Preflight.Shop.Shadings;

/// <summary>A shading in inks.</summary>
/// <param name="Colours">Along it, from its start to its end; one where it counts as a plane of the colour with most ink.</param>
/// <param name="Axis">Start and end in the shading's own coordinates; null for all but axial shadings.</param>
internal sealed record ShadingInks(ImmutableArray<InkColour> Colours, ShadingAxis? Axis);

internal sealed record ShadingAxis(double X1, double Y1, double X2, double Y2, bool ExtendsStart, bool ExtendsEnd)
{
    /// <summary>From 0, its start, to 1; null where it paints nothing.</summary>
    public double? Place(double x, double y)
    {
        var (dx, dy) = (X2 - X1, Y2 - Y1);
        var length = (dx * dx) + (dy * dy);
        if (length <= 0)
            return null;
        var place = (((x - X1) * dx) + ((y - Y1) * dy)) / length;
        return (place < 0 && !ExtendsStart) || (place > 1 && !ExtendsEnd) ? null : Math.Clamp(place, 0, 1);
    }
}
