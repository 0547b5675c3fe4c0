using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>What a reader of a book is told, in order, taken from its edition.</summary>
internal static class BookTexts
{
    /// <param name="free">How many pages are left free for writing.</param>
    public static IEnumerable<EditionText> Of(Edition edition, int free = 0) =>
    [
        edition.Title,
        edition.Subtitle,
        .. EditionNotices.Cover(edition).Select(n => n.Text),
        edition.Interface[InterfaceKey.Contents],
        .. edition.Chapters.SelectMany(c => Of(edition, c)),
        .. Enumerable.Range(0, free).SelectMany(i => (EditionText[])[edition.Interface[i == 0 ? InterfaceKey.OwnNumbers : InterfaceKey.Notes], edition.Interface[InterfaceKey.NotesSafety]]),
        .. EditionNotices.Imprint(edition),
    ];

    private static IEnumerable<EditionText> Of(Edition edition, EditionChapter chapter)
    {
        var texts = EditionWalk.Texts(chapter.Blocks).ToList();
        yield return chapter.Title;
        if (chapter.Title.IsFallback || texts.Exists(t => t.IsFallback))
        {
            yield return edition.Interface[InterfaceKey.Untranslated];
        }

        if (chapter.Blocks.Any(b => b is EditionContact))
        {
            yield return edition.Interface[InterfaceKey.CheckNumbers];
        }

        foreach (var text in texts)
        {
            yield return text;
        }
    }
}
