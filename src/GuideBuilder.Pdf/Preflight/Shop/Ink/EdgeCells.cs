namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>The cells along an edge of the trimmed page, within it and beyond it.</summary>
internal readonly record struct EdgeCells
{
    // As a part of a cell: how much of the last one may lie beyond what is asked for.
    private const double Slack = 0.25;

    private readonly CellGrid grid;
    private readonly int inside;
    private readonly int step;

    /// <param name="width">Of the bleed.</param>
    public EdgeCells(CellGrid grid, ShopPage page, PageEdge edge, double width)
    {
        (this.grid, Edge) = (grid, edge);
        var trim = grid.Area(page.Trim);
        (inside, step) = edge switch
        {
            PageEdge.Left => (trim.Left, -1),
            PageEdge.Right => (trim.Right - 1, 1),
            PageEdge.Top => (trim.Top, -1),
            _ => (trim.Bottom - 1, 1),
        };
        (Start, End, Last) = IsUpright ? (trim.Top, trim.Bottom, grid.Rows - 1) : (trim.Left, trim.Right, grid.Columns - 1);
        var count = IsUpright ? grid.Columns : grid.Rows;
        while (inside + ((Depth + 1) * step) is var next && next >= 0 && next < count && Beyond(next, page) <= width - (Slack * grid.Cell))
            Depth++;
    }

    public PageEdge Edge { get; }

    /// <summary>How many cells beyond the edge count.</summary>
    public int Depth { get; }

    /// <summary>The first cell along the trimmed edge.</summary>
    public int Start { get; }

    /// <summary>After the last cell along the trimmed edge.</summary>
    public int End { get; }

    /// <summary>The first cell along the edge that there is at all.</summary>
    public int First => 0;

    public int Last { get; }

    private bool IsUpright => Edge is PageEdge.Left or PageEdge.Right;

    public int Inside(int place) => Index(place, inside);

    /// <param name="depth">From 0.</param>
    public int Outside(int place, int depth) => Index(place, inside + ((depth + 1) * step));

    private int Index(int along, int across) => IsUpright ? (along * grid.Columns) + across : (across * grid.Columns) + along;

    private double Beyond(int across, ShopPage page) => Edge switch
    {
        PageEdge.Left => page.Trim.Left - grid.X(across),
        PageEdge.Right => grid.X(across) - page.Trim.Right,
        PageEdge.Top => grid.Y(across) - page.Trim.Upper,
        _ => page.Trim.Lower - grid.Y(across),
    };
}
