using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;
using GuideBuilder.Web.Pages;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Books;

/// <summary>The contents of an e-book, for its reader and for the app (EPUB 3.3, 7: navigation document); the form is laid down, so no template makes it.</summary>
internal static class BookContents
{
    public const string Path = "contents.xhtml";

    public static Html Of(Speaker speaker)
    {
        var writer = new HtmlWriter();
        WriteContents(writer, speaker);
        WriteLandmarks(writer, speaker);
        return writer.ToHtml();
    }

    private static void WriteContents(HtmlWriter writer, Speaker speaker)
    {
        var edition = speaker.Edition;
        writer.Open("nav", ("epub:type", "toc"), ("role", "doc-toc"), ("class", "contents"), ("aria-labelledby", "_contents")).Line();
        speaker.Inline.WriteBlock(writer, "h1", edition.Interface[InterfaceKey.Contents], "_contents");
        writer.Open("ol", ("class", CounterClasses.Digits(edition.Locale))).Line();
        for (var i = 0; i < edition.Chapters.Length; i++)
        {
            var (chapter, path) = (edition.Chapters[i], BookPages.PathOf(i));
            writer.Open("li");
            WriteLink(writer, speaker, path, chapter.Title);
            WriteSections(writer, speaker, path, [.. BlockTexts.Headings(chapter.Blocks).Where(h => h.Level == 2)]);
            writer.Close("li").Line();
        }

        writer.Close("ol").Line().Close("nav").Line();
    }

    private static void WriteSections(HtmlWriter writer, Speaker speaker, string path, ImmutableArray<EditionHeading> headings)
    {
        if (headings.IsEmpty) return;
        writer.Line().Open("ol").Line();
        foreach (var heading in headings)
        {
            writer.Open("li");
            WriteLink(writer, speaker, $"{path}#{heading.Id}", heading.Text);
            writer.Close("li").Line();
        }

        writer.Close("ol").Line();
    }

    private static void WriteLandmarks(HtmlWriter writer, Speaker speaker)
    {
        var edition = speaker.Edition;
        writer.Open("nav", ("epub:type", "landmarks"), ("aria-label", edition.NeutralTitle.PlainText), ("hidden", "hidden")).Line().Open("ol").Line();
        WriteLandmark("titlepage", BookPages.Title, edition.NeutralTitle);
        WriteLandmark("toc", Path, edition.Interface[InterfaceKey.Contents]);
        if (edition.Chapters is [var first, ..]) WriteLandmark("bodymatter", BookPages.PathOf(0), first.Title);
        writer.Close("ol").Line().Close("nav").Line();

        void WriteLandmark(string type, string href, EditionText title)
        {
            writer.Open("li");
            WriteLink(writer, speaker, href, title, type);
            writer.Close("li").Line();
        }
    }

    private static void WriteLink(HtmlWriter writer, Speaker speaker, string href, EditionText title, string? type = null)
    {
        writer.Open("a", ("epub:type", type), ("href", href));
        speaker.Inline.WriteApart(writer, title);
        writer.Close("a");
    }
}
