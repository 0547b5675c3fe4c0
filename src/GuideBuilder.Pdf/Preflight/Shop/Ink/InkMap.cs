using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>The inks of a page in cells of about half a millimetre. One map serves all pages of a file.</summary>
/// <param name="work">How much may be painted on all pages, in about nanoseconds: shapes can be piled up without end.</param>
internal sealed class InkMap(long work = InkMap.UsualWork)
{
    /// <summary>100 % of an ink, so that whole percentages are exact.</summary>
    public const int Full = 200;

    private const long UsualWork = 3_000_000_000;
    private const int MostSpots = 8;
    private const int CostOfSpan = 8;
    private const int CostOfCrossing = 20;
    private const int CostOfBlend = 8;
    private const int CellsAtOnce = 4;

    private readonly PolygonFiller polygons = new();
    private readonly List<string> names = [];
    private readonly List<byte[]> spots = [];
    private uint[] process = [];
    private byte[] unknown = [];
    private PdfBox sheet;
    private bool hasUnknown;

    private long left = work;

    public CellGrid Grid { get; private set; }

    /// <summary>Whether so much was painted that the rest was left out.</summary>
    public bool IsExhausted => left < 0;

    /// <summary>Whether nothing was painted on the page so far.</summary>
    public bool IsClean { get; private set; } = true;

    /// <summary>Begins a page.</summary>
    /// <param name="area">What is of interest.</param>
    public void Begin(PdfBox area, ShopPage page)
    {
        if (!IsClean)
            process.AsSpan(0, Grid.Columns * Grid.Rows).Clear();
        if (hasUnknown)
            Array.Clear(unknown);
        (hasUnknown, IsClean) = (false, true);
        names.Clear();
        Grid = IsExhausted ? default : CellGrid.Over(area, page.Trim);
        sheet = page.Sheet;
        var count = Grid.Columns * Grid.Rows;
        if (process.Length < count)
            process = new uint[count];
        Take(count / CellsAtOnce);
    }

    public InkGround At(double x, double y)
    {
        var index = IsClean ? -1 : Grid.IndexAt(x, y);
        return index < 0 ? default : Cell(index);
    }

    public InkGround At(int column, int row) => Cell((row * Grid.Columns) + column);

    /// <summary>All inks in a cell together.</summary>
    public int TotalAt(int index)
    {
        var sum = Sum(process[index]);
        for (var i = 0; i < names.Count; i++)
            sum += spots[i][index];
        return sum;
    }

    /// <summary>The first cell with more than <paramref name="total"/> of all inks together; <paramref name="end"/> when none before it has.</summary>
    public int NextAbove(int total, int index, int end)
    {
        while (index < end && TotalAt(index) <= total)
            index += names.Count > 0 ? 1 : CountAlike(process.AsSpan(index, end - index));
        return Math.Min(index, end);
    }

    /// <summary>How many cells from the first are as it is: most of a page is paper or one colour.</summary>
    private static int CountAlike(ReadOnlySpan<uint> cells) => cells.IndexOfAnyExcept(cells[0]) is > 0 and var count ? count : cells.Length;

    public bool HasInkAt(int index) => process[index] != 0 || (names.Count > 0 && TotalAt(index) > 0) || (hasUnknown && unknown[index] != 0);

    public static int Sum(uint plates)
    {
        var pairs = (plates & 0x00FF00FF) + ((plates >> 8) & 0x00FF00FF);
        return (int)((pairs & 0xFFFF) + (pairs >> 16));
    }

    /// <summary>The number of the plate of an ink beside the four. When there are too many, the last plate takes all others.</summary>
    public int PlateOf(string name)
    {
        var plate = names.IndexOf(name);
        if (plate >= 0 || names.Count == MostSpots)
            return Math.Max(plate, plate < 0 ? MostSpots - 1 : 0);
        plate = names.Count;
        names.Add(name);
        if (spots.Count == plate)
            spots.Add([]);
        if (spots[plate].Length < process.Length)
            spots[plate] = new byte[process.Length];
        else
            spots[plate].AsSpan(0, Grid.Columns * Grid.Rows).Clear();
        return plate;
    }

