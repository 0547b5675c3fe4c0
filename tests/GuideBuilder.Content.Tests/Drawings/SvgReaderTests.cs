using System.Globalization;
using System.Text;
using GuideBuilder.Content.Drawings;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Tests.Drawings;

public sealed class SvgReaderTests
{
    [Theory]
    [InlineData("<path d='M1 2L3 4H5V6Z'/>", "M1 2 L3 4 L5 4 L5 6 Z")]
    [InlineData("<path d='m1 2 3 4h5v6z'/>", "M1 2 L4 6 L9 6 L9 12 Z")]
    [InlineData("<path d='M1,2,3,4,5,6'/>", "M1 2 L3 4 L5 6")]
    [InlineData("<path d='M1-2.5.5'/>", "")]
    [InlineData("<path d='M1-2.5L.5.5-1e1 2E-1'/>", "M1 -2.5 L0.5 0.5 L-10 0.2")]
    [InlineData("<path d='M0 0C1 2 3 4 5 6S9 8 10 10s1 1 2 2'/>", "M0 0 C1 2 3 4 5 6 C7 8 9 8 10 10 C11 12 11 11 12 12")]
    [InlineData("<path d='M0 0c1 2 3 4 5 6'/>", "M0 0 C1 2 3 4 5 6")]
    [InlineData("<path d='M0 0S3 4 5 6'/>", "M0 0 C0 0 3 4 5 6")]
    [InlineData("<path d='M0 0Q3 3 6 0T12 0t6 0'/>", "M0 0 C2 2 4 2 6 0 C8 -2 10 -2 12 0 C14 2 16 2 18 0")]
    [InlineData("<path d='M0 0q3 3 6 0'/>", "M0 0 C2 2 4 2 6 0")]
    [InlineData("<path d='M0 0T6 0'/>", "M0 0 C0 0 2 0 6 0")]
    [InlineData("<path d='M0 0L1 1ZL2 2'/>", "M0 0 L1 1 Z M0 0 L2 2")]
    [InlineData("<path d='M0 0A0 5 0 0 1 3 4'/>", "M0 0 L3 4")]
    [InlineData("<path d='M0 0A5 5 0 013 0'/>", "M0 0 C0.9764 -0.3071 2.0236 -0.3071 3 0")]
    [InlineData("<rect x='1' y='2' width='3' height='4'/>", "M1 2 L4 2 L4 6 L1 6 Z")]
    [InlineData("<rect width='3px' height='4'/>", "M0 0 L3 0 L3 4 L0 4 Z")]
    [InlineData("<rect width='4' height='4' rx='9' ry='auto'/>", "M2 0 L2 0 C3.1046 0 4 0.8954 4 2 L4 2 C4 3.1046 3.1046 4 2 4 L2 4 C0.8954 4 0 3.1046 0 2 L0 2 C0 0.8954 0.8954 0 2 0 Z")]
    [InlineData("<circle cx='1' cy='1' r='1'/>", "M2 1 C2 1.5523 1.5523 2 1 2 C0.4477 2 0 1.5523 0 1 C0 0.4477 0.4477 0 1 0 C1.5523 0 2 0.4477 2 1 Z")]
    [InlineData("<ellipse rx='2' ry='1'/>", "M2 0 C2 0.5523 1.1046 1 0 1 C-1.1046 1 -2 0.5523 -2 0 C-2 -0.5523 -1.1046 -1 0 -1 C1.1046 -1 2 -0.5523 2 0 Z")]
    [InlineData("<polyline points='1 2,3 4 5,6'/>", "M1 2 L3 4 L5 6")]
    [InlineData("<polygon points='1 2 3 4 5 6'/>", "M1 2 L3 4 L5 6 Z")]
    [InlineData("<g transform='translate(1 2)'><rect width='1' height='1' transform='scale(2)'/></g>", "M1 2 L3 2 L3 4 L1 4 Z")]
    [InlineData("<path d='M1 0L2 0' transform='rotate(90)'/>", "M0 1 L0 2")]
    [InlineData("<path d='M1 1L2 1' transform='rotate(90,1,1)'/>", "M1 1 L1 2")]
    [InlineData("<path d='M0 1L1 1' transform='skewX(45)'/>", "M1 1 L2 1")]
    [InlineData("<path d='M1 0L1 1' transform='skewY(45), matrix(1 0 0 1 0 5)'/>", "M1 6 L1 7")]
    public void Elements_become_outlines(string element, string expected)
    {
        if (expected.Length == 0)
        {
            Assert.Null(Svg.Read(Svg.In(element)).Picture);
            return;
        }

        Assert.Equal(expected, Svg.Dump(Svg.Only(element).Path));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(0, 1, 2)]
    [InlineData(1, 0, 3)]
    [InlineData(0, 0, 4)]
    public void An_arc_goes_the_way_that_its_flags_say(int large, int clockwise, int way)
    {
        // From (2,0) to (0,2) there are two circles of radius 2: around (0,0) and around (2,2).
        var path = Svg.Only($"<path d='M2 0A2 2 0 {large} {clockwise} 0 2'/>").Path;

        var centre = way is 2 or 3 ? (X: 0.0, Y: 0.0) : (X: 2.0, Y: 2.0);
        Assert.All(Svg.Points(path), p => Assert.Equal(2, Math.Sqrt(Math.Pow(p.X - centre.X, 2) + Math.Pow(p.Y - centre.Y, 2)), 0.001));
        Assert.Equal(large == 1 ? 3 : 1, path.Count(s => s.Verb == VectorVerb.Curve));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(-75)]
    public void The_points_of_a_turned_arc_lie_on_its_ellipse(double angle)
    {
        var radians = angle * Math.PI / 180;
        // The ends of the long axis of an ellipse with radii 5 and 2 around (10,10).
        var (x, y) = (5 * Math.Cos(radians), 5 * Math.Sin(radians));
        var path = Svg.Only(FormattableString.Invariant($"<path d='M{10 - x} {10 - y}A5 2 {angle} 0 1 {10 + x} {10 + y}'/>")).Path;

        Assert.All(Svg.Points(path), p =>
        {
            var (dx, dy) = (p.X - 10, p.Y - 10);
            var (u, v) = ((dx * Math.Cos(radians)) + (dy * Math.Sin(radians)), (dy * Math.Cos(radians)) - (dx * Math.Sin(radians)));
            Assert.Equal(1, (u * u / 25) + (v * v / 4), 0.002);
        });
    }

