using System.Globalization;
using System.Text;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Publishing.Facts;

/// <summary>Everything that a PDF says, on its pages and off them.</summary>
internal static class PdfTexts
{
    internal static IEnumerable<SearchedText> Of(PdfFile file, int depth) => Of(file, PdfContent.Read(file), depth);

    /// <param name="content">Of the file.</param>
    /// <param name="depth">How many files within files are still opened.</param>
    internal static IEnumerable<SearchedText> Of(PdfFile file, PdfContent content, int depth)
    {
        var strings = PdfStrings.Read(file);
        return
        [
            .. content.Pages.Select((page, i) => new SearchedText(string.Create(CultureInfo.InvariantCulture, $"page {i + 1}"), TextOf(page))),
            .. content.Pages.SelectMany(page => page.Unseen).Distinct(StringComparer.Ordinal).Select(text => new SearchedText("a text that is read aloud", text)),
            .. strings.Texts.GroupBy(t => PlaceOf(t.Key), StringComparer.Ordinal).SelectMany(OfGroup),
            .. strings.Files.SelectMany(part => OfPart(part, depth)),
        ];
    }

    /// <summary>In the order in which it is painted, a line for each sequence: a number may be painted in two.</summary>
    private static string TextOf(PdfPageContent page)
    {
        var text = new StringBuilder();
        foreach (var sequence in page.Tagged.Values.Concat(page.Artifacts).Append(page.Untagged))
        {
            foreach (var glyph in sequence)
            {
                text.Append(glyph.Text);
            }

            text.Append('\n');
        }

        return text.Append(PlainForm.Barrier).Append(page.Covered).ToString();
    }

    private static IEnumerable<SearchedText> OfGroup(IGrouping<string, PdfString> group) =>
        MarkupTexts.Unescaped(string.Join(PlainForm.Barrier, group.Select(t => t.Text).Distinct(StringComparer.Ordinal))).Select(t => new SearchedText(group.Key, t));

    private static IEnumerable<SearchedText> OfPart(PdfPart part, int depth) => part.Kind switch
    {
        PdfPartKind.Metadata => MarkupTexts.Of(Encoding.UTF8.GetString(part.Bytes.Span), depth).Select(t => t with { Place = "its metadata" }),
        PdfPartKind.Attachment => FileTexts.Of(part.Bytes, depth - 1).Select(t => t with { Place = $"an attachment, {t.Place}" }),
        _ => PictureTexts.OfJpeg(part.Bytes),
    };

    private static string PlaceOf(string key) => key switch
    {
        "Title" => "its title or a bookmark",
        "Author" or "Subject" or "Keywords" or "Creator" or "Producer" => "its metadata",
        "Alt" or "ActualText" or "E" => "a text that is read aloud",
        "Contents" or "URI" => "a link",
        "F" or "UF" or "Desc" => "an attachment",
        _ => "its hidden data",
    };
}
