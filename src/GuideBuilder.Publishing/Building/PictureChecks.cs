using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Building;

/// <summary>Judges the pictures of a project by what the press asks for.</summary>
internal static class PictureChecks
{
    /// <summary>In pixels to the inch. Below, a press shows the pixels.</summary>
    private const double LeastResolution = 200;

    internal static IEnumerable<Finding> Check(Publication publication, BookStyle style) =>
        publication.Chapters.SelectMany(c => PicturesIn(c.Blocks)).SelectMany(p => Check(p, style)).Distinct();

    private static IEnumerable<Picture> PicturesIn(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Picture picture => [picture],
        Box box => PicturesIn(box.Blocks),
        Quote quote => PicturesIn(quote.Blocks),
        Columns columns => PicturesIn(columns.Blocks),
        ListBlock list => list.Items.SelectMany(i => PicturesIn(i.Blocks)),
        DefinitionList list => list.Items.SelectMany(i => PicturesIn(i.Blocks)),
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => PicturesIn(c.Blocks)),
        _ => Enumerable.Empty<Picture>(),
    });

    private static IEnumerable<Finding> Check(Picture picture, BookStyle style) => picture.Image switch
    {
        VectorPicture vector => vector.Colours.Where(c => PictureInks.Find(style, c.Srgb) is null)
            .Select(c => PublishingFindings.ColourNotInPalette(c.Span, c.Srgb, PictureInks.Nearest(style, c.Srgb))),
        JpegInfo jpeg => CheckResolution(picture, jpeg.Width, style),
        PngInfo png => CheckResolution(picture, png.Width, style),
        _ => [],
    };

    /// <summary>Only a picture whose width the text gives can be too coarse: in its own size it has 300 pixels to the inch.</summary>
    private static IEnumerable<Finding> CheckResolution(Picture picture, int pixels, BookStyle style)
    {
        if (picture.Width is not { } share)
        {
            yield break;
        }

        var inches = share * PictureBlocks.MeasureOf(style.Page) / 72;
        if (pixels / inches < LeastResolution)
        {
            yield return PublishingFindings.CoarsePicture(picture.Span, picture.Path, pixels, pixels / inches, LeastResolution * inches, share * LeastWidth(pixels / inches));
        }
    }

    private static double LeastWidth(double resolution) => resolution / LeastResolution;
}
