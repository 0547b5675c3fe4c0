using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>Tells inspections what is seen of a page, and keeps the map of its inks.</summary>
internal sealed class ShopWatcher(ShopPage page, InkMap inks, InkColours colours, InkPainter painter, ImmutableArray<ShopInspection> inspections) : ContentWatcher
{
    private const double XHeight = 0.5;
    private const double ThickestLine = 3;
    private const double LeastLengthOfLine = 3;

    public override void Glyph(in ShownGlyph glyph, GraphicsState state)
    {
        if (state.TextMode is 3 or 7 || !state.IsInPlace || IsSpace(glyph.Placed.Text))
            return;
        var isOutlined = state.TextMode is 1 or 5;
        var colour = colours.Of(isOutlined ? state.Stroke : state.Fill);
        var m = glyph.Glyph;
        var box = new Matrix(m.A * glyph.Advance, m.B * glyph.Advance, m.C * XHeight, m.D * XHeight, m.E, m.F).Square();
        if (Seen(box, state) is null || IsUnseen(colour, isOutlined ? state.StrokeOpacity : state.FillOpacity))
            return;
        var shown = new PaintedGlyph(
            glyph,
            state,
            colour,
            isOutlined ? state.IsStrokeOverprinting : state.IsFillOverprinting,
            Math.Sqrt((m.C * m.C) + (m.D * m.D)),
            box,
            inks.At((box.Left + box.Right) / 2, (box.Lower + box.Upper) / 2));
        foreach (var inspection in inspections)
        {
            if (!inspection.IsMute)
                inspection.Glyph(shown);
        }
    }

    public override void Path(PaintedPath path, GraphicsState state)
    {
        if (path.Bounds is not { } bounds || !state.IsInPlace)
            return;
        if (path.Fills && Seen(bounds, state) is { } filled && !IsUnseen(colours.Of(state.Fill), state.FillOpacity))
        {
            Tell(new PaintedShape(path, state, colours.Of(state.Fill), false, state.IsFillOverprinting, filled, ThicknessOf(path)));
            painter.Fill(path, state);
        }

        var width = state.LineWidth * state.Page.LeastScale;
        if (path.Strokes && Seen(bounds.Grow(width / 2), state) is { } stroked && !IsUnseen(colours.Of(state.Stroke), state.StrokeOpacity))
        {
            Tell(new PaintedShape(path, state, colours.Of(state.Stroke), true, state.IsStrokeOverprinting, stroked, width));
            painter.Stroke(path, width, state);
        }
    }

    public override void Picture(PaintedPicture picture, GraphicsState state)
    {
        if (!state.IsInPlace || Seen(state.Page.Square(), state) is not { } box || state.FillOpacity <= 0)
            return;
        var image = new PaintedImage(picture, state, box);
        foreach (var inspection in inspections)
            inspection.Picture(image);
        painter.Draw(picture, state);
    }

    public override void Shading(PdfObject.Dictionary shading, GraphicsState state)
    {
        if (!state.IsInPlace || Seen(page.Sheet, state) is not { } box || state.FillOpacity <= 0)
            return;
        foreach (var inspection in inspections)
            inspection.Shading(box);
        painter.Shade(shading, state, box);
    }

    private void Tell(in PaintedShape shape)
    {
        foreach (var inspection in inspections)
        {
            if (!inspection.IsMute)
                inspection.Shape(shape);
        }
    }

    private static bool IsUnseen(InkColour colour, double opacity) => colour.Source == InkSource.Nothing || opacity <= 0;

    private PdfBox? Seen(PdfBox box, GraphicsState state)
    {
        var seen = box.Grow(BoxGeometry.Hair).Meet(page.Sheet);
        return state.Clip is { } clip ? seen?.Meet(clip) : seen;
    }

    /// <summary>Glyphs that say nothing are painted all the same: another one speaks for them.</summary>
    private static bool IsSpace(string text) => text.Length > 0 && string.IsNullOrWhiteSpace(text);

    private static double ThicknessOf(PaintedPath path)
    {
        if (path.Rectangle is not { } box)
            return double.PositiveInfinity;
        var (thin, length) = (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height));
        return thin <= ThickestLine && length >= LeastLengthOfLine && length >= LeastLengthOfLine * thin ? thin : double.PositiveInfinity;
    }
}
