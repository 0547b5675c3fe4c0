using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Drawings;

/// <summary>Turns elements into painted outlines (SVG 1.1, 8 and 9).</summary>
internal sealed class SvgShapes(SvgReport report)
{
    private const int MostSegments = 200_000;

    private readonly ImmutableArray<VectorShape>.Builder shapes = ImmutableArray.CreateBuilder<VectorShape>();
    private readonly Dictionary<int, VectorColourUse> colours = [];
    private int segments;

    public bool IsEmpty => shapes.Count == 0;

    public bool IsFull => segments >= MostSegments;

    /// <summary>In the order of their values.</summary>
    public ImmutableArray<VectorColourUse> Colours => [.. colours.Values.OrderBy(c => c.Srgb)];

    public ImmutableArray<VectorShape> ToShapes() => shapes.ToImmutable();

    public void Add(SvgElement element, SvgStyle style)
    {
        var outline = new Outline(style.Map);
        Draw(element, outline);
        segments += outline.Count;
        var fill = element.Name == "line" ? null : style.Fill;
        if (outline.Count == 0 || style.IsHidden || (fill is null && !style.IsStroked))
        {
            return;
        }

        if (!outline.IsWithinReach)
        {
            report.RefuseValue(element, new SvgAttribute("coordinates", "too large", element.Span));
        }

        shapes.Add(new VectorShape(outline.ToSegments(), fill, StrokeOf(element, style), style.IsEvenOdd));
        Note(fill, element);
        Note(style.IsStroked ? style.Stroke : null, element);
    }

    private VectorStroke? StrokeOf(SvgElement element, SvgStyle style)
    {
        if (style.Stroke is not { } colour || !style.IsStroked)
        {
            return null;
        }

        if (!style.Map.KeepsShapes)
        {
            report.RefuseUnevenStroke(element);
        }

        return new VectorStroke(colour, style.StrokeWidth * style.Map.Scale, style.Cap, style.Join, style.MiterLimit);
    }

    private void Note(VectorColour? colour, SvgElement element)
    {
        if (colour is { Srgb: { } srgb })
        {
            colours.TryAdd(srgb, new VectorColourUse(srgb, element.Span));
        }
    }

    private void Draw(SvgElement element, Outline outline)
    {
        switch (element.Name)
        {
            case "path":
                if (element["d"] is { } data && !SvgPath.Read(data.Value, outline, MostSegments - segments))
                {
                    report.RefuseValue(element, data);
                }

                break;
            case "rect":
                DrawRectangle(element, outline);
                break;
            case "circle":
                DrawEllipse(element, outline, Length(element, "r"), Length(element, "r"));
                break;
            case "ellipse":
                DrawEllipse(element, outline, Length(element, "rx"), Length(element, "ry"));
                break;
            case "line":
                outline.Move(Number(element, "x1"), Number(element, "y1"));
                outline.Line(Number(element, "x2"), Number(element, "y2"));
                break;
            default:
                DrawPoints(element, outline, isClosed: element.Name == "polygon");
                break;
        }
    }

    private void DrawRectangle(SvgElement element, Outline outline)
    {
        var (x, y, width, height) = (Number(element, "x"), Number(element, "y"), Length(element, "width"), Length(element, "height"));
        if (width == 0 || height == 0)
        {
            return;
        }

        // One radius alone holds for both directions.
        var (first, second) = (OptionalLength(element, "rx"), OptionalLength(element, "ry"));
        var (rx, ry) = (Math.Min(first ?? second ?? 0, width / 2), Math.Min(second ?? first ?? 0, height / 2));
        if (rx > 0 && ry > 0)
        {
            outline.RoundedRectangle(x, y, width, height, rx, ry);
        }
        else
        {
            outline.Rectangle(x, y, width, height);
        }
    }

    private void DrawEllipse(SvgElement element, Outline outline, double rx, double ry)
    {
        var (cx, cy) = (Number(element, "cx"), Number(element, "cy"));
        if (rx > 0 && ry > 0)
        {
            outline.Ellipse(cx, cy, rx, ry);
        }
    }

    private void DrawPoints(SvgElement element, Outline outline, bool isClosed)
    {
        if (element["points"] is not { } points)
        {
            return;
        }

        if (SvgScanner.Numbers(points.Value, 2 * (MostSegments - segments)) is not { } numbers || numbers.Count % 2 == 1)
        {
            report.RefuseValue(element, points);
            return;
        }

        for (var i = 0; i < numbers.Count; i += 2)
        {
            if (i == 0)
            {
                outline.Move(numbers[0], numbers[1]);
            }
            else
            {
                outline.Line(numbers[i], numbers[i + 1]);
            }
        }

        if (isClosed && numbers.Count > 0)
        {
            outline.Close();
        }
    }

    private double Number(SvgElement element, string name) => Optional(element, name, double.NegativeInfinity) ?? 0;

    private double Length(SvgElement element, string name) => OptionalLength(element, name) ?? 0;

    private double? OptionalLength(SvgElement element, string name) =>
        element[name] is { Value: "auto" } && name is "rx" or "ry" ? null : Optional(element, name, 0);

    private double? Optional(SvgElement element, string name, double least)
    {
        if (element[name] is not { } attribute)
        {
            return null;
        }

        if (SvgScanner.Length(attribute.Value) is { } value && value >= least)
        {
            return value;
        }

        report.RefuseValue(element, attribute);
        return null;
    }
}
