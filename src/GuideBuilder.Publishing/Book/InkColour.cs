using GuideBuilder.Pdf;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>An ink of the style as a colour of a PDF.</summary>
internal static class InkColour
{
    internal static PdfColour Of(Ink ink) => new(
        ink.Cyan / 100,
        ink.Magenta / 100,
        ink.Yellow / 100,
        ink.Black / 100,
        ((ink.Srgb >> 16) & 0xFF) / 255.0,
        ((ink.Srgb >> 8) & 0xFF) / 255.0,
        (ink.Srgb & 0xFF) / 255.0);
}
