using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Structure;

namespace GuideBuilder.Pdf;

/// <summary>A document while it is painted. One thread, pages in order; the bytes depend on nothing but the calls.</summary>
public sealed class PdfDocument(PdfOptions options)
{
    private readonly List<PdfPage> pages = [];

    public PdfOptions Options { get; } = options;

    /// <summary>The root of the structure tree.</summary>
    public StructElement Structure { get; } = new(PdfTag.Document, null);

    /// <summary>The outline, from top to bottom.</summary>
    public IList<PdfBookmark> Outline { get; } = [];

    /// <summary>Appends a page.</summary>
    /// <param name="width">Of the trimmed page in points.</param>
    /// <param name="height">Of the trimmed page in points.</param>
    /// <param name="label">Null when the page is named by its place, from 1.</param>
    public PdfPage AddPage(double width, double height, PdfPageLabel? label = null)
    {
        var page = new PdfPage(this, pages.Count, width, height, label);
        pages.Add(page);
        return page;
    }

    /// <summary>The finished file.</summary>
    public ReadOnlyMemory<byte> ToBytes() => throw new NotSupportedException();
}