    [Fact]
    public void An_arc_too_small_to_reach_grows() =>
        Assert.All(Svg.Points(Svg.Only("<path d='M0 0A1 1 0 0 1 10 0'/>").Path), p => Assert.Equal(5, Math.Sqrt(Math.Pow(p.X - 5, 2) + (p.Y * p.Y)), 0.002));

    [Theory]
    [InlineData("", "fill 000000")]
    [InlineData("fill='none' stroke='#f80'", "stroke FF8800 1 Butt Miter 4")]
    [InlineData("fill='#f8ecd9'", "fill F8ECD9")]
    [InlineData("fill='white'", "fill FFFFFF")]
    [InlineData("fill='currentColor'", "fill text")]
    [InlineData("fill='#123' style='fill : #456; stroke-width:3px'", "fill 445566")]
    [InlineData("style='fill:none;stroke:black;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:bevel;stroke-miterlimit:7'", "stroke 000000 2.5 Round Bevel 7")]
    [InlineData("fill-rule='evenodd'", "fill 000000 evenodd")]
    [InlineData("stroke='black' transform='scale(3)'", "fill 000000 stroke 000000 3 Butt Miter 4")]
    [InlineData("stroke='black' stroke-linecap='square' stroke-linejoin='round' stroke-width='0.5' transform='rotate(30)'", "fill 000000 stroke 000000 0.5 Square Round 4")]
    [InlineData("opacity='1' fill-opacity='1.0' style='display:inline;stroke-dasharray:none;font-family:x;-inkscape-stroke:none'", "fill 000000")]
    public void Properties_say_how_a_shape_is_painted(string attributes, string expected) =>
        Assert.Equal(expected, Svg.DumpPaint(Svg.Only($"<rect width='1' height='1' {attributes}/>")));

    [Fact]
    public void Properties_are_inherited_until_an_element_says_otherwise()
    {
        var picture = Svg.Read(Svg.In("<g fill='#111111' stroke='#222222'><rect width='1' height='1'/><g fill='#333333'><rect width='1' height='1' stroke='none'/></g></g><rect width='1' height='1' fill='inherit'/>")).Picture!;

        Assert.Equal(["fill 111111 stroke 222222 1 Butt Miter 4", "fill 333333", "fill 000000"], picture.Shapes.Select(Svg.DumpPaint));
        Assert.Equal([0, 0x111111, 0x222222, 0x333333], picture.Colours.Select(c => c.Srgb));
    }

    [Fact]
    public void What_is_hidden_or_invisible_is_not_painted()
    {
        var picture = Svg.Read(Svg.In("<g display='none'><rect width='1' height='1'/></g><defs><path d='M0 0h1'/></defs><rect width='1' height='1' fill='none'/><rect width='0' height='1'/><circle/><line x2='5'/><path d=''/><rect width='2' height='2'/>")).Picture!;

        Assert.Equal("M0 0 L2 0 L2 2 L0 2 Z", Svg.Dump(Assert.Single(picture.Shapes).Path));
    }

