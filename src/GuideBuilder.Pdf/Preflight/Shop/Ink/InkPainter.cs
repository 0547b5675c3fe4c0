using GuideBuilder.Pdf.Preflight.Shop.Pictures;
using GuideBuilder.Pdf.Preflight.Shop.Shadings;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>Puts on the map what a page paints, but for text.</summary>
internal sealed class InkPainter(PreflightJob job, InkMap map, InkColours colours, PictureReader pictures)
{
    private const int CostOfSample = 10;

    private readonly ShadingReader shadings = new(job, colours);

    public void Fill(PaintedPath path, GraphicsState state)
    {
        if (ShadingOf(state.Fill) is { } pattern)
            FillShaded(path, pattern, state);
        else
            map.Fill(path, state.Clip, InkPaint.Of(colours.Of(state.Fill), state, isStroke: false, map));
    }

    /// <param name="width">In points of the page. What is thinner than a cell is left out: cells could not say how much of it they hold.</param>
    public void Stroke(PaintedPath path, double width, GraphicsState state)
    {
        if (width >= map.Grid.Cell)
            map.Fill(StrokeOutline.Of(path, width), state.Clip, InkPaint.Of(colours.Of(state.Stroke), state, isStroke: true, map));
    }

    /// <summary>Fills what the clip leaves free.</summary>
    public void Shade(PdfObject.Dictionary shading, GraphicsState state, PdfBox area) => Shade(shading, state.Page, state, area);

    /// <returns>False when its inks are not known.</returns>
    public bool Draw(PaintedPicture picture, GraphicsState state)
    {
        var inks = pictures.Read(picture);
        var blend = HasMask(picture) ? InkBlend.Richer : InkBlend.Replace;
        var paint = InkPaint.Of(colours.Of(state.Fill), state, isStroke: false, map);
        if (!pictures.IsMask(picture))
            paint = InkPaint.Of(inks is null ? InkColour.Unknown : InkColour.Paper, state, isStroke: false, map);
        else if (inks is null)
            paint = paint with { IsUnknown = true };
        if (blend == InkBlend.Richer)
            paint = paint with { Blend = blend };
        Place(state, inks, paint);
        return inks is not null;
    }

    private void Place(GraphicsState state, PictureInks? inks, InkPaint paint)
    {
        var area = map.Seen(state.Page.Square(), state.Clip);
        if (Matrices.Inverse(state.Page) is not { } way || !map.Take((long)(area.Right - area.Left) * (area.Bottom - area.Top) * CostOfSample))
            return;
        for (var row = area.Top; row < area.Bottom; row++)
        {
            for (var column = area.Left; column < area.Right; column++)
            {
                var (x, y) = way.Apply(map.Grid.X(column), map.Grid.Y(row));
                if (x is < 0 or > 1 || y is < 0 or > 1)
                    continue;
                if (inks is { IsMask: false })
                    map.PaintCell(column, row, paint with { Process = inks.At(x, y) });
                else if (inks is null || inks.At(x, y) != 0)
                    map.PaintCell(column, row, paint);
            }
        }
    }

    private PdfObject.Dictionary? ShadingOf(PaintColour colour) =>
        colour.Pattern is PdfObject.Dictionary pattern && job.Objects.Resolve(pattern["Shading"]) is not PdfObject.Null ? pattern : null;

    /// <summary>A shading as a pattern counts as a plane that holds its bounds when it is no rectangle.</summary>
    private void FillShaded(PaintedPath path, PdfObject.Dictionary pattern, GraphicsState state)
    {
        var shading = job.Objects.Dictionary(pattern["Shading"]);
        if (path.Rectangle is { } box)
            Shade(shading, Matrices.Read(job.Objects, pattern["Matrix"]), state, state.Clip?.Meet(box) ?? (state.Clip is null ? box : default));
        else
            map.Fill(path, state.Clip, InkPaint.Of(Richest(shadings.Read(shading)), state, isStroke: false, map));
    }

    private void Shade(PdfObject.Dictionary shading, Matrix matrix, GraphicsState state, PdfBox box)
    {
        var inks = shadings.Read(shading);
        if (inks.Axis is not { } axis || Matrices.Inverse(matrix) is not { } way)
        {
            map.FillBox(box, state.Clip, InkPaint.Of(Richest(inks), state, isStroke: false, map));
            return;
        }

        InkPaint[] paints = [.. inks.Colours.Select(c => InkPaint.Of(c, state, isStroke: false, map))];
        var area = map.Seen(box, state.Clip);
        if (!map.Take((long)(area.Right - area.Left) * (area.Bottom - area.Top) * CostOfSample))
            return;
        for (var row = area.Top; row < area.Bottom; row++)
        {
            for (var column = area.Left; column < area.Right; column++)
            {
                var (x, y) = way.Apply(map.Grid.X(column), map.Grid.Y(row));
                if (axis.Place(x, y) is { } place)
                    map.PaintCell(column, row, paints[(int)Math.Round(place * (paints.Length - 1))]);
            }
        }
    }

    private static InkColour Richest(ShadingInks inks) => inks.Colours.FirstOrDefault(c => !c.IsKnown) ?? inks.Colours.MaxBy(c => c.All)!;

    private bool HasMask(PaintedPicture picture) =>
        job.Objects.Resolve(picture.Head["SMask"]) is PdfObject.Stream || job.Objects.Resolve(picture.Head["Mask"]) is not PdfObject.Null;
}
