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
            var (bytes, extension, _) = FileOf(picture);
            path = $"images/{Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan()))[..16]}.{extension}";
            paths.Add(picture, path);
            files.TryAdd(path, bytes);
        }

        return path;
    }

    /// <summary>The picture itself in the place of its address.</summary>
    public static string DataOf(PictureContent picture)
    {
        var (bytes, _, type) = FileOf(picture);
        return $"data:{type};base64,{Convert.ToBase64String(bytes.AsSpan())}";
    }

    private static (ImmutableArray<byte> Bytes, string Extension, string Type) FileOf(PictureContent picture) => picture switch
    {
        JpegInfo jpeg => (jpeg.Bytes, "jpg", "image/jpeg"),
        PngInfo png => (PngWriter.Write(png), "png", "image/png"),
        _ => throw new InvalidOperationException($"{picture.GetType().Name} is no file."),
    };
}
