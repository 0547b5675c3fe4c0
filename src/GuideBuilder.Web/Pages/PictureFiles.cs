using System.Collections.Immutable;
using System.Security.Cryptography;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Web.Pages;

/// <summary>The pictures of all pages, each once. Their names come from their bytes: neutral, and never in conflict.</summary>
internal sealed class PictureFiles
{
    private readonly Dictionary<PictureContent, string> paths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ImmutableArray<byte>> files = new(StringComparer.Ordinal);

    public IEnumerable<SiteFile> Files => files.Select(f => new SiteFile(f.Key, f.Value));

    /// <returns>The path of the picture's file.</returns>
    public string Add(PictureContent picture)
    {
        if (!paths.TryGetValue(picture, out var path))
        {
            var (bytes, extension) = FileOf(picture);
            path = $"images/{Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan()))[..16]}.{extension}";
            paths.Add(picture, path);
            files.TryAdd(path, bytes);
        }

        return path;
    }

    private static (ImmutableArray<byte> Bytes, string Extension) FileOf(PictureContent picture) => picture switch
    {
        JpegInfo jpeg => (jpeg.Bytes, "jpg"),
        PngInfo png => (PngWriter.Write(png), "png"),
        _ => throw new InvalidOperationException($"{picture.GetType().Name} is no file."),
    };
}
