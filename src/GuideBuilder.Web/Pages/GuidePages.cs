using System.Collections.Frozen;
using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>The pages of one edition: its cover and its chapters.</summary>
internal sealed class GuidePages(
    Speaker speaker,
    SiteIndex index,
    bool hasSearch,
    PageFrame frame,
    PictureFiles pictures,
    LanguageDirections directions)
{
    private readonly Edition edition = speaker.Edition;
    private readonly FrozenDictionary<string, int> sections = ChapterSections.ChaptersOf(speaker.Edition);

    public SiteFile? Cover(IEnumerable<SiteDownload> downloads)
    {
        var path = SitePaths.Guide(edition);
        var others = index.Siblings(edition).Select(e => (e.Locale, SitePaths.Guide(e)));
        var head = new PageHead(path, speaker, edition.NeutralTitle, Number: null, LanguageLinks.From(path, others, directions), HasImprint: true);
        return frame.Render(head, SiteTemplates.Guide, new TemplateModel
        {
            ["draft"] = edition.IsDraft,
            ["unchecked"] = !edition.HasCheckedNumbers,
            ["title"] = speaker.Inline.Inline(edition.Title),
            ["subtitle"] = speaker.Inline.Inline(edition.Subtitle),
            ["digits"] = CounterClasses.Digits(edition.Locale),
            ["chapters"] = edition.Chapters.Select(c => ChapterLink(path, c)).ToArray(),
            ["contactsHref"] = ContactsHref(path),
            ["searchHref"] = hasSearch ? SitePaths.Relative(path, SitePaths.Search(edition)) : null,
            ["downloads"] = downloads.Select(d => Download(path, d)).ToArray(),
        });
    }

    public SiteFile? Chapter(int position)
    {
        var chapter = edition.Chapters[position];
        var path = SitePaths.Chapter(edition, chapter.Id);
        var number = (position + 1).ToString(CultureInfo.InvariantCulture);
        var others = index.Siblings(edition).Select(e => (e.Locale, Counterpart(e, chapter.Id)));
        var head = new PageHead(path, speaker, edition.NeutralTitle, number, LanguageLinks.From(path, others, directions), HasImprint: true);
        var model = speaker.Chapter(chapter, new TextPlace(id => SectionHref(path, id), p => SitePaths.Relative(path, pictures.Add(p))));
        model["contactsHref"] = BlockTexts.AnyContact(chapter) ? ContactsHref(path) : null;
        model["contentsHref"] = SitePaths.Relative(path, SitePaths.Guide(edition));
        model["previous"] = Neighbour(path, position - 1, InterfaceKey.Previous);
        model["next"] = Neighbour(path, position + 1, InterfaceKey.Next);
        return frame.Render(head, SiteTemplates.Chapter, model);
    }

    /// <summary>The same chapter, so that a reader may go to and fro between two languages; the cover if the other edition lacks it.</summary>
    private static string Counterpart(Edition other, string chapter) =>
        other.Chapters.Any(c => c.Id == chapter) ? SitePaths.Chapter(other, chapter) : SitePaths.Guide(other);

    private string? ContactsHref(string page) => SpokenPage.IsWanted(edition) ? SitePaths.Relative(page, SitePaths.Spoken(edition)) : null;

    private string? SectionHref(string page, string id)
    {
        if (!sections.TryGetValue(id, out var chapter)) return null;
        var path = SitePaths.Chapter(edition, edition.Chapters[chapter].Id);
        return path == page ? "#" + id : $"{SitePaths.Relative(page, path)}#{id}";
    }

    private TemplateModel ChapterLink(string page, EditionChapter chapter) => new()
    {
        ["href"] = SitePaths.Relative(page, SitePaths.Chapter(edition, chapter.Id)),
        ["title"] = speaker.Inline.Inline(chapter.Title),
    };

    private TemplateModel? Neighbour(string page, int position, InterfaceKey key)
    {
        if (position < 0 || position >= edition.Chapters.Length) return null;
        var chapter = edition.Chapters[position];
        return new TemplateModel
        {
            ["href"] = SitePaths.Relative(page, SitePaths.Chapter(edition, chapter.Id)),
            ["label"] = speaker.Inline.Inline(FilledText.From(edition.Interface, key, "title", TitleOf(chapter), chapter.Title.Language)),
        };
    }

    private string TitleOf(EditionChapter chapter)
    {
        var title = chapter.Title.PlainText.Replace('\n', ' ');
        return speaker.NumberOf(chapter) is { } number ? $"{number} {title}" : title;
    }

    private TemplateModel Download(string page, SiteDownload download) => new()
    {
        ["href"] = SitePaths.Relative(page, download.Path),
        ["type"] = download.Kind switch { DownloadKind.Page => "text/html", DownloadKind.Book => "application/epub+zip", _ => "application/pdf" },
        // A browser would open a page beside this one instead of keeping it.
        ["isKept"] = download.Kind == DownloadKind.Page,
        ["label"] = speaker.Inline.Inline(edition.Interface[LabelOf(download.Kind)]),
        ["size"] = SizeOf(download.Size),
    };

    private static InterfaceKey LabelOf(DownloadKind kind) => kind switch
    {
        DownloadKind.Page => InterfaceKey.DownloadSingle,
        DownloadKind.Book => InterfaceKey.DownloadBook,
        _ => InterfaceKey.DownloadScreen,
    };

    private static string SizeOf(long bytes) => bytes >= 1_000_000
        ? (bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture) + " MB"
        : ((bytes + 999) / 1000).ToString(CultureInfo.InvariantCulture) + " kB";
}
