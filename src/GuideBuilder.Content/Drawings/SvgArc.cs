namespace GuideBuilder.Content.Drawings;

/// <summary>Elliptical arcs as Bézier curves (SVG 1.1, appendix F.6).</summary>
internal static class SvgArc
{
    public static void Add(Outline outline, (double X, double Y) from, SvgArcSize size, (double X, double Y) to)
    {
        var (rx, ry) = (Math.Abs(size.RadiusX), Math.Abs(size.RadiusY));
        if (from == to)
        {
            return;
        }

        if (rx == 0 || ry == 0)
        {
            outline.Line(to.X, to.Y);
            return;
        }

        var turn = Affine.Turn(size.Rotation);
        // F.6.5.1: half the way between the ends, seen along the ellipse's own axes.
        var (halfX, halfY) = Affine.Turn(-size.Rotation).Map((from.X - to.X) / 2, (from.Y - to.Y) / 2);
        var growth = Math.Sqrt(Math.Max(1, Square(halfX / rx) + Square(halfY / ry)));
        (rx, ry) = (rx * growth, ry * growth);
        var (centreX, centreY) = Centre(halfX, halfY, rx, ry, size.IsLarge == size.IsClockwise);
        var start = Math.Atan2((halfY - centreY) / ry, (halfX - centreX) / rx);
        var sweep = Sweep(start, Math.Atan2((-halfY - centreY) / ry, (-halfX - centreX) / rx), size.IsClockwise);
        var middle = turn.Map(centreX, centreY);
        var ellipse = Affine.Move(middle.X + ((from.X + to.X) / 2), middle.Y + ((from.Y + to.Y) / 2)).After(turn).After(Affine.Stretch(rx, ry));
        AddCurves(outline, ellipse, start, sweep, to);
    }

    /// <summary>F.6.5.2.</summary>
    private static (double X, double Y) Centre(double x, double y, double rx, double ry, bool isNegative)
    {
        var (xx, yy) = (Square(x / rx), Square(y / ry));
        var factor = Math.Sqrt(Math.Max(0, 1 - xx - yy) / (xx + yy)) * (isNegative ? -1 : 1);
        return (factor * rx * y / ry, -factor * ry * x / rx);
    }

    private static double Sweep(double start, double end, bool isClockwise)
    {
        var sweep = end - start;
        if (isClockwise && sweep < 0)
        {
            return sweep + Math.Tau;
        }

        return !isClockwise && sweep > 0 ? sweep - Math.Tau : sweep;
    }

    /// <summary>At most a quarter of the ellipse for each curve.</summary>
    private static void AddCurves(Outline outline, Affine ellipse, double start, double sweep, (double X, double Y) to)
    {
        var count = Math.Max(1, (int)Math.Ceiling((Math.Abs(sweep) / (Math.PI / 2)) - 1e-9));
        var step = sweep / count;
        var handle = 4.0 / 3 * Math.Tan(step / 4);
        for (var i = 0; i < count; i++)
        {
            var (sin, cos) = Math.SinCos(start + (i * step));
            var (endSin, endCos) = Math.SinCos(start + ((i + 1) * step));
            var first = ellipse.Map(cos - (handle * sin), sin + (handle * cos));
            var second = ellipse.Map(endCos + (handle * endSin), endSin - (handle * endCos));
            var end = i == count - 1 ? to : ellipse.Map(endCos, endSin);
            outline.Curve(first.X, first.Y, second.X, second.Y, end.X, end.Y);
        }
    }

    private static double Square(double value) => value * value;
}

/// <param name="Rotation">Of the ellipse's axes in degrees.</param>
/// <param name="IsClockwise">Where y points down.</param>
internal readonly record struct SvgArcSize(double RadiusX, double RadiusY, double Rotation, bool IsLarge, bool IsClockwise);
