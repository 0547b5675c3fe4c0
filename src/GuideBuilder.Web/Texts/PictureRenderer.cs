using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>Sets a picture, in a figure when it has a caption.</summary>
/// <param name="href">The address of a picture's file, as seen from the page.</param>
internal sealed class PictureRenderer(HtmlWriter writer, InlineRenderer inline, Func<PictureContent, string> href)
{
    /// <summary>The widest that the style sheet lets text be, in px.</summary>
    private const double Column = 576;

    public void Write(EditionPicture picture)
    {
        if (picture.Caption is not { } caption)
        {
            WriteImage(picture);
            return;
        }

        writer.Open("figure").Line();
        WriteImage(picture);
        inline.WriteBlock(writer, "figcaption", caption);
        writer.Close("figure").Line();
    }

    private void WriteImage(EditionPicture picture)
    {
        switch (picture.Image)
        {
            case JpegInfo jpeg:
                WriteFile(picture, jpeg.Width);
                break;
            case PngInfo png:
                WriteFile(picture, png.Width);
                break;
            case VectorPicture vector:
                var width = WidthOf(picture, vector.Width);
                DrawingRenderer.Write(writer, vector, picture.AlternativeText, Whole(width), Whole(width * vector.Aspect));
                break;
            default:
                throw new NotSupportedException($"No web page knows how to show {picture.Image.GetType().Name}.");
        }
    }

    private void WriteFile(EditionPicture picture, int pixels)
    {
        var text = picture.AlternativeText;
        var width = WidthOf(picture, pixels);
        writer.Void(
            "img",
            ("src", href(picture.Image)),
            ("alt", text.PlainText),
            ("lang", text.IsFallback ? text.Language : null),
            ("width", Whole(width)),
            ("height", Whole(width * picture.Image.Aspect))).Line();
    }

    /// <summary>In px. On a narrow screen the style sheet lets nothing be wider than the text.</summary>
    private static double WidthOf(EditionPicture picture, double own) => picture.Width is { } share ? share * Column : own;

    private static string Whole(double px) => Math.Max(1, Math.Round(px)).ToString(CultureInfo.InvariantCulture);
}
