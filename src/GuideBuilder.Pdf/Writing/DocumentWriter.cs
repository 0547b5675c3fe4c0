using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>A painted document as a file, part by part.</summary>
internal static class DocumentWriter
{
    /// <param name="images">The document's, as this file holds them.</param>
    public static byte[] Write(PdfDocument document, IReadOnlyList<PdfImage> images)
    {
        using var objects = new ObjectTable();
        var (catalogue, metadata) = (objects.Reserve(), objects.Reserve());
        var colours = ColourWriter.Write(objects, document.Options, images);
        var resources = new ResourceNumbers(
            FontWriter.Write(objects, document.Fonts.All),
            ImageWriter.Write(objects, images, colours));
        var pages = PageWriter.Write(objects, document, resources);
        var structure = StructureWriter.Write(objects, document, pages);
        var outline = OutlineWriter.Write(objects, document.Outline, pages, document.Pages);
        CatalogueWriter.Write(objects, catalogue, document, new CatalogueParts(pages.Tree, structure, outline, colours.Intents, metadata));
        return Finish(objects, catalogue, metadata, document.Options);
    }

    private static byte[] Finish(ObjectTable objects, int catalogue, int metadata, PdfOptions options)
    {
        var id = objects.ContentHash();
        MetadataWriter.Write(objects, metadata, options, id);
        var info = InfoWriter.Write(objects, options);
        return FileWriter.Write(
            objects,
            w => w.Raw("/Root "u8).Reference(catalogue).Raw("/Info "u8).Reference(info)
                .Raw("/ID["u8).Hex(id.AsSpan(0, 16)).Hex(id.AsSpan(0, 16)).Raw("]"u8));
    }
}

/// <summary>The numbers of the objects that pages share, by their index in the document.</summary>
internal sealed record ResourceNumbers(IReadOnlyList<int> Fonts, IReadOnlyList<int> Images);
