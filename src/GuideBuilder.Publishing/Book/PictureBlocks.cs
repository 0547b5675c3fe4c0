using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Publishing.Book;

/// <summary>Sets pictures with their captions.</summary>
internal static class PictureBlocks
{
    /// <summary>Photos are set at 300 pixels to the inch, which is what presses ask for, unless the text says how wide.</summary>
    private const double PixelsToTheInch = 300;
    private const double PointsToTheInch = 72;
    private const double PointsToThePx = 0.75;

    /// <summary>0.6 mm for a module of a QR code: an old telephone reads it from a hand's breadth away.</summary>
    private const double Module = 1.7;

    private static readonly RunningOwner Ornament = new(PdfArtifact.Layout);

    internal static GroupBlock Make(TextMaker maker, EditionPicture picture, TagNode parent)
    {
        var width = picture.Width is { } share ? share * MeasureOf(maker.Style.Page) : WidthOf(picture.Image);
        return Make(maker, picture.Image, width, picture.AlternativeText, picture.Caption, parent);
    }

    internal static GroupBlock Make(TextMaker maker, EditionQrCode code, TagNode parent)
    {
        var address = code.Url.Runs[0];
        var drawing = QrPicture.Of(address.Href ?? address.Text);
        return Make(maker, drawing, drawing.Width * Module, code.AlternativeText, code.Url, parent);
    }

    /// <summary>The picture of a chapter, in the place of the space above its title.</summary>
    /// <returns>Null where there is none, or the style has no room for it.</returns>
    internal static PictureBlock? Above(TextMaker maker, VectorPicture? drawing, TextBlock title)
    {
        var style = maker.Style.Chapter;
        return drawing is null || style.PictureHeight <= 0
            ? null
            : new PictureBlock(
                PictureInks.Ink(maker.Style, drawing),
                drawing.Aspect,
                style.PictureHeight / drawing.Aspect,
                title.Style.SpaceBefore,
                style.PictureGap,
                Ornament,
                title.Style.Alignment == TextAlignment.Justify ? TextAlignment.Start : title.Style.Alignment,
                KeepWithNext: true)
            {
                Anchor = title.Anchor,
            };
    }

    /// <summary>The width of a page's text in points.</summary>
    internal static double MeasureOf(PageStyle page) => page.Width - page.Inner - page.Outer;

    private static GroupBlock Make(TextMaker maker, PictureContent image, double width, EditionText alternative, EditionText? caption, TagNode parent)
    {
        var group = caption is null ? parent : parent.Child(PdfTag.Div);
        var node = new TagNode(PdfTag.Figure, group)
        {
            AlternativeText = alternative.PlainText,
            Language = alternative.Language,
            Origin = alternative.Origin,
        };
        var content = image is VectorPicture vector ? PictureInks.Ink(maker.Style, vector) : (object)image;
        var style = maker.Style.Picture;
        var block = new PictureBlock(content, image.Aspect, width, style.Before, caption is null ? style.After : style.CaptionGap, node, style.Alignment);
        if (caption is null)
        {
            return new GroupBlock([block]);
        }

        var text = maker.Make(caption, TextRole.Caption, maker.Node(PdfTag.P, group.Child(PdfTag.Caption), caption));
        return new GroupBlock([block, text with { Style = text.Style with { SpaceAfter = style.After } }], KeepTogether: true);
    }

    /// <summary>In points.</summary>
    private static double WidthOf(PictureContent image) => image switch
    {
        JpegInfo jpeg => jpeg.Width * PointsToTheInch / PixelsToTheInch,
        PngInfo png => png.Width * PointsToTheInch / PixelsToTheInch,
        VectorPicture vector => vector.Width * PointsToThePx,
        _ => throw new InvalidOperationException($"There is no size for {image.GetType().Name}."),
    };
}
