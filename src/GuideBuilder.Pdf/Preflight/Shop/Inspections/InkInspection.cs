using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Preflight.Shop.Pictures;
using GuideBuilder.Pdf.Preflight.Shop.Rules;

namespace GuideBuilder.Pdf.Preflight.Shop.Inspections;

/// <summary>Adds up all inks, on areas and in text.</summary>
internal sealed class InkInspection(PreflightJob job, PressProfile shop, PictureReader pictures) : ShopInspection(job, shop)
{
    // As a part: what rounding of colours and plates makes.
    private const double Tolerance = 0.01;

    // In points: smaller text has so little ink where it overprints that it dries.
    private const double LargeText = 24;

    private double Most => Profile.Ink.Most;

    private int MostInCell => (int)Math.Round((Most + Tolerance) * InkMap.Full);

    public override void Glyph(in PaintedGlyph glyph)
    {
        if (Most <= 0 || Page.IsCutOff(glyph.Box))
            return;
        if (glyph.Colour.All > Most + Tolerance)
            ReportHere(InkRules.TooMuchInText, $"text of {glyph.Colour} has {Measures.Percent(glyph.Colour.All)} ink in all; the paper takes {Measures.Percent(Most)}.");
        else if (glyph is { Overprints: true, Size: >= LargeText, Ground.HasInk: true } && TotalOver(glyph) is var total && total > Most + Tolerance)
            ReportHere(InkRules.TooMuchInText, $"text of {glyph.Colour} overprints, and has {Measures.Percent(total)} ink in all with what is below; the paper takes {Measures.Percent(Most)}.");
    }

    public override void Picture(in PaintedImage image)
    {
        if (Most > 0 && PictureReader.IsCmyk(image.Picture.Space) && pictures.Read(image.Picture) is null && !Page.IsCutOff(image.Box))
            ReportHere(InkRules.NotKnown, $"what the picture at {Page.Place(image.Box.Left, image.Box.Upper)} prints is not known.", Job.Index.NumberOf(image.Picture.Head));
    }

    public override void EndPage()
    {
        if (Most <= 0 || Inks.IsClean)
            return;
        var (cells, most, where) = (0, 0, -1);
        var grid = Inks.Grid;
        if (!Inks.Take(grid.Columns * grid.Rows))
            return;
        for (var row = 0; row + 1 < grid.Rows; row++)
        {
            var end = ((row + 1) * grid.Columns) - 1;
            for (var index = Inks.NextAbove(MostInCell, row * grid.Columns, end); index < end; index = Inks.NextAbove(MostInCell, index + 1, end))
            {
                if (LeastAround(index, grid.Columns) is var total && total <= MostInCell)
                    continue;
                where = where < 0 ? index : where;
                most = Math.Max(most, total);
                cells++;
            }
        }

        if (cells > 0)
            Report(InkRules.TooMuch, $"{Area(cells, grid)} with up to {Measures.Percent((double)most / InkMap.Full)} ink in all, first at {Page.Place(grid.X(where % grid.Columns), grid.Y(where / grid.Columns))}; the paper takes {Measures.Percent(Most)}.");
    }

    /// <summary>Of the cell and the three to the right and below: single cells say nothing, for edges blur them.</summary>
    private int LeastAround(int index, int columns) => Math.Min(
        Math.Min(Inks.TotalAt(index), Inks.TotalAt(index + 1)),
        Math.Min(Inks.TotalAt(index + columns), Inks.TotalAt(index + columns + 1)));

    private double TotalOver(in PaintedGlyph glyph)
    {
        var paint = InkPaint.Of(glyph.Colour, glyph.State, isStroke: false, Inks);
        return ((double)(InkMap.Sum(Blending.Over(glyph.Ground.Process, paint)) + glyph.Ground.Spots) / InkMap.Full) + glyph.Colour.Spots.Sum(s => s.Amount);
    }

    private static string Area(int cells, CellGrid grid)
    {
        var side = grid.Cell / Measures.PointsPerMillimetre;
        return FormattableString.Invariant($"an area of about {Math.Max(0.1, cells * side * side / 100):0.0} cm²");
    }
}