    public void Fill(PaintedPath path, PdfBox? clip, in InkPaint paint)
    {
        if (Limits(clip) is not { } limits || IsExhausted)
            return;
        if (path.Rectangle is { } box)
            FillBox(box, clip, paint);
        else
            FillPolygons(path, limits, paint);
    }

    public void FillBox(PdfBox box, PdfBox? clip, in InkPaint paint)
    {
        if (Limits(clip)?.Meet(box) is not { } seen)
            return;
        var area = Grid.Area(seen);
        for (var row = area.Top; row < area.Bottom && Take(CostOfSpan); row++)
            Paint(new CellSpan(row, area.Left, area.Right), paint);
    }

    /// <summary>Cells in which something that covers <paramref name="box"/> is seen.</summary>
    public CellArea Seen(PdfBox box, PdfBox? clip) => Limits(clip)?.Meet(box) is { } seen ? Grid.Area(seen) : default;

    public void Paint(CellSpan span, in InkPaint paint)
    {
        var count = span.Right - span.Left;
        if (count <= 0 || !Take(paint.IsPlain ? count / CellsAtOnce : count * CostOfBlend))
            return;
        IsClean = false;
        var start = (span.Row * Grid.Columns) + span.Left;
        if (!paint.IsPlain || paint.IsUnknown || hasUnknown || names.Count > 0)
        {
            for (var i = start; i < start + count; i++)
                PaintCell(i, paint);
        }
        else
        {
            process.AsSpan(start, count).Fill(paint.Process);
        }
    }

    /// <summary>For pictures, whose cells differ; the caller limits their number.</summary>
    public void PaintCell(int column, int row, in InkPaint paint) => PaintCell((row * Grid.Columns) + column, paint);

    public bool Take(long cost) => (left -= cost) >= 0;

    private void PaintCell(int index, in InkPaint paint)
    {
        IsClean = false;
        var replaces = Blending.TakesPaint(paint, process[index]);
        if (paint.IsUnknown || hasUnknown)
            MarkUnknown(index, paint);
        if (paint.IsUnknown && paint.Blend != InkBlend.Replace)
            return;
        process[index] = Blending.Over(process[index], paint);
        for (var i = 0; i < names.Count; i++)
        {
            if (AmountOf(paint, i) is { } amount && replaces)
                spots[i][index] = Blending.Over(spots[i][index], amount, paint);
        }
    }

    /// <returns>Null when the plate is left as it is.</returns>
    private static byte? AmountOf(in InkPaint paint, int plate)
    {
        foreach (var spot in paint.Spots)
        {
            if (spot.Plate == plate)
                return spot.Amount;
        }

        return paint.LeavesSpots ? null : (byte)0;
    }

    private void MarkUnknown(int index, in InkPaint paint)
    {
        if (unknown.Length < process.Length)
            unknown = new byte[process.Length];
        hasUnknown = true;
        if (paint.IsUnknown)
            unknown[index] = 1;
        else if (paint is { Mask: InkPaint.AllPlates, Blend: InkBlend.Replace })
            unknown[index] = 0;
    }

    private InkGround Cell(int index) => new(process[index], names.Count > 0 ? TotalAt(index) - Sum(process[index]) : 0, hasUnknown && unknown[index] != 0);

    private PdfBox? Limits(PdfBox? clip) => clip is { } box ? sheet.Meet(box) : sheet;

    private void FillPolygons(PaintedPath path, PdfBox limits, in InkPaint paint)
    {
        if (path.Bounds is not { } bounds || limits.Meet(bounds) is not { } seen)
            return;
        var spans = polygons.Fill(path.Contours, path.IsEvenOdd, Grid, Grid.Area(seen), out var crossings);
        if (!Take((long)crossings * CostOfCrossing))
            return;
        foreach (var span in spans)
            Paint(span, paint);
    }
}
