using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>Square cells over a page. A cell belongs to what holds its centre.</summary>
/// <param name="Left">In points, so as the others.</param>
/// <param name="Upper">The first row lies below it.</param>
internal readonly record struct CellGrid(double Left, double Upper, double Cell, int Columns, int Rows)
{
    private const double UsualCell = 0.5 * Measures.PointsPerMillimetre;
    private const double MostCells = 4_000_000;

    /// <summary>Cells of half a millimetre, larger when there were too many, so that edges of cells fall on the left and upper edge of <paramref name="trim"/>.</summary>
    public static CellGrid Over(PdfBox area, PdfBox trim)
    {
        var cell = Math.Max(UsualCell, Math.Sqrt(area.Width / MostCells * area.Height) * 1.01);
        var left = trim.Left - (Math.Ceiling((trim.Left - area.Left) / cell) * cell);
        var upper = trim.Upper + (Math.Ceiling((area.Upper - trim.Upper) / cell) * cell);
        return new CellGrid(left, upper, cell, Count(area.Right - left, cell), Count(upper - area.Lower, cell));
    }

    /// <summary>The first column whose centre is not left of <paramref name="x"/>.</summary>
    public int Column(double x) => (int)Math.Clamp(Math.Ceiling(((x - Left) / Cell) - 0.5), 0, Columns);

    /// <summary>The first row whose centre is not above <paramref name="y"/>.</summary>
    public int Row(double y) => (int)Math.Clamp(Math.Ceiling(((Upper - y) / Cell) - 0.5), 0, Rows);

    public CellArea Area(PdfBox box) => new(Column(box.Left), Column(box.Right), Row(box.Upper), Row(box.Lower));

    /// <summary>The centre of a column.</summary>
    public double X(int column) => Left + ((column + 0.5) * Cell);

    /// <summary>The centre of a row.</summary>
    public double Y(int row) => Upper - ((row + 0.5) * Cell);

    /// <summary>The cell that holds a point; -1 outside.</summary>
    public int IndexAt(double x, double y)
    {
        var column = Math.Floor((x - Left) / Cell);
        var row = Math.Floor((Upper - y) / Cell);
        return column >= 0 && column < Columns && row >= 0 && row < Rows ? ((int)row * Columns) + (int)column : -1;
    }

    private static int Count(double length, double cell) => (int)Math.Clamp(Math.Ceiling((length / cell) - 0.001), 1, MostCells);
}

/// <summary>Columns and rows; the ends do not belong to it.</summary>
internal readonly record struct CellArea(int Left, int Right, int Top, int Bottom);

/// <summary>Cells beside each other; the end does not belong to it.</summary>
internal readonly record struct CellSpan(int Row, int Left, int Right);
