using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Structure;

namespace GuideBuilder.Publishing.Sheets;

/// <summary>Marks outside the trimmed sheet: dashed where it is folded, whole where it is cut. In black alone: no plate is fitted to them.</summary>
internal static class SheetMarks
{
    /// <summary>Of a mark, in points: 5 mm.</summary>
    internal const double Length = 5 * 72 / 25.4;

    // From the copies to the marks, beyond what bleeds off them; in points.
    private const double CopyOffset = 2.5 * 72 / 25.4;

    // Of a dash; in points.
    private const double Dash = 2;

    // Of a line on an office machine; in points.
    private const double CopyWidth = 0.4;

    /// <param name="near">From the trimmed edge to the beginning of a mark, in points.</param>
    /// <param name="width">Of its line, in points.</param>
    internal static void PaintFolds(PdfPage page, SheetSide side, double near, double width)
    {
        if (side.Creases.IsEmpty)
        {
            return;
        }

        page.BeginArtifact(PdfArtifact.Page);
        Paint(page, new Rect(0, 0, side.Width, side.Height), side.HasLevelCreases ? [] : side.Creases, side.HasLevelCreases ? side.Creases : [], near, Length, new PdfStroke(width, PdfColour.Ink) { Dash = Dash });
        page.EndArtifact();
    }

    /// <summary>As far as the sheet has room for them.</summary>
    internal static void PaintCopies(PdfPage page, SheetSide side)
    {
        if (side.Cuts is not { } cuts)
        {
            return;
        }

        var acrossRoom = Math.Min(Length, cuts.Area.X - CopyOffset);
        var downRoom = Math.Min(Length, cuts.Area.Y - CopyOffset);
        page.BeginArtifact(PdfArtifact.Page);
        Paint(page, cuts.Area, cuts.Upright, [], CopyOffset, downRoom, new PdfStroke(CopyWidth, PdfColour.Ink));
        Paint(page, cuts.Area, [], cuts.Level, CopyOffset, acrossRoom, new PdfStroke(CopyWidth, PdfColour.Ink));
        var folds = new PdfStroke(CopyWidth, PdfColour.Ink) { Dash = Dash };
        Paint(page, cuts.Area, side.HasLevelCreases ? [] : side.Creases, [], CopyOffset, downRoom, folds);
        Paint(page, cuts.Area, [], side.HasLevelCreases ? side.Creases : [], CopyOffset, acrossRoom, folds);
        page.EndArtifact();
    }

    private static void Paint(PdfPage page, Rect area, IEnumerable<double> upright, IEnumerable<double> level, double near, double length, PdfStroke pen)
    {
        if (length <= 0)
        {
            return;
        }

        foreach (var x in upright)
        {
            page.DrawLine(x, area.Y - near - length, x, area.Y - near, pen);
            page.DrawLine(x, area.Bottom + near, x, area.Bottom + near + length, pen);
        }

        foreach (var y in level)
        {
            page.DrawLine(area.X - near - length, y, area.X - near, y, pen);
            page.DrawLine(area.Right + near, y, area.Right + near + length, y, pen);
        }
    }
}
