using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Web;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Publishing.Building;

/// <summary>Makes what readers keep and pass on besides PDFs: an edition as one web page and as an e-book.</summary>
internal static class FileMaker
{
    /// <param name="writes">False to check only.</param>
    internal static IEnumerable<MadeFile> Make(TemplateSet templates, FontLibrary fonts, string exitUrl, Edition edition, BuildRequest request, bool writes, FindingBag findings)
    {
        List<MadeFile> files = [];
        if (request.Wants(edition.Publication, OutputFormat.Single) && SingleRenderer.Render(edition, exitUrl, templates, SiteFonts.Make([edition], fonts), findings) is { } page)
        {
            files.Add(FileOf(edition, OutputFormat.Single, "html", Memory(page)));
        }

        if (request.Wants(edition.Publication, OutputFormat.Epub))
        {
            var modified = request.Made ?? edition.Publication.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            var book = BookRenderer.Render(edition, modified, templates, findings);
            if (writes && !book.IsEmpty)
            {
                files.Add(FileOf(edition, OutputFormat.Epub, "epub", Pack(book, modified)));
            }
        }

        return writes ? files : [];
    }

    private static MadeFile FileOf(Edition edition, OutputFormat format, string extension, ReadOnlyMemory<byte> bytes) =>
        new(new OutputFile($"{format.ToString().ToLowerInvariant()}/{edition.Slug}.{extension}", bytes), format, Style: null, edition.Locale.Tag, Pages: null, edition.IsDraft);

    private static byte[] Pack(ImmutableArray<SiteFile> book, DateTime modified) =>
        Zip.Pack(book.Select(f => new OutputFile(f.Path, Memory(f))), modified, f => f.Path == BookRenderer.MediaTypeFile ? CompressionLevel.NoCompression : CompressionLevel.Optimal);

    private static byte[] Memory(SiteFile file) => ImmutableCollectionsMarshal.AsArray(file.Bytes)!;
}
