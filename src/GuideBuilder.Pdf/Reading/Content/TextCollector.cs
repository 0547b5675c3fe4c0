using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Notes a page's text and colours.</summary>
internal sealed class TextCollector(PdfObjects objects) : ContentWatcher
{
    private readonly TagReader tags = new(objects);
    private readonly HashSet<PaintUse> seen = [];
    private readonly List<PaintUse> paints = [];
    private PaintColour? lastText;
    private bool lastOverprints;

    public PdfPageContent Finish()
    {
        var (tagged, artifacts, untagged) = tags.Finish();
        return new PdfPageContent(tagged, artifacts, untagged, [.. paints], tags.HasUntaggedPaint, tags.HasWrongNesting) { Covered = tags.Covered, Unseen = [.. tags.Unseen] };
    }

    public override void Glyph(in ShownGlyph glyph, GraphicsState state)
    {
        if (!ReferenceEquals(lastText, state.Fill) || lastOverprints != state.IsFillOverprinting)
            Note(PaintKind.Text, state.Fill.ToString(), lastOverprints = state.IsFillOverprinting);
        lastText = state.Fill;
        tags.Add(glyph.Placed);
    }

    public override void Path(PaintedPath path, GraphicsState state)
    {
        tags.Paint();
        if (path.Fills)
            Note(PaintKind.Fill, state.Fill.ToString(), state.IsFillOverprinting);
        if (path.Strokes)
            Note(PaintKind.Stroke, state.Stroke.ToString(), state.IsStrokeOverprinting);
    }

    public override void Shading(PdfObject.Dictionary shading, GraphicsState state)
    {
        tags.Paint();
        Note(PaintKind.Fill, "Shading", state.IsFillOverprinting);
    }

    /// <summary>Of a picture with a palette, the space of the palette's colours.</summary>
    public override void Picture(PaintedPicture picture, GraphicsState state)
    {
        tags.Paint();
        var space = picture.Space?.Kind == ColourSpaceKind.Indexed ? picture.Space.Base : picture.Space;
        Note(PaintKind.Picture, space?.Kind.ToString() ?? "mask", state.IsFillOverprinting);
    }

    public override void BeginMark(string tag, PdfObject.Dictionary properties) => tags.Begin(tag, properties);

    public override void EndMark(PlacedText here) => tags.End(here);

    private void Note(PaintKind kind, string colour, bool overprints)
    {
        var use = new PaintUse(kind, colour, overprints);
        if (seen.Add(use))
            paints.Add(use);
    }
}
