using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Exchange;

/// <summary>A page to print for reviewers: the source left, the translation right, with boxes to tick and room for remarks.</summary>
public static class ReviewPage
{
    private const string Style = """
        @page { size: A4 landscape; margin: 12mm; }
        body { font-family: "Noto Sans", sans-serif; line-height: 1.5; margin: 1rem; color: #000; background: #fff; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        th, td { border: 1px solid #555; padding: 0.4rem; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .id { width: 11rem; font-size: 0.8rem; }
        .tick { width: 7rem; font-size: 0.9rem; }
        .box { display: inline-block; width: 0.9em; height: 0.9em; border: 2px solid #000; margin-inline-end: 0.4em; vertical-align: -0.1em; }
        .remarks { width: 20%; }
        .fact { font-family: monospace; }

        """;

    /// <returns>UTF-8 HTML without scripts, that needs no other file.</returns>
    public static byte[] Write(string name, Locale source, Locale target, IEnumerable<ExchangeRow> rows)
    {
        var all = rows.ToImmutableArray();
        var title = MarkupText.Escape($"{name}: review of the translation into {target.EnglishName}");
        var page = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {Style}</style>
            </head>
            <body>
            <h1>{title}</h1>
            <p>{all.Length} passages. Words in braces, as <bdi dir="ltr" class="fact">{"{contact:police.phone}"}</bdi>, stand for checked numbers and names. Tick what you read and found right; write everything else beside it.</p>
            <p>Reviewer: ______________________________ Date: ______________________________</p>
            <table>
            <thead><tr><th scope="col" class="id">Passage</th><th scope="col">{MarkupText.Escape(source.EnglishName)}</th><th scope="col">{MarkupText.Escape(target.EnglishName)}</th><th scope="col" class="tick">Right</th><th scope="col" class="remarks">Remarks</th></tr></thead>
            <tbody>

            """).ReplaceLineEndings("\n"));
        foreach (var row in all)
        {
            Append(page, row, source, target);
        }

        return Encoding.UTF8.GetBytes(page.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString());
    }

    private static void Append(StringBuilder page, ExchangeRow row, Locale source, Locale target) => page
        .Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\" class=\"id\">{MarkupText.Escape(row.Id)}<br>{MarkupText.Escape(row.Place)}<br>{ExchangeRow.NameOf(row.State)}</th>")
        .Append(Cell(row.Source, source))
        .Append(Cell(row.Translation, target))
        .Append("<td class=\"tick\"><span class=\"box\"></span>language<br><span class=\"box\"></span>subject</td>")
        .Append(CultureInfo.InvariantCulture, $"<td class=\"remarks\">{MarkupText.Escape(row.Note)}</td></tr>\n");

    private static string Cell(string text, Locale locale) =>
        string.Create(CultureInfo.InvariantCulture, $"<td lang=\"{MarkupText.Escape(locale.Tag)}\" dir=\"{(locale.RightToLeft ? "rtl" : "ltr")}\">{Text(text)}</td>");

    /// <summary>As readers see it where it is sound, otherwise as it is written.</summary>
    private static string Text(string text)
    {
        var message = MessageParser.Parse(text);
        return message.Problems.IsEmpty ? string.Concat(message.Inlines.Select(Inline)) : MarkupText.Escape(text);
    }

    private static string Inline(Inline inline) => inline switch
    {
        TextInline text => Marked(MarkupText.Escape(text.Text), text),
        PlaceholderInline placeholder => $"<bdi dir=\"ltr\" class=\"fact\">{MarkupText.Escape(placeholder.Source)}</bdi>",
        NoteInline note => $"<bdi dir=\"ltr\" class=\"fact\">{MarkupText.Escape(note.Source)}</bdi>",
        CitationInline citation => $"<bdi dir=\"ltr\" class=\"fact\">{MarkupText.Escape(citation.Source)}</bdi>",
        _ => "<br>",
    };

    private static string Marked(string html, TextInline text)
    {
        html = text.Language is { } language ? $"<bdi lang=\"{MarkupText.Escape(language)}\">{html}</bdi>" : html;
        html = text.Emphasised ? $"<em>{html}</em>" : html;
        return text.Strong ? $"<strong>{html}</strong>" : html;
    }
}
