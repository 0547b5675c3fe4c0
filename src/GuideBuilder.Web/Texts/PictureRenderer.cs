using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>Sets a picture, in a figure when it has a caption.</summary>
/// <param name="href">The address of a picture's file, as seen from the page.</param>
internal sealed class PictureRenderer(HtmlWriter writer, InlineRenderer inline, Func<PictureContent, string> href)
{
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
                WriteFile(picture, jpeg.Width, jpeg.Height);
                break;
            case PngInfo png:
                WriteFile(picture, png.Width, png.Height);
                break;
            default:
                throw new NotSupportedException($"No web page knows how to show {picture.Image.GetType().Name}.");
        }
    }

    private void WriteFile(EditionPicture picture, int width, int height)
    {
        var text = picture.AlternativeText;
        writer.Open(
            "img",
            ("src", href(picture.Image)),
            ("alt", text.PlainText),
            ("lang", text.IsFallback ? text.Language : null),
            ("width", width.ToString(CultureInfo.InvariantCulture)),
            ("height", height.ToString(CultureInfo.InvariantCulture))).Line();
    }
}
