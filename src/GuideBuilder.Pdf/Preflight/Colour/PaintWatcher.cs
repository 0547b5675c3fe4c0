using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Tells of everything on a page in which colour space it is painted, each use once.</summary>
internal sealed class PaintWatcher(PreflightJob job, Action<ColourUse> tell) : ContentWatcher
{
    private readonly HashSet<ColourUse> seen = [];
    private GraphicsState? lastText;

    public override bool FollowsAsides => true;

    public override void Glyph(in ShownGlyph glyph, GraphicsState state)
    {
        if (ReferenceEquals(state, lastText))
            return;
        lastText = state;
        if (state.TextMode is 0 or 2 or 4 or 6)
            Fill(PaintedThing.Text, state, 0);
        if (state.TextMode is 1 or 2 or 5 or 6)
            Stroke(PaintedThing.Text, state);
    }

    public override void Path(PaintedPath path, GraphicsState state)
    {
        if (path.Fills)
            Fill(PaintedThing.Area, state, 0);
        if (path.Strokes)
            Stroke(PaintedThing.Line, state);
    }

    /// <summary>A stencil is painted in the fill colour; a picture may leave its colours to its own data (JPEG 2000).</summary>
    public override void Picture(PaintedPicture picture, GraphicsState state)
    {
        var number = picture.Source is { } source ? job.Index.NumberOf(source.Head) : 0;
        if (job.Objects.Resolve(picture.Head["ImageMask"]) is PdfObject.Truth { Value: true })
            Fill(PaintedThing.Picture, state, number);
        else if (picture.Space is { } space)
            Tell(new ColourUse(PaintedThing.Picture, space, state.Part, number, false));
    }

    public override void Shading(PdfObject.Dictionary shading, GraphicsState state)
    {
        if (state.Fill.ShadingSpace is { } space)
            Tell(new ColourUse(PaintedThing.Shading, space, state.Part, job.Index.NumberOf(shading), false));
    }

    private void Fill(PaintedThing thing, GraphicsState state, int number) =>
        Tell(new ColourUse(thing, state.Fill.ShadingSpace ?? state.Fill.Space, state.Part, number, state.IsFillOverprinting && state.OverprintMode == 1));

    private void Stroke(PaintedThing thing, GraphicsState state) =>
        Tell(new ColourUse(thing, state.Stroke.ShadingSpace ?? state.Stroke.Space, state.Part, 0, state.IsStrokeOverprinting && state.OverprintMode == 1));

    private void Tell(ColourUse use)
    {
        if (seen.Add(use))
            tell(use);
    }
}
