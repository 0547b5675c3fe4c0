using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// The inks for the colours of drawings: those of the style's palette. Black is the ink of text, and white is the paper, which
/// no palette needs to name.
/// </summary>
internal static class PictureInks
{
    private const int Black = 0x000000;
    private const int White = 0xFFFFFF;

    internal static Ink TextInk(BookStyle style) => style.Roles[TextRole.Body].Ink;

    /// <returns>Null when the palette has no such colour.</returns>
    internal static Ink? Find(BookStyle style, int srgb) => srgb switch
    {
        Black => TextInk(style),
        White => new Ink("paper", 0, 0, 0, 0, White),
        _ => InOrder(style).FirstOrDefault(i => i.Srgb == srgb),
    };

    /// <summary>The palette's colour that looks most like another.</summary>
    internal static Ink Nearest(BookStyle style, int srgb) =>
        InOrder(style).MinBy(i => Distance(i.Srgb, srgb)) ?? TextInk(style);

    /// <param name="picture">Its colours are checked.</param>
    internal static InkedPicture Ink(BookStyle style, VectorPicture picture)
    {
        var inks = picture.Colours.ToImmutableDictionary(c => c.Srgb, c => Find(style, c.Srgb) ?? Nearest(style, c.Srgb));
        return new InkedPicture(picture, inks, TextInk(style));
    }

    private static IEnumerable<Ink> InOrder(BookStyle style) => style.Palette.Values.OrderBy(i => i.Name, StringComparer.Ordinal);

    private static int Distance(int a, int b) => Square(a >> 16, b >> 16) + Square(a >> 8, b >> 8) + Square(a, b);

    private static int Square(int a, int b) => ((a & 0xFF) - (b & 0xFF)) * ((a & 0xFF) - (b & 0xFF));
}

/// <summary>A drawing with the inks of a book.</summary>
/// <param name="Inks">For each sRGB value of the drawing.</param>
/// <param name="Text">For what takes the colour of the text.</param>
internal sealed record InkedPicture(VectorPicture Picture, ImmutableDictionary<int, Ink> Inks, Ink Text)
{
    public Ink this[VectorColour colour] => colour.Srgb is { } srgb ? Inks[srgb] : Text;
}
