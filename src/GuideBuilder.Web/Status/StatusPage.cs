using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Status;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Status;

/// <summary>One page that says how far the translations are, for editors and funders. It has no scripts and needs no other file.</summary>
public static class StatusPage
{
    private const string Style = """
        body { font-family: "Noto Sans", sans-serif; line-height: 1.5; max-width: 70rem; margin: 1rem auto; padding: 0 1rem; color: #000; background: #fff; }
        table { border-collapse: collapse; }
        caption { text-align: start; font-weight: bold; }
        th, td { border: 1px solid #555; padding: 0.2rem 0.6rem; text-align: start; }
        td { text-align: end; font-variant-numeric: tabular-nums; }
        .scroll { overflow-x: auto; }
        """;

    private static readonly ImmutableArray<string> Columns =
        ["messages", "translated", "not used", "fuzzy", "untranslated", "drafts", "language reviewed", "subject reviewed", "community reviewed", "critical", "critical ready"];

    /// <returns>UTF-8, lines ending in <c>\n</c>.</returns>
    public static byte[] Write(ProjectStatus status)
    {
        var html = new HtmlWriter();
        var title = $"{status.Name}: translations";
        html.Open("html", ("lang", "en")).Line().Open("head").Line()
            .Open("meta", ("charset", "utf-8")).Line()
            .Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Open("title").Text(title).Close("title").Line();
        var head = html.ToHtml().Text;
        html = new HtmlWriter();
        html.Close("head").Line().Open("body").Line().Open("main").Line().Open("h1").Text(title).Close("h1").Line();
        foreach (var language in status.Languages)
        {
            Language(html, language);
        }

        html.Close("main").Line().Close("body").Line().Close("html").Line();
        return Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n{head}<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n{html.ToHtml().Text}");
    }

    private static void Language(HtmlWriter html, LanguageStatus language)
    {
        var tag = language.Locale.Tag;
        html.Open("section", ("aria-labelledby", $"in-{tag}")).Line()
            .Open("h2", ("id", $"in-{tag}")).Text($"{language.Locale.EnglishName} ({tag})").Close("h2").Line();
        if (language.LapsedSince is { } since)
        {
            html.Open("p").Text(string.Create(CultureInfo.InvariantCulture, $"{language.Lapsed} approvals lapsed because a text changed; the oldest is of {since:yyyy-MM-dd}.")).Close("p").Line();
        }

        Table(html, language);
        foreach (var publication in language.Publications)
        {
            Publication(html, publication, language.Locale.EnglishName);
        }

        html.Close("section").Line();
    }

    /// <summary>In a box of its own that scrolls, and that a keyboard reaches, where a screen is narrow.</summary>
    private static void Table(HtmlWriter html, LanguageStatus language)
    {
        var name = $"Passages in {language.Locale.EnglishName}";
        html.Open("div", ("class", "scroll"), ("role", "region"), ("aria-label", name), ("tabindex", "0")).Line()
            .Open("table").Line().Open("caption").Text(name).Close("caption").Line().Open("thead").Open("tr");
        Head(html, "publication", "col");
        foreach (var column in Columns)
        {
            Head(html, column, "col");
        }

        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var publication in language.Publications)
        {
            html.Open("tr");
            Head(html, publication.Id, "row");
            foreach (var number in Numbers(publication.Counts))
            {
                html.Open("td").Text(number.ToString(CultureInfo.InvariantCulture)).Close("td");
            }

            html.Close("tr").Line();
        }

        html.Close("tbody").Line().Close("table").Line().Close("div").Line();
    }

    private static void Head(HtmlWriter html, string text, string scope) => html.Open("th", ("scope", scope)).Text(text).Close("th");

    private static ImmutableArray<int> Numbers(PassageCounts c) =>
        [c.Messages, c.Translated, c.Unusable, c.Fuzzy, c.Untranslated, c.Drafts, c.LanguageReviewed, c.SubjectReviewed, c.CommunityReviewed, c.Critical, c.CriticalReady];

    private static void Publication(HtmlWriter html, PublicationStatus publication, string language)
    {
        html.Open("h3").Text($"{publication.Id}: {(publication.IsReady ? "ready for release" : "not ready")} in {language}").Close("h3").Line();
        foreach (var block in publication.Blocks)
        {
            html.Open("details").Open("summary").Text(block.Words + ".").Close("summary").Line().Open("ul").Line();
            foreach (var passage in block.Passages)
            {
                Passage(html, passage);
            }

            html.Close("ul").Close("details").Line();
        }
    }

    private static void Passage(HtmlWriter html, Passage passage) => html
        .Open("li").Text(passage.Message.Text).Text(" (").Open("code").Text(passage.Id).Close("code").Text($", {PlaceOf(passage.Message.Span)})").Close("li").Line();

    private static string PlaceOf(SourceSpan span) => span.ToString();
}
