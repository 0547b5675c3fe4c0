using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Structure;

namespace GuideBuilder.Pdf.Painting;

/// <summary>A page while it is painted. Points from the top left corner of the trimmed page, y downwards; content is tagged or an artifact.</summary>
public sealed class PdfPage
{
    internal PdfPage(PdfDocument document, int index, double width, double height, PdfPageLabel? label) => throw new NotSupportedException();

    /// <summary>What follows belongs to <paramref name="element"/>; an element inside an element takes over until its end.</summary>
    public void BeginTag(StructElement element) => throw new NotSupportedException();

    public void EndTag() => throw new NotSupportedException();

    /// <summary>What follows is no part of the text; may stand inside a tag, but no tag inside it.</summary>
    public void BeginArtifact(PdfArtifact kind) => throw new NotSupportedException();

    public void EndArtifact() => throw new NotSupportedException();

    public void DrawGlyphs(PdfGlyphRun run) => throw new NotSupportedException();

    /// <param name="radius">Of the corners in points; 0 for square ones.</param>
    public void FillRectangle(Rect area, PdfColour colour, double radius = 0) => throw new NotSupportedException();

    public void FillPath(PdfPath path, PdfColour colour) => throw new NotSupportedException();

    public void StrokePath(PdfPath path, PdfStroke stroke) => throw new NotSupportedException();

    public void DrawLine(double x1, double y1, double x2, double y2, PdfStroke stroke) => throw new NotSupportedException();

    public void DrawImage(PdfImage image, Rect area) => throw new NotSupportedException();

    /// <summary>Makes <paramref name="area"/> lead somewhere on screen; in print nothing happens. A link over two lines is two areas of one element.</summary>
    /// <param name="element">A <see cref="PdfTag.Link"/>.</param>
    /// <param name="description">Read aloud for the link; not empty.</param>
    public void AddLink(StructElement element, Rect area, PdfLinkTarget target, string description) => throw new NotSupportedException();
}
