using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>A glyph that is seen.</summary>
/// <param name="Colour">Of the fill, or of the outline where only that is painted.</param>
/// <param name="Size">Of the type on the page, in points.</param>
/// <param name="Box">What it covers at least: from the baseline half an em up.</param>
/// <param name="Ground">What is below its middle.</param>
internal readonly record struct PaintedGlyph(
    ShownGlyph Shown,
    GraphicsState State,
    InkColour Colour,
    bool Overprints,
    double Size,
    PdfBox Box,
    InkGround Ground);

/// <summary>A fill or a stroke that is seen.</summary>
/// <param name="Box">What is seen of it lies in here.</param>
/// <param name="Width">Of the stroke, or of a filled rectangle as thin as a stroke; infinite for a plane.</param>
internal readonly record struct PaintedShape(
    PaintedPath Path,
    GraphicsState State,
    InkColour Colour,
    bool IsStroke,
    bool Overprints,
    PdfBox Box,
    double Width)
{
    public bool IsLine => !double.IsPositiveInfinity(Width);

    /// <summary>What holds each contour, with the width of a stroke.</summary>
    public IEnumerable<PdfBox> Parts
    {
        get
        {
            var by = IsStroke ? Math.Max(Width / 2, BoxGeometry.Hair) : BoxGeometry.Hair;
            foreach (var contour in Path.Contours)
                yield return contour.Bounds().Grow(by);
        }
    }
}

/// <summary>A picture that is seen.</summary>
/// <param name="Box">What is seen of it lies in here.</param>
internal readonly record struct PaintedImage(PaintedPicture Picture, GraphicsState State, PdfBox Box);
