using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Writing;

namespace GuideBuilder.Pdf.Painting;

/// <summary>A page while it is painted. Points from the top left corner of the trimmed page, y downwards; all content is tagged or an artifact.</summary>
public sealed class PdfPage : IDisposable
{
    private readonly ByteWriter content = new();
    private readonly FontTable documentFonts;
    private readonly ImageTable documentImages;
    private readonly SortedDictionary<int, FontUse> fonts = [];
    private readonly SortedSet<int> images = [];
    private readonly List<PageLink> links = [];
    private readonly PdfFlavour flavour;
    private readonly PaintState state;
    private readonly TagStack tags;
    private readonly PathPainter paths;
    private readonly GlyphPainter glyphs;
    private FontUse? lastFont;

    internal PdfPage(PdfFlavour flavour, int index, PageFrame frame, PdfPageLabel? label, FontTable fonts, ImageTable images)
    {
        this.flavour = flavour;
        documentFonts = fonts;
        documentImages = images;
        (Index, Frame, Label) = (index, frame, label);
        state = new PaintState(content, flavour);
        tags = new TagStack(content, index);
        paths = new PathPainter(content, frame);
        glyphs = new GlyphPainter(content, state, frame);
    }

    /// <summary>From 0.</summary>
    public int Index { get; }

    /// <summary>The trimmed page and its bleed. What is beyond is cut off, or lies under the marks.</summary>
    public Rect BleedArea => Frame.BleedArea;

    internal PageFrame Frame { get; }

    internal PdfPageLabel? Label { get; }

    internal ReadOnlySpan<byte> Content => content.Written;

    internal IEnumerable<FontUse> Fonts => fonts.Values;

    internal IEnumerable<int> Images => images;

    internal IReadOnlyList<PageLink> Links => links;

    /// <summary>For each marked-content id of the page, the element it belongs to.</summary>
    public IReadOnlyList<StructElement> Owners => tags.Owners;

    internal bool Overprints => state.HasOverprinted;

    /// <summary>Whether something on the page lets through what is below.</summary>
    internal bool IsTransparent { get; private set; }

    /// <summary>What follows belongs to <paramref name="element"/>; an element inside an element takes over until its end.</summary>
    public void BeginTag(StructElement element) => tags.Begin(element);

    public void EndTag() => tags.End(isArtifact: false);

    /// <summary>What follows is no part of the text. It may stand inside a tag, but no tag inside it.</summary>
    public void BeginArtifact(PdfArtifact kind) => tags.Begin(kind);

    public void EndArtifact() => tags.End(isArtifact: true);

    /// <exception cref="ArgumentOutOfRangeException">A glyph is 0, the picture of a missing character, which no file may show (ISO 14289-1, 7.21.8).</exception>
    public void DrawGlyphs(in PdfGlyphRun run)
    {
        if (run.Clusters.IsEmpty)
            return;
        tags.BeforePainting();
        var use = documentFonts.Use(run.Font, run.Glyphs.Length);
        if (use != lastFont)
            fonts[use.Index] = lastFont = use;
        glyphs.Draw(run, use);
    }

    /// <param name="radius">Of the corners in points; 0 for square ones.</param>
    public void FillRectangle(Rect area, PdfColour colour, double radius = 0)
    {
        tags.BeforePainting();
        state.Fill(colour, mayOverprint: false);
        if (radius > 0)
            paths.RoundedRectangle(area, radius);
        else
            paths.Rectangle(area);
        content.Raw("f\n"u8);
    }

    public void FillPath(PdfPath path, PdfColour colour)
    {
        tags.BeforePainting();
        state.Fill(colour, mayOverprint: false);
        paths.Outline(path);
        content.Raw(path.IsEvenOdd ? "f*\n"u8 : "f\n"u8);
    }

    public void StrokePath(PdfPath path, PdfStroke stroke)
    {
        tags.BeforePainting();
        state.Stroke(stroke);
        paths.Outline(path);
        content.Raw("S\n"u8);
    }

    public void DrawLine(double x1, double y1, double x2, double y2, PdfStroke stroke)
    {
        tags.BeforePainting();
        state.Stroke(stroke);
        paths.Move(x1, y1);
        paths.Line(x2, y2);
        content.Raw("S\n"u8);
    }

    /// <summary>What is painted until <see cref="EndClip"/> shows in <paramref name="area"/> alone. It belongs to one tag or artifact.</summary>
    public void BeginClip(Rect area)
    {
        tags.BeforePainting();
        content.Raw("q "u8);
        state.Save();
        paths.Rectangle(area);
        content.Raw("W n\n"u8);
    }

    public void EndClip()
    {
        content.Raw("Q\n"u8);
        state.Restore();
    }

    /// <summary>
    /// What is painted until <see cref="EndTurn"/> is turned by a quarter around its origin, so that its lines run upwards, and the
    /// origin is put at a point of the page. It belongs to one tag or artifact.
    /// </summary>
    public void BeginTurn(double x, double y)
    {
        tags.BeforePainting();
        state.Save();

        // From the file's coordinates of what is painted to those of where it stands: the caller's (x, y) becomes (y, -x) beside the point.
        var (left, top) = (Frame.X(0), Frame.Y(0));
        content.Raw("q 0 1 -1 0 "u8).Operand(Frame.X(x) + top).Operand(Frame.Y(y) - left).Raw("cm\n"u8);
    }

    public void EndTurn() => EndClip();

    /// <param name="area">Filled wholly; the caller keeps the proportions.</param>
    public void DrawImage(PdfImage image, Rect area)
    {
        tags.BeforePainting();
        state.Knockout();
        var index = documentImages.Use(image);
        images.Add(index);
        IsTransparent |= !image.Opacity.IsEmpty;
        var box = Frame.Place(area);
        content.Raw("q "u8).Operand(area.Width, 4).Raw("0 0 "u8).Operand(area.Height, 4).Operand(box.Left, 4).Operand(box.Lower, 4)
            .Raw("cm/I"u8).Integer(index).Raw(" Do Q\n"u8);
    }

    /// <summary>Makes <paramref name="area"/> lead somewhere on screen; in print nothing happens. A link over two lines is two areas of one element.</summary>
    /// <param name="element">A <see cref="PdfTag.Link"/>.</param>
    /// <param name="description">Read aloud for the link; not empty.</param>
    public void AddLink(StructElement element, Rect area, PdfLinkTarget target, string description)
    {
        if (element.Tag != PdfTag.Link)
            throw new ArgumentException("A link belongs to a Link element.", nameof(element));
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        if (flavour == PdfFlavour.Print)
            return;
        element.Add(new StructKid.Annotation(Index, links.Count));
        links.Add(new PageLink(element, area, target, description));
    }

    public void Dispose() => content.Dispose();

    internal void Finish() => tags.EndPage();
}

internal sealed record PageLink(StructElement Element, Rect Area, PdfLinkTarget Target, string Description);
