using System.Globalization;
using System.Text;
using GuideBuilder.Publishing.Style;
using static GuideBuilder.Bench.Comparison.PageLook;

namespace GuideBuilder.Bench.Comparison;

/// <summary>The declaration as a document for Typst.</summary>
internal static class TypstDocument
{
    internal static string Make(DeclarationLanguage language, Declaration text, PageLook look)
    {
        var page = look.Style.Page;
        var body = look.Type(TextRole.Body, language);
        var running = look.Type(TextRole.Running, language);
        var document = new StringBuilder($"""
            #set document(title: {Quoted(text.Title)})
            #set page(
              width: {Number(page.Width)}pt, height: {Number(page.Height)}pt,
              margin: (inside: {Number(page.Inner)}pt, outside: {Number(page.Outer)}pt, top: {Number(page.Top)}pt, bottom: {Number(page.Bottom)}pt),
              numbering: "1",
              header: text(size: {Number(running.Size)}pt)[#{Quoted(text.Title)}],
            )
            #set text(
              font: ({string.Join(", ", language.Fonts.Select(Quoted))},), size: {Number(body.Size)}pt, lang: {Quoted(language.Tag.Split('-')[0])},
              dir: {(language.RightToLeft ? "rtl" : "ltr")}, hyphenate: {(look.IsHyphenated(language) ? "true" : "false")},
              top-edge: 0.8em, bottom-edge: -0.2em,
            )
            #set par(justify: {(look.Justified ? "true" : "false")}, leading: {Number(body.Leading - body.Size)}pt, spacing: {Number(body.Leading - body.Size + body.After)}pt)
            {Heading(1, look.Type(TextRole.Chapter, language), body)}
            {Heading(2, look.Type(TextRole.Heading2, language), body)}

            """);
        foreach (var part in text.Repeated())
        {
            Append(document, part);
        }

        return document.ToString();
    }

    /// <summary>Lines are as high as their type here; what they lack to the leading stands above and below.</summary>
    private static string Heading(int level, TypeLook type, TypeLook body)
    {
        var (above, below) = (type.Before + body.Leading - body.Size, type.After + type.Leading - type.Size);
        return $"#show heading.where(level: {level}): it => block(above: {Number(above)}pt, below: {Number(below)}pt, sticky: true, par(justify: false, text(size: {Number(type.Size)}pt, weight: \"bold\", hyphenate: false, it.body)))";
    }

    private static void Append(StringBuilder document, Declaration text)
    {
        document.Append(CultureInfo.InvariantCulture, $"#pagebreak(weak: true)\n#heading(level: 1)[#{Quoted(text.Title)}]\n");
        Append(document, text.Preamble);
        foreach (var article in text.Articles)
        {
            document.Append(CultureInfo.InvariantCulture, $"\n#heading(level: 2)[#{Quoted(article.Heading)}]\n");
            Append(document, article.Paragraphs);
        }
    }

    private static void Append(StringBuilder document, IEnumerable<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            document.Append('\n').AppendJoin("#linebreak()", paragraph.Split('\n').Select(l => "#" + Quoted(l))).Append('\n');
        }
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
