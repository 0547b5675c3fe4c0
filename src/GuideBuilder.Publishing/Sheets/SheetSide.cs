using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Sheets;

/// <summary>One side of a sheet as a file has it: the pages that stand on it. Measures in points from its top left corner.</summary>
/// <param name="Width">Of the trimmed sheet.</param>
/// <param name="Height">Of the trimmed sheet.</param>
public sealed record SheetSide(double Width, double Height, ImmutableArray<PlacedPage> Pages)
{
    /// <summary>The number that is printed on its only page; null on a sheet of several pages.</summary>
    public int? Number { get; init; }

    /// <summary>The edge at which it is bound.</summary>
    public PdfEdge Bound { get; init; } = PdfEdge.None;

    /// <summary>Where the sheet is folded: from its left edge, or from its top where <see cref="HasLevelCreases"/>.</summary>
    public ImmutableArray<double> Creases { get; init; } = [];

    public bool HasLevelCreases { get; init; }

    /// <summary>Where copies are cut apart; null when there is nothing to cut.</summary>
    public CutLines? Cuts { get; init; }
}

/// <param name="X">Of its left edge.</param>
/// <param name="Y">Of its top.</param>
/// <param name="Area">What it may paint on; what reaches beyond belongs to its neighbours.</param>
/// <param name="IsCopy">The same page stands on the sheet already.</param>
public sealed record PlacedPage(Page Page, double X, double Y, Rect Area, bool IsCopy = false);

/// <summary>Lines along which a sheet of copies is cut; marks stand outside of <paramref name="Area"/>.</summary>
/// <param name="Area">All copies together.</param>
public sealed record CutLines(Rect Area, ImmutableArray<double> Upright, ImmutableArray<double> Level);
