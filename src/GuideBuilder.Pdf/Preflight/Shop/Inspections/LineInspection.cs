using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Preflight.Shop.Rules;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Measures lines: strokes, and filled rectangles as thin as strokes.</summary>
internal sealed class LineInspection(PreflightJob job, PressProfile shop) : ShopInspection(job, shop)
{
    // In points.
    private const double Tolerance = 0.01;
    private const int Samples = 5;

    public override void Shape(in PaintedShape shape)
    {
        if (!shape.IsLine || shape.Width >= Math.Max(Profile.Lines.Least, Profile.Lines.Reversed) - Tolerance || Page.IsCutOff(shape.Box))
            return;
        var ground = Ground(shape.Path.Contours);
        if (shape.Colour.IsPaper && !ground.HasInk)
            return;
        var isReversed = !shape.Overprints && ground.IsDarkerThan(shape.Colour);
        var least = isReversed ? Profile.Lines.Reversed : Profile.Lines.Least;
        if (shape.Width >= least - Tolerance || shape.Parts.All(Page.IsCutOff))
            return;
        var name = shape.Width <= 0 ? "a hairline" : $"a line of {Measures.Points(shape.Width)}";
        ReportHere(
            isReversed ? LineRules.ReversedTooThin : LineRules.TooThin,
            $"{name} at {Page.Place(shape.Box.Left, shape.Box.Upper)}{(isReversed ? " is lighter than its ground" : "")}; at least {Measures.Points(least)} is asked for.");
    }

    /// <summary>The darkest of a few places along it.</summary>
    private InkGround Ground(ImmutableArray<Contour> contours)
    {
        var darkest = default(InkGround);
        for (var i = 0; i < Samples && !Inks.IsClean; i++)
        {
            var points = contours[i * contours.Length / Samples].Points;
            var (a, b) = (points[i * points.Length / Samples], points[((i * points.Length / Samples) + 1) % points.Length]);
            var ground = Inks.At((a.X + b.X) / 2, (a.Y + b.Y) / 2);
            darkest = ground.IsUnknown || ground.Darkness > darkest.Darkness ? ground : darkest;
        }

        return darkest;
    }
}
