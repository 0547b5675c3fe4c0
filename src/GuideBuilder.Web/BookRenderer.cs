using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Books;
using GuideBuilder.Web.Pages;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Web;

/// <summary>Makes of an edition the files of an e-book (EPUB 3.3, Accessibility 1.1): no script, nothing from outside.</summary>
public static class BookRenderer
{
    /// <summary>Comes first in the container and is not compressed (EPUB 3.3, 4.2.4).</summary>
    public const string MediaTypeFile = "mimetype";

    private const string Folder = "EPUB/";

    private const string Container =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>

        """;

    /// <param name="modified">In UTC.</param>
    /// <returns>The files in the order in which they are packed; none, with findings, when a template fails.</returns>
    public static ImmutableArray<SiteFile> Render(Edition edition, DateTime modified, TemplateSet templates, FindingBag findings)
    {
        var pictures = new PictureFiles();
        BookPage?[] pages = [.. new BookPages(edition, templates, pictures, findings).All()];
        if (pages.Contains(null)) return [];
        ImmutableArray<BookPage> whole = [.. pages.OfType<BookPage>()];
        ImmutableArray<SiteFile> images = [.. pictures.Files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        return
        [
            FileOf(MediaTypeFile, "application/epub+zip"),
            FileOf("META-INF/container.xml", Container.ReplaceLineEndings("\n")),
            FileOf(Folder + "package.opf", BookPackage.Write(edition, modified, whole, images)),
            .. whole.Select(p => FileOf(Folder + p.Path, p.Html.Text)),
            FileOf(Folder + BookPackage.Style, templates.Inline.BookStyleFor(edition.Locale)),
            .. images.Select(f => f with { Path = Folder + f.Path }),
        ];
    }

    private static SiteFile FileOf(string path, string text) => new(path, [.. Encoding.UTF8.GetBytes(text)]);
}
