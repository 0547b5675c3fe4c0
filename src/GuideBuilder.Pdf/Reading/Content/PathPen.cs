using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Follows path operators (ISO 32000-1, 8.5.2). Work is limited by the length of the content.</summary>
internal sealed class PathPen
{
    private const int StepsOfCurve = 8;
    private const double Largest = 1e7;

    private readonly List<Contour> contours = [];
    private readonly ImmutableArray<(double X, double Y)>.Builder points = ImmutableArray.CreateBuilder<(double X, double Y)>();
    private (double X, double Y) here;
    private (double X, double Y) start;

    /// <summary>True when the operator belongs to paths and was followed.</summary>
    public bool Follow(string word, Operands operands, Matrix page)
    {
        switch (word)
        {
            case "m":
                MoveTo(operands.Number(0), operands.Number(1), page);
                return true;
            case "l":
                LineTo(operands.Number(0), operands.Number(1), page);
                return true;
            case "c":
                CurveTo(Point(operands, 0), Point(operands, 2), Point(operands, 4), page);
                return true;
            case "v":
                CurveTo(here, Point(operands, 0), Point(operands, 2), page);
                return true;
            case "y":
                CurveTo(Point(operands, 0), Point(operands, 2), Point(operands, 2), page);
                return true;
            case "re":
                Rectangle(operands, page);
                return true;
            case "h":
                Close();
                return true;
            default:
                return false;
        }
    }

    public void Close()
    {
        EndContour(isClosed: true);
        here = start;
    }

    /// <summary>What was drawn since the last time.</summary>
    public ImmutableArray<Contour> Take()
    {
        EndContour(isClosed: false);
        ImmutableArray<Contour> all = [.. contours];
        contours.Clear();
        return all;
    }

    private static (double X, double Y) Point(Operands operands, int index) => (operands.Number(index), operands.Number(index + 1));

    private void MoveTo(double x, double y, Matrix page)
    {
        EndContour(isClosed: false);
        here = start = (x, y);
        Add(here, page);
    }

    private void LineTo(double x, double y, Matrix page)
    {
        BeginAfterClose(page);
        here = (x, y);
        Add(here, page);
    }

    private void CurveTo((double X, double Y) a, (double X, double Y) b, (double X, double Y) end, Matrix page)
    {
        BeginAfterClose(page);
        var from = here;
        for (var i = 1; i <= StepsOfCurve; i++)
        {
            var t = (double)i / StepsOfCurve;
            Add((Bezier(from.X, a.X, b.X, end.X, t), Bezier(from.Y, a.Y, b.Y, end.Y, t)), page);
        }

        here = end;
    }

    private static double Bezier(double a, double b, double c, double d, double t)
    {
        var u = 1 - t;
        return (u * u * u * a) + (3 * u * u * t * b) + (3 * u * t * t * c) + (t * t * t * d);
    }

    private void Rectangle(Operands operands, Matrix page)
    {
        var (x, y, width, height) = (operands.Number(0), operands.Number(1), operands.Number(2), operands.Number(3));
        MoveTo(x, y, page);
        LineTo(x + width, y, page);
        LineTo(x + width, y + height, page);
        LineTo(x, y + height, page);
        Close();
    }

    /// <summary>After a contour is closed, the next one begins where it began.</summary>
    private void BeginAfterClose(Matrix page)
    {
        if (points.Count == 0)
            Add(here, page);
    }

    private void Add((double X, double Y) point, Matrix page)
    {
        var x = (point.X * page.A) + (point.Y * page.C) + page.E;
        var y = (point.X * page.B) + (point.Y * page.D) + page.F;
        points.Add((Math.Clamp(double.IsNaN(x) ? 0 : x, -Largest, Largest), Math.Clamp(double.IsNaN(y) ? 0 : y, -Largest, Largest)));
    }

    private void EndContour(bool isClosed)
    {
        if (points.Count > 0)
            contours.Add(new Contour(points.ToImmutable(), isClosed));
        points.Clear();
    }
}
