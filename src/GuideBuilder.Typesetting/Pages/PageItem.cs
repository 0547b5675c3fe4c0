using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>Something at a place on a page, in points from the trim box's top left corner, y downwards.</summary>
public abstract record PageItem(object? Owner)
{
    /// <summary>The same, shifted; in points.</summary>
    public abstract PageItem Move(double x, double y);
}

/// <param name="X">The left end of the line the run belongs to; its glyphs are placed from there.</param>
/// <param name="Y">The baseline.</param>
public sealed record TextItem(GlyphRun Run, double X, double Y, object? Owner) : PageItem(Owner)
{
    public override PageItem Move(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <param name="Radius">Of the corners.</param>
public sealed record FillItem(Rect Area, Ink Ink, double Radius = 0) : PageItem((object?)null)
{
    public override PageItem Move(double x, double y) => this with { Area = Area with { X = Area.X + x, Y = Area.Y + y } };
}

public sealed record PictureItem(Rect Area, object Content, object? Owner) : PageItem(Owner)
{
    public override PageItem Move(double x, double y) => this with { Area = Area with { X = Area.X + x, Y = Area.Y + y } };
}

/// <summary>A picture behind all else, of which a part is seen.</summary>
/// <param name="Area">What is seen.</param>
/// <param name="Whole">Where all of it would lie.</param>
public sealed record BackdropItem(Rect Area, Rect Whole, object Content) : PageItem((object?)null)
{
    public override PageItem Move(double x, double y) => this with
    {
        Area = Area with { X = Area.X + x, Y = Area.Y + y },
        Whole = Whole with { X = Whole.X + x, Y = Whole.Y + y },
    };
}

/// <summary>Something turned by a quarter, so that its lines run upwards.</summary>
/// <param name="Item">Placed from the point around which it is turned.</param>
/// <param name="X">Of that point: what stood below it stands to the right of it.</param>
/// <param name="Y">Of that point: what stood to the right of it stands above it.</param>
public sealed record TurnedItem(PageItem Item, double X, double Y) : PageItem(Item.Owner)
{
    public override PageItem Move(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>Marks where something named begins; not drawn.</summary>
public sealed record AnchorItem(string Name, double Y) : PageItem((object?)null)
{
    public override PageItem Move(double x, double y) => this with { Y = Y + y };
}
