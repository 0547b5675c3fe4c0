using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Press;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Building;

/// <summary>Judges the pictures of a project by what the press asks for.</summary>
internal static class PictureChecks
{
    /// <summary>Of text and what is behind it (WCAG 2.2, 1.4.3).</summary>
    private const double LeastContrast = 4.5;

    internal static IEnumerable<Finding> Check(Publication publication, BookStyle style, PressProfile press) =>
        publication.Chapters.SelectMany(c => PicturesIn(c.Blocks)).SelectMany(p => Check(p, style, press))
            .Concat(Decorations(publication).SelectMany(d => Palette(d.Image, style)))
            .Concat(publication.Cover is { } cover ? Contrast(cover, style) : [])
            .Concat(Colours(publication, press))
            .Distinct();

    private static IEnumerable<Decoration> Decorations(Publication publication) =>
        publication.Chapters.Select(c => c.Picture).Append(publication.Cover).OfType<Decoration>();

    private static IEnumerable<Finding> Palette(VectorPicture drawing, BookStyle style) => drawing.Colours
        .Where(c => PictureInks.Find(style, c.Srgb) is null)
        .Select(c => PublishingFindings.ColourNotInPalette(c.Span, c.Srgb, PictureInks.Nearest(style, c.Srgb)));

    /// <summary>Titles and notices stand on a cover, and nobody knows where in each language.</summary>
    private static IEnumerable<Finding> Contrast(Decoration cover, BookStyle style)
    {
        var text = PictureInks.TextInk(style).Srgb;
        var dark = cover.Image.Colours.Where(c => Luminance.Contrast(c.Srgb, text) < LeastContrast).Select(c => PublishingFindings.DarkCover(c.Span, $"#{c.Srgb:x6}"));
        var takesTextColour = cover.Image.Shapes.Any(s => s.Fill is { Srgb: null } || s.Stroke is { Colour.Srgb: null });
        return takesTextColour ? dark.Append(PublishingFindings.DarkCover(cover.Span, "currentColor")) : dark;
    }

    /// <summary>Pictures in RGB that the profile of the printing condition cannot turn into inks.</summary>
    private static IEnumerable<Finding> Colours(Publication publication, PressProfile press) =>
        !press.Colour.AllowsRgb && publication.Chapters.SelectMany(c => PicturesIn(c.Blocks)).Any(p => p.Image is JpegInfo or PngInfo) && press.Condition.PictureProblem is { Length: > 0 } problem
            ? [PublishingFindings.PressNotBuildable(PressProfileLoader.PathOf(press.Name), $"pictures cannot be converted to its inks, because {problem}")]
            : [];

    private static IEnumerable<Picture> PicturesIn(ImmutableArray<Block> blocks) => BlockTree.All(blocks).OfType<Picture>();

    private static IEnumerable<Finding> Check(Picture picture, BookStyle style, PressProfile press) => picture.Image switch
    {
        VectorPicture vector => Palette(vector, style),
        JpegInfo jpeg => CheckResolution(picture, jpeg.Width, style, press.Images.Least),
        PngInfo png => CheckResolution(picture, png.Width, style, press.Images.Least),
        _ => [],
    };

    /// <summary>Only a picture whose width the text gives can be too coarse: in its own size it has 300 pixels to the inch.</summary>
    private static IEnumerable<Finding> CheckResolution(Picture picture, int pixels, BookStyle style, double least)
    {
        if (picture.Width is not { } share || least <= 0)
        {
            yield break;
        }

        var inches = share * PictureBlocks.MeasureOf(style.Page) / 72;
        if (pixels / inches < least)
        {
            yield return PublishingFindings.CoarsePicture(picture.Span, picture.Path, pixels, pixels / inches, least * inches, share * (pixels / inches / least));
        }
    }
}
