using System.Globalization;
using System.Net;
using System.Text;
using GuideBuilder.Publishing.Style;
using static GuideBuilder.Bench.Comparison.PageLook;

namespace GuideBuilder.Bench.Comparison;

/// <summary>The declaration as a page for WeasyPrint and browsers.</summary>
internal static class HtmlDocument
{
    internal static string Make(DeclarationLanguage language, Declaration text, PageLook look)
    {
        var document = new StringBuilder($"""
            <!doctype html>
            <html lang="{language.Tag}" dir="{(language.RightToLeft ? "rtl" : "ltr")}">
            <meta charset="utf-8"><title>{Escape(text.Title)}</title>
            <style>
            {Style(language, text, look)}
            </style>

            """);
        foreach (var part in text.Repeated())
        {
            document.Append(CultureInfo.InvariantCulture, $"<section><h1>{Escape(part.Title)}</h1>\n");
            Append(document, part.Preamble);
            foreach (var article in part.Articles)
            {
                document.Append(CultureInfo.InvariantCulture, $"<h2>{Escape(article.Heading)}</h2>\n");
                Append(document, article.Paragraphs);
            }

            document.Append("</section>\n");
        }

        return document.ToString();
    }

    private static string Style(DeclarationLanguage language, Declaration text, PageLook look)
    {
        var page = look.Style.Page;
        var (body, chapter, heading) = (look.Type(TextRole.Body, language), look.Type(TextRole.Chapter, language), look.Type(TextRole.Heading2, language));
        var (inner, outer) = ($"{Number(page.Inner)}pt", $"{Number(page.Outer)}pt");
        var (first, second) = language.RightToLeft ? ("left", "right") : ("right", "left");
        return $$"""
            @page {
              size: {{Number(page.Width)}}pt {{Number(page.Height)}}pt;
              margin: {{Number(page.Top)}}pt {{outer}} {{Number(page.Bottom)}}pt {{inner}};
              @top-center { content: "{{text.Title}}"; font-size: {{Number(look.Type(TextRole.Running, language).Size)}}pt }
              @bottom-center { content: counter(page) }
            }
            @page :{{first}} { margin-left: {{inner}}; margin-right: {{outer}} }
            @page :{{second}} { margin-left: {{outer}}; margin-right: {{inner}} }
            html {
              font: {{Number(body.Size)}}pt/{{Number(body.Leading)}}pt {{string.Join(", ", language.Fonts.Select(f => $"'{f}'"))}};
              text-align: {{(look.Justified ? "justify" : "start")}}; hyphens: {{(look.IsHyphenated(language) ? "auto" : "manual")}};
              orphans: 2; widows: 2;
            }
            body { margin: 0 }
            section { break-before: page }
            p { margin: 0 0 {{Number(body.After)}}pt }
            h1 { {{Heading(chapter)}} }
            h2 { {{Heading(heading)}} }
            """;
    }

    private static string Heading(TypeLook type) =>
        $"font-size: {Number(type.Size)}pt; line-height: {Number(type.Leading)}pt; margin: {Number(type.Before)}pt 0 {Number(type.After)}pt; text-align: start; hyphens: manual; break-after: avoid";

    private static void Append(StringBuilder document, IEnumerable<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            document.Append("<p>").AppendJoin("<br>", paragraph.Split('\n').Select(Escape)).Append("</p>\n");
        }
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
