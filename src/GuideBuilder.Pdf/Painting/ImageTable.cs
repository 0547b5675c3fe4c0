using System.Security.Cryptography;

namespace GuideBuilder.Pdf.Painting;

/// <summary>The pictures of a document in the order of first use; the same picture is embedded once.</summary>
internal sealed class ImageTable
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<PdfImage> all = [];

    public IReadOnlyList<PdfImage> All => all;

    /// <summary>What each picture is told apart by, in this document and in others.</summary>
    public IEnumerable<string> Keys => indices.OrderBy(entry => entry.Value).Select(entry => entry.Key);

    public int Use(PdfImage image)
    {
        var key = FormattableString.Invariant($"{image.Width}×{image.Height} {image.BitsPerSample} {image.Coding} {Hash(image.Data)} {Hash(image.Palette)} {Hash(image.Opacity)}");
        if (!indices.TryGetValue(key, out var index))
        {
            indices[key] = index = all.Count;
            all.Add(image);
        }

        return index;
    }

    private static string Hash(ReadOnlyMemory<byte> data) => Convert.ToHexString(SHA256.HashData(data.Span));
}
