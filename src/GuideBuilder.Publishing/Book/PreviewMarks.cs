using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Translation.Po;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// What translators see in a draft of passages that are not translated or not finished: a tint behind their lines, and in the outer
/// margin, beside the first line on a page, the id under which the passage stands in reports and exchanged files. Readers' books have no
/// marked passages, and stay as they are.
/// </summary>
internal sealed class PreviewMarks(FontLibrary fonts, BookStyle style, ImmutableArray<string> families)
{
    private static readonly Ink Untranslated = new("untranslated", 0, 15, 15, 0, 0xFFD9D1);
    private static readonly Ink Fuzzy = new("fuzzy", 0, 3, 35, 0, 0xFFF5AD);
    private static readonly RunningOwner Owner = new(PdfArtifact.Page);

    // In points. Where a margin is narrow an id is smaller: it is read on a screen, which can enlarge it.
    private const double LargestSize = 5;
    private const double Gap = 2;

    // An id is thirteen letters and digits of at most this part of their size.
    private const double IdWidth = 13 * 0.63;

    internal static Book Add(FontLibrary fonts, Book book)
    {
        ImmutableArray<string> families = [.. book.Edition.SourceLocale.Fonts.Union(book.Edition.Locale.Fonts)];
        var marks = new PreviewMarks(fonts, book.Style, families);
        return book with { Pages = [.. book.Pages.Select(marks.Add)] };
    }

    private Page Add(Page page)
    {
        var marked = page.Items.OfType<TextItem>().Select(t => (Text: t, Mark: MarkOf(t.Owner as TagNode))).Where(m => m.Mark is { State: not TranslationState.Translated }).ToImmutableArray();
        if (marked.IsEmpty)
        {
            return page;
        }

        return page with { Items = [.. Tinted(page.Items), .. Ids(page, [.. marked.Select(m => (m.Text.Y, m.Mark!)).DistinctBy(m => m.Item2.Id)])] };
    }

    /// <summary>Tints lie on the coloured area that their text stands on, and below all text.</summary>
    private static ImmutableArray<PageItem> Tinted(ImmutableArray<PageItem> items)
    {
        var tinted = ImmutableArray.CreateBuilder<PageItem>();
        var place = 0;
        foreach (var item in items)
        {
            // Light type would not be read on a light tint; its id has one.
            if (item is TextItem text && IsDark(text.Run.Source.Style.Ink) && MarkOf(text.Owner as TagNode) is { State: not TranslationState.Translated } mark)
            {
                tinted.Insert(place++, new FillItem(LinkArea.Of(text).Rect, InkOf(mark)));
            }

            tinted.Add(item);
            place = item is FillItem or BackdropItem ? tinted.Count : place;
        }

        return tinted.ToImmutable();
    }

    /// <summary>One below the other where passages stand side by side.</summary>
    private IEnumerable<PageItem> Ids(Page page, ImmutableArray<(double Y, PassageMark Mark)> passages)
    {
        var geometry = page.Geometry;
        var size = Math.Min(LargestSize, (geometry.Outer - (2 * Gap)) / IdWidth);
        if (size <= 0)
        {
            yield break;
        }

        var left = geometry.IsBoundAtLeft(page.Number) ? geometry.Width - geometry.Outer + Gap : Gap;
        var (leading, free) = (size * 1.5, 0.0);
        foreach (var (y, mark) in passages.OrderBy(p => p.Y))
        {
            var top = Math.Max(free, y - leading);
            free = top + leading;
            var column = Set(mark.Id, size, leading);
            yield return new FillItem(new Rect(left, top, size * IdWidth, leading), InkOf(mark));
            foreach (var item in column.Items)
            {
                yield return item.Move(left, top);
            }
        }
    }

    private Column Set(string id, double size, double leading)
    {
        var type = new TextStyle(families, size, Bold: false, Italic: false, PictureInks.TextInk(style));
        var block = new TextBlock([new InlineRun(id, type, "en", Owner: Owner)], new ParagraphStyle(leading), "en", "Latn", RightToLeft: false, Owner);
        return Column.Set(fonts, [block], size * IdWidth, rightToLeft: false);
    }

    private static bool IsDark(Ink ink) => ((ink.Srgb >> 16) & 0xFF) + ((ink.Srgb >> 8) & 0xFF) + (ink.Srgb & 0xFF) < 3 * 0x80;

    private static Ink InkOf(PassageMark mark) => mark.State == TranslationState.Fuzzy ? Fuzzy : Untranslated;

    /// <summary>Of the passage that a run belongs to.</summary>
    private static PassageMark? MarkOf(TagNode? node)
    {
        while (node is { Mark: null })
        {
            node = node.Parent;
        }

        return node?.Mark;
    }
}
