using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>An edition set in pages or panels, from which all its files are written.</summary>
/// <param name="Edition">The first one, when several stand together on one sheet.</param>
/// <param name="Style">What it is made as, and how it looks.</param>
/// <param name="Press">The print shop that the pages are for.</param>
/// <param name="Pages">In reading order; of a folded sheet, its panels.</param>
/// <param name="HasUnsettledPages">A reference prints a page number that is not right.</param>
public sealed record Book(
    Edition Edition,
    BookStyle Style,
    PressProfile Press,
    ImmutableArray<Page> Pages,
    ImmutableArray<LayoutProblem> Problems,
    bool HasUnsettledPages = false)
{
    /// <summary>All editions that stand in it; mostly one.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [Edition];

    /// <summary>For each side of a sheet of the print file what is printed below its bleed; empty when the print shop wants no slug.</summary>
    public ImmutableArray<Column> Slugs { get; init; } = [];

    /// <summary>The numbers of pages that are left free for writing.</summary>
    public ImmutableHashSet<int> FreePages { get; init; } = [];

    /// <summary>The language of the whole as BCP 47; several languages together are <c>mul</c> (ISO 639-2).</summary>
    public string Language => Editions.Length > 1 ? Multiple : Edition.Locale.Tag;

    /// <summary>As in file names: <c>guide-women-de-ar</c> is publication, region, language.</summary>
    public string Slug => Editions.Length > 1 ? $"{Edition.Publication.Id}-{Edition.Publication.Region.Id}-{Multiple}" : Edition.Slug;

    private const string Multiple = "mul";
}
