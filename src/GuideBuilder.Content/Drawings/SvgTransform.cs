namespace GuideBuilder.Content.Drawings;

/// <summary>Reads the attribute <c>transform</c> (SVG 1.1, 7.6).</summary>
internal static class SvgTransform
{
    private const int MostFunctions = 32;

    /// <returns>Null when it cannot be read.</returns>
    public static Affine? Read(ReadOnlySpan<char> text)
    {
        var all = Affine.Identity;
        text = text.Trim();
        for (var i = 0; !text.IsEmpty; i++)
        {
            var (open, close) = (text.IndexOf('('), text.IndexOf(')'));
            if (i == MostFunctions || open < 0 || close < open)
            {
                return null;
            }

            if (SvgScanner.Numbers(text[(open + 1)..close], 6) is not { } numbers || Function(text[..open].Trim().ToString(), numbers) is not { } map)
            {
                return null;
            }

            all = all.After(map);
            text = text[(close + 1)..].TrimStart(" \t\r\n,");
        }

        return all;
    }

    private static Affine? Function(string name, List<double> numbers) => (name, numbers) switch
    {
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new Affine(a, b, c, d, e, f),
        ("translate", [var x]) => Affine.Move(x, 0),
        ("translate", [var x, var y]) => Affine.Move(x, y),
        ("scale", [var both]) => Affine.Stretch(both, both),
        ("scale", [var x, var y]) => Affine.Stretch(x, y),
        ("rotate", [var angle]) => Affine.Turn(angle),
        ("rotate", [var angle, var x, var y]) => Affine.Move(x, y).After(Affine.Turn(angle)).After(Affine.Move(-x, -y)),
        ("skewX", [var angle]) => new Affine(1, 0, Slope(angle), 1, 0, 0),
        ("skewY", [var angle]) => new Affine(1, Slope(angle), 0, 1, 0, 0),
        _ => null,
    };

    private static double Slope(double degrees) => Math.Tan(degrees * Math.PI / 180);
}
