using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;
using GuideBuilder.Web.Pages;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Books;

/// <summary>The pages of an e-book in reading order: title, contents, a file for each chapter.</summary>
internal sealed class BookPages
{
    internal const string Title = "title.xhtml";

    private readonly Edition edition;
    private readonly TemplateSet templates;
    private readonly PictureFiles pictures;
    private readonly FindingBag findings;
    private readonly Speaker speaker;
    private readonly FrozenDictionary<string, int> sections;

    /// <param name="pictures">Receives the pictures of all chapters.</param>
    public BookPages(Edition edition, TemplateSet templates, PictureFiles pictures, FindingBag findings)
    {
        this.edition = edition;
        this.templates = templates;
        this.pictures = pictures;
        this.findings = findings;
        speaker = new Speaker(edition, LanguageDirections.Of(edition), findings);
        sections = ChapterSections.ChaptersOf(edition);
    }

    /// <returns>Null in the place of a page that cannot be made, with findings.</returns>
    public IEnumerable<BookPage?> All()
    {
        yield return Fill(Title, SiteTemplates.BookTitle, new TemplateModel
        {
            ["draft"] = edition.IsDraft,
            ["unchecked"] = !edition.HasCheckedNumbers,
            ["title"] = speaker.Inline.Inline(edition.Title),
            ["subtitle"] = speaker.Inline.Inline(edition.Subtitle),
            ["imprint"] = speaker.Imprint,
        });
        yield return Frame(BookContents.Path, BookContents.Of(speaker));
        for (var i = 0; i < edition.Chapters.Length; i++)
        {
            yield return Fill(PathOf(i), SiteTemplates.BookChapter, speaker.Chapter(edition.Chapters[i], PlaceOf(i)));
        }
    }

    /// <summary>By number: whoever looks into the file sees no names of chapters.</summary>
    /// <param name="chapter">From 0.</param>
    internal static string PathOf(int chapter) => string.Create(CultureInfo.InvariantCulture, $"chapter-{chapter + 1}.xhtml");

    private TextPlace PlaceOf(int chapter) => new(id => HrefOf(chapter, id), pictures.Add) { IsBook = true };

    private string? HrefOf(int chapter, string id) =>
        !sections.TryGetValue(id, out var target) ? null : target == chapter ? "#" + id : $"{PathOf(target)}#{id}";

    private BookPage? Fill(string path, string template, TemplateModel own)
    {
        own["text"] = speaker.Words.Text;
        return templates[template].Render(own, findings) is { } body && IsXml(Wrapped(body), template) ? Frame(path, body) : null;
    }

    private BookPage? Frame(string path, Html body)
    {
        var page = new TemplateModel
        {
            ["lang"] = edition.Locale.Tag,
            ["dir"] = speaker.Direction,
            ["title"] = edition.NeutralTitle.PlainText.Replace('\n', ' '),
            ["titleAttributes"] = speaker.Inline.LanguageAttributes(edition.NeutralTitle),
            ["body"] = body,
        };
        if (templates[SiteTemplates.Book].Render(page, findings) is not { } html) return null;
        html = new Html(html.Text.ReplaceLineEndings("\n"));
        return IsXml(html.Text, SiteTemplates.Book) ? new BookPage(path, html) : null;
    }

    private static string Wrapped(Html body) => $"<body xmlns:epub=\"http://www.idpf.org/2007/ops\">{body.Text}</body>";

    /// <summary>Reading apps show nothing of a page that is not well-formed.</summary>
    private bool IsXml(string text, string template)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (reader.Read())
            {
                // Only whether it can be read counts.
            }

            return true;
        }
        catch (XmlException problem)
        {
            findings.Add(WebFindings.TemplateNotXml(template, problem.Message.Split(" Line ")[0]));
            return false;
        }
    }
}

/// <param name="Path">Within the e-book's own folder.</param>
internal sealed record BookPage(string Path, Html Html)
{
    public bool HasDrawing => Html.Text.Contains("<svg", StringComparison.Ordinal);

    public bool HasPicture => HasDrawing || Html.Text.Contains("<img", StringComparison.Ordinal);
}
