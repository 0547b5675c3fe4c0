using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Pictures;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Writing;

namespace GuideBuilder.Pdf;

/// <summary>A document while it is painted. One thread, pages in order; the bytes depend on nothing but the calls.</summary>
public sealed class PdfDocument : IDisposable
{
    private readonly List<PdfPage> pages = [];

    /// <exception cref="ArgumentException">A title, a language or, for print, a printing condition is missing.</exception>
    public PdfDocument(PdfOptions options)
    {
        if (options.Flavour == PdfFlavour.Print && options.Press is null)
            throw new ArgumentException("A print file needs a printing condition.", nameof(options));
        if (string.IsNullOrWhiteSpace(options.Title) || string.IsNullOrWhiteSpace(options.Language))
            throw new ArgumentException("A document needs a title and a language.", nameof(options));
        Options = options;
    }

    public PdfOptions Options { get; }

    /// <summary>The root of the structure tree.</summary>
    public StructElement Structure { get; } = new(PdfTag.Document, null);

    /// <summary>The outline, from top to bottom.</summary>
    public IList<PdfBookmark> Outline { get; } = [];

    /// <summary>Why pictures are not in the colours that were asked for, a sentence for each; known once the file is finished.</summary>
    public IReadOnlyList<string> PictureProblems { get; private set; } = [];

    internal IReadOnlyList<PdfPage> Pages => pages;

    internal FontTable Fonts { get; } = new();

    internal ImageTable Images { get; } = new();

    /// <summary>Appends a page.</summary>
    /// <param name="width">Of the trimmed page in points, from 3 to 14 400.</param>
    /// <param name="height">Of the trimmed page in points, from 3 to 14 400.</param>
    /// <param name="label">Null when the page is named by its place, from 1.</param>
    /// <param name="unbled">The edge that has no bleed.</param>
    public PdfPage AddPage(double width, double height, PdfPageLabel? label = null, PdfEdge unbled = PdfEdge.None)
    {
        var page = new PdfPage(Options.Flavour, pages.Count, PageFrame.Of(Options, width, height, unbled), label, Fonts, Images);
        if (Options is { Flavour: PdfFlavour.Print, Marks: { HasCrop: true } marks })
            CropMarks.Paint(page, marks, Options.Bleed);
        pages.Add(page);
        return page;
    }

    /// <summary>The finished file.</summary>
    /// <exception cref="InvalidOperationException">A tag or an artifact was not ended.</exception>
    public ReadOnlyMemory<byte> ToBytes()
    {
        foreach (var page in pages)
            page.Finish();
        var pictures = PressPictures.Of(Options, Images);
        PictureProblems = [.. pictures.Select(picture => picture.Problem).Where(problem => problem.Length > 0)];
        return DocumentWriter.Write(this, [.. pictures.Select(picture => picture.Image)]);
    }

    public void Dispose() => pages.ForEach(page => page.Dispose());
}
