using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>Sets the list of works, each with links back to the chapters that cite it.</summary>
internal sealed class WorkRenderer(HtmlWriter writer, InlineRenderer inline, Edition edition, TextPlace place)
{
    private const string BetweenChapters = " · ";

    public void Write(EditionBibliography list)
    {
        writer.Open("ul", ("class", "works"), ("role", "list"), ("epub:type", place.BookType("bibliography"))).Line();
        foreach (var work in list.Works)
        {
            writer.Open("li", ("id", TextPlace.Work(work.Key)), ("epub:type", place.BookType("biblioentry"))).Line();
            inline.WriteBlock(writer, "p", work.Text);
            WriteCiting(work);
            writer.Close("li").Line();
        }

        writer.Close("ul").Line();
    }

    private void WriteCiting(EditionWork work)
    {
        writer.Open("p", ("class", "citing"));
        var isFirst = true;
        foreach (var chapter in edition.Chapters)
        {
            if (place.SectionHref(TextPlace.Cited(chapter.Anchor, work.Key)) is { } href)
            {
                if (!isFirst) writer.Text(BetweenChapters);
                writer.Open("a", ("href", href), ("role", "doc-backlink"));
                inline.WriteApart(writer, WithoutLinks(chapter.Title));
                writer.Close("a");
                isFirst = false;
            }
        }

        writer.Close("p").Line();
    }

    private static EditionText WithoutLinks(EditionText text) => text with { Runs = [.. text.Runs.Select(r => r with { Href = null, Text = r.Text == "\n" ? " " : r.Text })] };
}
