using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Books;

/// <summary>What an e-book says of itself and of its files (EPUB 3.3, 5: package document; EPUB Accessibility 1.1, 2).</summary>
internal static class BookPackage
{
    public const string Style = "style.css";

    private const string Identifier = "id";

    // What it says holds for every guide; it claims no conformance, which somebody would have to judge.
    private const string Summary =
        "Text with headings, and contents that lead to every chapter and section. All pictures have descriptions. No user of a screen reader has tested this file.";

    public static string Write(Edition edition, DateTime modified, ImmutableArray<BookPage> pages, ImmutableArray<SiteFile> images)
    {
        var direction = LanguageDirections.Of(edition).Of(edition.Locale.Tag);
        var writer = new HtmlWriter();
        writer.Open(
            "package",
            ("xmlns", "http://www.idpf.org/2007/opf"),
            ("version", "3.0"),
            ("unique-identifier", Identifier),
            ("xml:lang", edition.Locale.Tag),
            ("dir", direction)).Line();
        WriteMetadata(writer, edition, modified, pages);
        WriteManifest(writer, pages, images);
        writer.Open("spine", ("page-progression-direction", direction)).Line();
        for (var i = 0; i < pages.Length; i++)
        {
            writer.Void("itemref", ("idref", PageId(i))).Line();
        }

        writer.Close("spine").Line().Close("package").Line();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + writer.ToHtml().Text;
    }

    /// <summary>The title is the neutral one: others see the shelf of a reading app.</summary>
    private static void WriteMetadata(HtmlWriter writer, Edition edition, DateTime modified, ImmutableArray<BookPage> pages)
    {
        var publication = edition.Publication;
        var title = edition.NeutralTitle;
        writer.Open("metadata", ("xmlns:dc", "http://purl.org/dc/elements/1.1/")).Line();
        WriteElement("dc:identifier", IdentifierOf(edition), ("id", Identifier));
        WriteElement("dc:title", title.PlainText.Replace('\n', ' '), ("xml:lang", title.IsFallback ? title.Language : null), ("dir", title.IsFallback ? LanguageDirections.Of(edition).Of(title.Language) : null));
        WriteElement("dc:language", edition.Locale.Tag);
        WriteElement("dc:creator", publication.Publisher);
        WriteElement("dc:publisher", publication.Publisher);
        WriteElement("dc:date", publication.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteElement("dc:rights", publication.Licence);
        WriteElement("meta", modified.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), ("property", "dcterms:modified"));
        foreach (var (property, value) in Accessibility(pages.Any(p => p.HasPicture)))
        {
            WriteElement("meta", value, ("property", "schema:" + property));
        }

        WriteElement("meta", Summary, ("property", "schema:accessibilitySummary"), ("xml:lang", "en"), ("dir", "ltr"));
        writer.Close("metadata").Line();

        void WriteElement(string element, string text, params ReadOnlySpan<(string, string?)> attributes) =>
            writer.Open(element, attributes).Text(text).Close(element).Line();
    }

    /// <summary>In the words of the schema.org accessibility vocabulary.</summary>
    private static IEnumerable<(string Property, string Value)> Accessibility(bool hasPictures)
    {
        yield return ("accessMode", "textual");
        if (hasPictures) yield return ("accessMode", "visual");
        yield return ("accessModeSufficient", "textual");
        yield return ("accessibilityFeature", "tableOfContents");
        yield return ("accessibilityFeature", "structuralNavigation");
        yield return ("accessibilityFeature", "readingOrder");
        if (hasPictures) yield return ("accessibilityFeature", "alternativeText");
        yield return ("accessibilityHazard", "none");
    }

    private static void WriteManifest(HtmlWriter writer, ImmutableArray<BookPage> pages, ImmutableArray<SiteFile> images)
    {
        writer.Open("manifest").Line();
        for (var i = 0; i < pages.Length; i++)
        {
            var properties = pages[i].Path == BookContents.Path ? "nav" : pages[i].HasDrawing ? "svg" : null;
            writer.Void("item", ("id", PageId(i)), ("href", pages[i].Path), ("media-type", "application/xhtml+xml"), ("properties", properties)).Line();
        }

        writer.Void("item", ("id", "style"), ("href", Style), ("media-type", "text/css")).Line();
        for (var i = 0; i < images.Length; i++)
        {
            var type = images[i].Path.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/jpeg";
            writer.Void("item", ("id", FormattableString.Invariant($"image-{i + 1}")), ("href", images[i].Path), ("media-type", type)).Line();
        }

        writer.Close("manifest").Line();
    }

    private static string PageId(int page) => FormattableString.Invariant($"page-{page + 1}");

    /// <summary>The same for every build of an edition, so that a newer file takes the place of an older one on a shelf (RFC 9562, version 8).</summary>
    private static string IdentifierOf(Edition edition)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{edition.Slug}\n{edition.Publication.Edition}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }
}