    [Theory]
    [InlineData("viewBox='10 20 30 40'", 30, 40, "M0 0 L1 0")]
    [InlineData("viewBox='10 20 30 40' width='60'", 60, 80, "M0 0 L2 0")]
    [InlineData("viewBox='10 20 30 40' width='60' height='40px'", 60, 40, "M15 0 L16 0")]
    [InlineData("width='30' height='40'", 30, 40, "M10 20 L11 20")]
    public void The_view_box_and_the_size_place_the_drawing(string attributes, double width, double height, string expected)
    {
        var picture = Svg.Read($"<svg {attributes}><path d='M10 20h1'/></svg>").Picture!;

        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.Equal(expected, Svg.Dump(picture.Shapes[0].Path));
    }

    [Fact]
    public void What_editing_programs_keep_for_themselves_is_ignored() => Assert.Single(Svg.Read("""
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!-- Created with Inkscape -->
        <svg width="48" height="48" version="1.1" id="svg1" inkscape:version="1.3" sodipodi:docname="door.svg" xml:space="preserve"
          xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
          xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://www.w3.org/2000/svg">
          <title>A door</title><desc>Open</desc>
          <metadata><rdf:RDF><script>alert(1)</script></rdf:RDF></metadata>
          <sodipodi:namedview id="n" pagecolor="#ffffff"><inkscape:page x="0"/></sodipodi:namedview>
          <defs id="defs1"/>
          <g inkscape:label="Layer 1" inkscape:groupmode="layer"><path d="M0 0h1" sodipodi:nodetypes="cc" id="p" aria-label="x"/></g>
        </svg>
        """).Picture!.Shapes);
}

/// <summary>Reads drawings of the tests and says what was read.</summary>
internal static class Svg
{
    public const string Path = "content/images/x.svg";

    public static string In(string elements) => $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>{elements}</svg>";

    public static (VectorPicture? Picture, string[] Findings) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static (VectorPicture? Picture, string[] Findings) Read(byte[] bytes)
    {
        var findings = new FindingBag();
        var picture = SvgReader.Read(Path, bytes, findings);
        return (picture, [.. findings.ToSorted().Select(f => $"{f.Code.Id} {f.Span!.Line}:{f.Span.Column} {f.Message} {f.Hint}")]);
    }

    public static VectorShape Only(string element)
    {
        var (picture, findings) = Read(In(element));
        Assert.Empty(findings);
        return Assert.Single(picture!.Shapes);
    }

    public static string Dump(IEnumerable<VectorSegment> path) => string.Join(' ', path.Select(s => s.Verb switch
    {
        VectorVerb.Move => $"M{N(s.X)} {N(s.Y)}",
        VectorVerb.Line => $"L{N(s.X)} {N(s.Y)}",
        VectorVerb.Curve => $"C{N(s.X1)} {N(s.Y1)} {N(s.X2)} {N(s.Y2)} {N(s.X)} {N(s.Y)}",
        _ => "Z",
    }));

    public static string DumpPaint(VectorShape shape)
    {
        List<string> parts = [];
        if (shape.Fill is { } fill)
        {
            parts.Add($"fill {Colour(fill)}{(shape.IsEvenOdd ? " evenodd" : "")}");
        }

        if (shape.Stroke is { } s)
        {
            parts.Add($"stroke {Colour(s.Colour)} {N(s.Width)} {s.Cap} {s.Join} {N(s.MiterLimit)}");
        }

        return string.Join(' ', parts);
    }

    /// <summary>Eight points of each curve.</summary>
    public static IEnumerable<(double X, double Y)> Points(IEnumerable<VectorSegment> path)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var s in path)
        {
            for (var t = 0.0; s.Verb == VectorVerb.Curve && t <= 1; t += 0.125)
            {
                var (a, b, c, d) = (Math.Pow(1 - t, 3), 3 * t * Math.Pow(1 - t, 2), 3 * t * t * (1 - t), t * t * t);
                yield return ((a * x) + (b * s.X1) + (c * s.X2) + (d * s.X), (a * y) + (b * s.Y1) + (c * s.Y2) + (d * s.Y));
            }

            (x, y) = (s.X, s.Y);
        }
    }

    private static string Colour(VectorColour colour) => colour.Srgb is { } srgb ? srgb.ToString("X6", CultureInfo.InvariantCulture) : "text";

    private static string N(double value) => (Math.Round(value, 4) + 0.0).ToString(CultureInfo.InvariantCulture);
}
