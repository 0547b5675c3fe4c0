using System.Collections.Immutable;

namespace GuideBuilder.Typesetting.Pages;

/// <summary>A page as laid out, in drawing order.</summary>
/// <param name="Number">From 1, counting every page.</param>
public sealed record Page(int Number, PageGeometry Geometry, ImmutableArray<PageItem> Items);

/// <summary>Measures of a page in points. Inner is the binding edge.</summary>
/// <param name="RightToLeft">Bound at the right: odd pages are left-hand pages.</param>
public sealed record PageGeometry(double Width, double Height, double Bleed, double Inner, double Outer, double Top, double Bottom, bool RightToLeft)
{
    // Rounding of sums of leadings; far below what the eye or a press can tell.
    internal const double Tolerance = 0.001;

    public double ColumnWidth => Width - Inner - Outer;

    public double ColumnHeight => Height - Top - Bottom;

    public double ColumnLeft(int pageNumber) => IsBoundAtLeft(pageNumber) ? Inner : Outer;

    /// <summary>Whether the spine is at the left edge of the page.</summary>
    public bool IsBoundAtLeft(int pageNumber) => (pageNumber % 2 == 1) != RightToLeft;
}
