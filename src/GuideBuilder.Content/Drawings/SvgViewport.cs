using GuideBuilder.Content.Findings;

namespace GuideBuilder.Content.Drawings;

/// <summary>The size of a drawing, and how its coordinates fall into it (SVG 1.1, 7.7 and 7.8): whole, and in the middle.</summary>
/// <param name="Width">In px.</param>
/// <param name="Height">In px.</param>
internal sealed record SvgViewport(double Width, double Height, Affine Map)
{
    // A drawing of less than a thousandth px or more than 100,000 px is a slip.
    private const double Smallest = 0.001;
    private const double Largest = 100_000;

    /// <returns>Null after a finding.</returns>
    public static SvgViewport? Read(SvgElement svg, SvgReport report)
    {
        if (svg["preserveAspectRatio"] is { Value: not ("xMidYMid" or "xMidYMid meet") } ratio)
        {
            report.RefuseValue(svg, ratio);
        }

        if (svg["viewBox"] is { } attribute)
        {
            if (SvgScanner.Numbers(attribute.Value, 4) is [var x, var y, var boxWidth, var boxHeight] && IsSize(boxWidth) && IsSize(boxHeight))
            {
                return Fit(svg, new Box(x, y, boxWidth, boxHeight), report);
            }

            report.RefuseValue(svg, attribute);
            return null;
        }

        if (svg["width"] is null || svg["height"] is null)
        {
            report.Refuse(ContentFindings.DrawingWithoutSize(svg.Span));
            return null;
        }

        return Length(svg, "width", 0, report) is { } width && Length(svg, "height", 0, report) is { } height
            ? new SvgViewport(width, height, Affine.Identity)
            : null;
    }

    private static SvgViewport? Fit(SvgElement svg, Box box, SvgReport report)
    {
        // With one side given, the other follows from the box.
        var aspect = box.Height / box.Width;
        var (hasWidth, hasHeight) = (svg["width"] is not null, svg["height"] is not null);
        if (Length(svg, "width", box.Width, report) is not { } width || Length(svg, "height", box.Height, report) is not { } height)
        {
            return null;
        }

        width = !hasWidth && hasHeight ? height / aspect : width;
        height = hasWidth && !hasHeight ? width * aspect : height;
        var scale = Math.Min(width / box.Width, height / box.Height);
        var map = Affine.Move((width - (box.Width * scale)) / 2, (height - (box.Height * scale)) / 2)
            .After(Affine.Stretch(scale, scale))
            .After(Affine.Move(-box.X, -box.Y));
        return new SvgViewport(width, height, map);
    }

    private static double? Length(SvgElement svg, string name, double otherwise, SvgReport report)
    {
        if (svg[name] is not { } attribute)
        {
            return otherwise;
        }

        if (SvgScanner.Length(attribute.Value) is { } length && IsSize(length))
        {
            return length;
        }

        report.RefuseValue(svg, attribute);
        return null;
    }

    private static bool IsSize(double value) => value is >= Smallest and <= Largest;

    private readonly record struct Box(double X, double Y, double Width, double Height);
}
