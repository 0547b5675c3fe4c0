using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// What a printer reads on the sheet outside a page: which book, which language, which edition, which page, for which printing
/// condition. It is cut away, so it is in English whatever the language of the book.
/// </summary>
internal sealed class SlugLines(FontLibrary fonts, BookStyle style, PressProfile press, ImmutableArray<Edition> editions)
{
    // In points: small, and legible in one ink on any paper.
    private const double Size = 6;
    private const double Leading = 7.5;

    private static readonly RunningOwner Owner = new(PdfArtifact.Page);

    /// <summary>From the trimmed edges at the side, so that the line keeps off the crop marks; in points.</summary>
    internal const double Indent = 6;

    /// <summary>From the bleed to the line; in points.</summary>
    internal const double Gap = 2;

    /// <param name="width">Of the trimmed sheet, in points.</param>
    /// <param name="count">Of pages or of sides.</param>
    /// <param name="unit">What is counted: page or side.</param>
    /// <returns>From the left end of each line and its top.</returns>
    internal ImmutableArray<Column> Set(double width, int count, string unit)
    {
        // What is wrong with one is wrong with all: findings that quote the first are reported once.
        var origin = new TagNode(PdfTag.P, null) { Passage = TextOf(1, count, unit), Origin = editions[0].Publication.Span };
        return [.. Enumerable.Range(1, count).Select(number => Set(width, TextOf(number, count, unit), origin))];
    }

    private Column Set(double width, string text, TagNode origin)
    {
        var type = new TextStyle([.. editions[0].Locale.Fonts.Union(editions[0].SourceLocale.Fonts)], Size, Bold: false, Italic: false, PictureInks.TextInk(style));
        var block = new TextBlock([new InlineRun(text, type, "en", Owner: Owner)], new ParagraphStyle(Leading), "en", "Latn", RightToLeft: false, Owner);
        var column = Column.Set(fonts, [block], width - (2 * Indent), rightToLeft: false);
        return column with { Problems = [.. column.Problems.Select(p => p with { Owner = origin })] };
    }

    private string TextOf(int number, int count, string unit)
    {
        var edition = editions[0];
        var (name, language) = editions.Length > 1 ? ($"{edition.Publication.Id}-{edition.Publication.Region.Id}", $"{editions.Length} languages") : (edition.Slug, edition.Locale.EnglishName);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name} · {language} · edition {edition.Publication.Edition} · {unit} {number} of {count} · {press.Condition.Identifier}");
    }
}
