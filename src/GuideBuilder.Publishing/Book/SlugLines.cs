using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// What a printer reads on the sheet outside a page: which book, which language, which edition, which page, for which printing
/// condition. It is cut away, so it is in English whatever the language of the book.
/// </summary>
internal sealed class SlugLines(FontLibrary fonts, TextMaker maker, PressProfile press)
{
    // In points: small, and legible in one ink on any paper.
    private const double Size = 6;
    private const double Leading = 7.5;

    private static readonly RunningOwner Owner = new(PdfArtifact.Page);

    /// <summary>From the trimmed edges at the side, so that the line keeps off the crop marks; in points.</summary>
    internal const double Indent = 6;

    /// <summary>From the bleed to the line; in points.</summary>
    internal const double Gap = 2;

    /// <returns>From the left end of each line and its top.</returns>
    internal ImmutableArray<Column> Set(ImmutableArray<Page> pages)
    {
        // What is wrong with one is wrong with all: findings that quote the first are reported once.
        var origin = new TagNode(PdfTag.P, null) { Passage = TextOf(1, pages.Length), Origin = maker.Edition.Publication.Span };
        return [.. pages.Select(p => Set(p, TextOf(p.Number, pages.Length), origin))];
    }

    private Column Set(Page page, string text, TagNode origin)
    {
        var (edition, style) = (maker.Edition, maker.Style);
        var type = new TextStyle([.. edition.Locale.Fonts.Union(edition.SourceLocale.Fonts)], Size, Bold: false, Italic: false, PictureInks.TextInk(style));
        var block = new TextBlock([new InlineRun(text, type, "en", Owner: Owner)], new ParagraphStyle(Leading), "en", "Latn", RightToLeft: false, Owner);
        var column = Column.Set(fonts, [block], page.Geometry.Width - (2 * Indent), rightToLeft: false);
        return column with { Problems = [.. column.Problems.Select(p => p with { Owner = origin })] };
    }

    private string TextOf(int page, int count)
    {
        var edition = maker.Edition;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{edition.Slug} · {edition.Locale.EnglishName} · edition {edition.Publication.Edition} · page {page} of {count} · {press.Condition.Identifier}");
    }
}
