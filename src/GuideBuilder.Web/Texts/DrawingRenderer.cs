using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>
/// Writes a drawing into the page, where it takes the colour of the text. It is written anew from its outlines: nothing of
/// the editor's file is passed on.
/// </summary>
internal static class DrawingRenderer
{
    /// <summary>A drawing for the eye alone: whoever listens to the page hears nothing of it. The style sheet says how large it is.</summary>
    public static Html Decoration(VectorPicture picture, string name)
    {
        var writer = new HtmlWriter();
        writer.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", name),
            ("aria-hidden", "true"),
            ("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}"));
        WriteShapes(writer, picture);
        return writer.Close("svg").ToHtml();
    }

    /// <param name="width">In px.</param>
    /// <param name="height">In px.</param>
    public static void Write(HtmlWriter writer, VectorPicture picture, EditionText description, string width, string height)
    {
        writer.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("role", "img"),
            ("aria-label", description.PlainText),
            ("lang", description.IsFallback ? description.Language : null),
            ("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}"),
            ("width", width),
            ("height", height));
        WriteShapes(writer, picture);
        writer.Close("svg").Line();
    }

    private static void WriteShapes(HtmlWriter writer, VectorPicture picture)
    {
        foreach (var shape in picture.Shapes)
        {
            WriteShape(writer, shape);
        }
    }

    private static void WriteShape(HtmlWriter writer, VectorShape shape)
    {
        var stroke = shape.Stroke;
        writer.Void(
            "path",
            ("d", DataOf(shape.Path)),
            ("fill", ColourOf(shape.Fill)),
            ("fill-rule", shape is { IsEvenOdd: true, Fill: not null } ? "evenodd" : null),
            ("stroke", stroke is null ? null : ColourOf(stroke.Colour)),
            ("stroke-width", stroke is null ? null : Number(stroke.Width)),
            ("stroke-linecap", stroke?.Cap switch { LineCap.Round => "round", LineCap.Square => "square", _ => null }),
            ("stroke-linejoin", stroke?.Join switch { LineJoin.Round => "round", LineJoin.Bevel => "bevel", _ => null }),
            ("stroke-miterlimit", stroke is { Join: LineJoin.Miter, MiterLimit: not 4 } ? Number(stroke.MiterLimit) : null));
    }

    private static string ColourOf(VectorColour? colour) => colour switch
    {
        null => "none",
        { Srgb: { } srgb } => string.Create(CultureInfo.InvariantCulture, $"#{srgb:x6}"),
        _ => "currentColor",
    };

    private static string DataOf(ImmutableArray<VectorSegment> path)
    {
        var data = new StringBuilder();
        foreach (var s in path)
        {
            data.Append(s.Verb switch
            {
                VectorVerb.Move => $"M{Point(s.X, s.Y)}",
                VectorVerb.Line => $"L{Point(s.X, s.Y)}",
                VectorVerb.Curve => $"C{Point(s.X1, s.Y1)} {Point(s.X2, s.Y2)} {Point(s.X, s.Y)}",
                _ => "Z",
            });
        }

        return data.ToString();
    }

    private static string Point(double x, double y) => $"{Number(x)} {Number(y)}";

    private static string Number(double value)
    {
        var text = value.ToString("0.###", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
