using GuideBuilder.Core.Geometry;

namespace GuideBuilder.Pdf.Painting;

/// <summary>A page's boxes, and the way from the caller's coordinates (top left of the trim, y down) to the file's (bottom left of the sheet, y up).</summary>
/// <param name="Width">Of the trimmed page in points.</param>
/// <param name="Height">Of the trimmed page in points.</param>
/// <param name="Bleed">By how much the bleed reaches beyond the trimmed page.</param>
/// <param name="Sheet">By how much the sheet does; on no side less than the bleed.</param>
internal readonly record struct PageFrame(double Width, double Height, Rim Bleed, Rim Sheet)
{
    public Box Media => new(0, 0, Sheet.Left + Width + Sheet.Right, Sheet.Bottom + Height + Sheet.Top);

    public Box BleedBox => Place(BleedArea);

    public Box Trim => Place(new Rect(0, 0, Width, Height));

    /// <summary>What of the page the bleed holds, in the caller's coordinates.</summary>
    public Rect BleedArea => new(-Bleed.Left, -Bleed.Top, Bleed.Left + Width + Bleed.Right, Bleed.Top + Height + Bleed.Bottom);

    public static PageFrame Of(PdfOptions options, double width, double height, PdfEdge unbled)
    {
        if (options.Flavour != PdfFlavour.Print)
            return new PageFrame(width, height, default, default);
        var bleed = Rim.Around(options.Bleed);
        bleed = unbled switch
        {
            PdfEdge.Left => bleed with { Left = 0 },
            PdfEdge.Right => bleed with { Right = 0 },
            _ => bleed,
        };
        return new PageFrame(width, height, bleed, options.Marks is { } marks ? Rim.Around(marks.Reach(options.Bleed)) : bleed);
    }

    public double X(double x) => Sheet.Left + x;

    public double Y(double y) => Sheet.Bottom + Height - y;

    public Box Place(Rect area) => new(X(area.X), Y(area.Bottom), X(area.Right), Y(area.Y));
}

/// <summary>What surrounds a page, in points.</summary>
internal readonly record struct Rim(double Left, double Top, double Right, double Bottom)
{
    public static Rim Around(double width) => new(width, width, width, width);
}

/// <summary>A rectangle of the file, as its left, lower, right and upper edge in points.</summary>
internal readonly record struct Box(double Left, double Lower, double Right, double Upper);
