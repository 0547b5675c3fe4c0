using System.Collections.Immutable;
using System.Security.Cryptography;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Pages;

/// <summary>The pictures of all pages, each once. Their names come from their bytes: neutral, and never in conflict.</summary>
internal sealed class PictureFiles
{
    private readonly Dictionary<ImmutableArray<byte>, string> paths = [];

    public IEnumerable<SiteFile> Files => paths.DistinctBy(p => p.Value).Select(p => new SiteFile(p.Value, p.Key));

    /// <returns>The path of the picture's file.</returns>
    public string Add(EditionPicture picture)
    {
        var bytes = picture.Image.Bytes;
        if (!paths.TryGetValue(bytes, out var path))
        {
            path = $"images/{Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan()))[..16]}.jpg";
            paths.Add(bytes, path);
        }

        return path;
    }
}
