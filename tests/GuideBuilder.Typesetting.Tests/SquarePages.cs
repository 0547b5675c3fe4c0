using System.Collections.Immutable;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests;

/// <summary>Tiny pages of square characters: sixteen to the line, ten lines to the page. A baseline lies 8 pt below its line's top.</summary>
internal static class SquarePages
{
    internal static readonly PageGeometry Geometry = new(200, 120, 3, 20, 20, 10, 10, RightToLeft: false);

    internal static readonly FootnoteStyle Notes = new(4, 5, new Ink("rule", 0, 0, 0, 100, 0), 1, 40);

    private static readonly TextStyle Style = new(["Square Test"], 10, Bold: false, Italic: false, Specimen.Black);

    internal static PageSequence Paginate(ImmutableArray<LayoutBlock> blocks, bool rightToLeft = false, PageGeometry? geometry = null, int firstNumber = 1) =>
        Paginator.Paginate(SquareFont.Library, blocks, (geometry ?? Geometry) with { RightToLeft = rightToLeft }, firstNumber, Notes);

    internal static InlineRun Run(string text) => new(text, Style, "en");

    internal static TextBlock Text(string text, bool rightToLeft = false, ParagraphStyle? style = null) =>
        new([Run(text)], style ?? new ParagraphStyle(10), "en", "Latn", rightToLeft);

    /// <summary>A line for each letter from a on.</summary>
    internal static IEnumerable<TextBlock> Lines(int count, bool rightToLeft = false, char first = 'a') =>
        Enumerable.Range(0, count).Select(i => Text(((char)(first + i)).ToString(), rightToLeft));

    /// <summary>One paragraph with a line for each letter from a on.</summary>
    internal static TextBlock Paragraph(int count, bool rightToLeft = false, char first = 'a') =>
        Text(string.Join('\n', Enumerable.Range(0, count).Select(i => (char)(first + i))), rightToLeft);

    /// <summary>A line with a mark and its note.</summary>
    internal static TextBlock Noted(string text, bool rightToLeft, params ImmutableArray<LayoutBlock>[] notes)
    {
        var marks = notes.Select((_, i) => new InlineRun(((char)('1' + i)).ToString(), Style with { Rise = 3 }, "en", Unbreakable: true));
        return Text(text, rightToLeft) with
        {
            Runs = [Run(text), .. marks],
            Footnotes = [.. notes.Select((note, i) => new Footnote(i + 1, note))],
        };
    }

    /// <summary>The lines' texts page by page, from top to bottom as drawn.</summary>
    internal static string[] Texts(PageSequence sequence) =>
        [.. sequence.Pages.Select(page => string.Join(' ', Words(page).Select(i => i.Run.Text.Trim())))];

    /// <summary>What is drawn of the text: not the ends of lines.</summary>
    internal static IEnumerable<TextItem> Words(Page page) => page.Items.OfType<TextItem>().Where(i => !string.IsNullOrWhiteSpace(i.Run.Text));
}
