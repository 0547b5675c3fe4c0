using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>What follows the last chapter: pages left free for writing, and the back cover.</summary>
internal sealed class EndMatter(FontLibrary fonts, TextMaker maker, PageGeometry geometry)
{
    private readonly List<LayoutProblem> problems = [];

    /// <summary>What could not be set as it should so far.</summary>
    internal IReadOnlyList<LayoutProblem> Problems => problems;

    /// <summary>A page of lines, with a heading that says what they are for.</summary>
    /// <param name="page">Its number and its measures count.</param>
    internal Page Free(Page page, TagNode part, bool isForNumbers)
    {
        var ruled = new RuledPanel(fonts, maker).Set(
            maker.Edition.Interface[isForNumbers ? InterfaceKey.OwnNumbers : InterfaceKey.Notes],
            maker.Edition.Interface[InterfaceKey.NotesSafety],
            part.Child(PdfTag.Sect),
            geometry.ColumnWidth,
            geometry.ColumnHeight);
        problems.AddRange(ruled.Problems);
        return page with { Items = [.. ruled.Items.Select(i => i.Move(geometry.ColumnLeft(page.Number), geometry.Top))] };
    }

    /// <summary>The horizon of the cover goes on around the spine; the imprint stands at its foot.</summary>
    internal Page BackCover(int number, TagNode part)
    {
        var section = part.Child(PdfTag.Sect);
        ImmutableArray<LayoutBlock> blocks = [.. EditionNotices.Imprint(maker.Edition).Select(n => ChapterBlocks.Notice(maker, n, section))];
        var imprint = Column.Set(fonts, blocks, geometry.ColumnWidth, maker.RightToLeft);
        var top = Horizon.FootTop(geometry, imprint.Height);
        problems.AddRange(imprint.Problems);
        if (top < geometry.Top)
        {
            problems.Add(new BlockTooTall(geometry.Top - top, imprint.Items[0].Owner));
        }

        return new Page(number, geometry, [.. Horizon.Of(geometry, maker.Style.Cover), .. imprint.Items.Select(i => i.Move(geometry.ColumnLeft(number), top))]);
    }
}

/// <summary>The ground of covers and a band of land, reaching into the bleed so that no white line shows after the cut.</summary>
internal static class Horizon
{
    /// <summary>Where the land begins, as a part of the height.</summary>
    internal const double LandTop = 0.74;

    /// <summary>Where text of a height begins: on the land, and where that is too low for it, so that its last line stands at the margin.</summary>
    internal static double FootTop(PageGeometry geometry, double height) =>
        Math.Min((geometry.Height * LandTop) + (geometry.Outer / 2), geometry.Height - geometry.Outer - height);

    internal static IEnumerable<PageItem> Of(PageGeometry geometry, CoverStyle cover)
    {
        var page = new Rect(0, 0, geometry.Width, geometry.Height).Grow(geometry.Bleed);
        var landTop = geometry.Height * LandTop;
        yield return new FillItem(page, cover.Ground);
        yield return new FillItem(page with { Y = landTop, Height = page.Bottom - landTop }, cover.Land);
    }
}
