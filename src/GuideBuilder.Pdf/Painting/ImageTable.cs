using System.Security.Cryptography;

namespace GuideBuilder.Pdf.Painting;

/// <summary>The pictures of a document in the order of first use; the same bytes are embedded once.</summary>
internal sealed class ImageTable
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<PdfImage> all = [];

    public IReadOnlyList<PdfImage> All => all;

    public int Use(PdfImage image)
    {
        var key = Convert.ToHexString(SHA256.HashData(image.Data.Span));
        if (!indices.TryGetValue(key, out var index))
        {
            indices[key] = index = all.Count;
            all.Add(image);
        }

        return index;
    }
}
