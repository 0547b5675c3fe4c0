using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Bench.Web;

/// <summary>How heavy the pages are, and when a phone of the middle range shows the first of their text.</summary>
internal static class WebRun
{
    internal const string Verb = "web";

    internal const string Usage =
        """
          web [DIR]          instead: the size of a project's web pages, and when a slow phone shows them (.)
        """;

    private const string Folder = "site/";

    private static readonly ImmutableArray<(string Name, string File)> Kinds =
        [("cover", "index.html"), ("chapter", "now.html"), ("contacts", "contacts.html")];

    /// <returns>False when the project cannot be built or there is no browser.</returns>
    internal static bool Run(string project, string scratch)
    {
        var result = new Builder(new ProjectFolder(project), new FontLibrary(FontLibrary.SystemFolders)).Build(new BuildRequest(["guide-women"], [], [], [OutputFormat.Site], 2), writes: true);
        var site = result.Files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal)).ToImmutableSortedDictionary(f => f.Path[Folder.Length..], f => f.Bytes.ToArray(), StringComparer.Ordinal);
        if (result.HasErrors || site.IsEmpty) return false;
        PrintSizes(site);
        return PaintTimes.PrintAsync(site, scratch).GetAwaiter().GetResult();
    }

    private static void PrintSizes(ImmutableSortedDictionary<string, byte[]> site)
    {
        var guides = site.Keys.Where(p => p.EndsWith("/index.html", StringComparison.Ordinal) && p.Count(c => c == '/') == 2).Select(p => p[..^"index.html".Length]);
        Console.WriteLine($"| language | {string.Join(" | ", Kinds.Select(k => k.Name))} | font |\n| --- |{string.Concat(Kinds.Select(_ => " ---: |"))} ---: |");
        foreach (var guide in guides)
        {
            var pages = Kinds.Select(k => site[guide + k.File]);
            var page = System.Text.Encoding.UTF8.GetString(site[guide + "now.html"]);
            var font = site.Where(f => f.Key.EndsWith(".woff2", StringComparison.Ordinal) && page.Contains(f.Key, StringComparison.Ordinal)).Select(f => Kilobytes(f.Value.Length)).FirstOrDefault("");
            Console.WriteLine($"| {guide.Split('/')[0]} | {string.Join(" | ", pages.Select(Sizes))} | {font} |");
        }
    }

    /// <summary>As it is, by gzip and by Brotli.</summary>
    private static string Sizes(byte[] page) =>
        $"{Kilobytes(page.Length)} / {Kilobytes(Gzip(page).Length)} / {Kilobytes(Packed(page, s => new BrotliStream(s, CompressionLevel.SmallestSize)).Length)}";

    internal static byte[] Gzip(byte[] page) => Packed(page, s => new GZipStream(s, CompressionLevel.Optimal));

    private static byte[] Packed(byte[] page, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            stream.Write(page);
        }

        return packed.ToArray();
    }

    private static string Kilobytes(int bytes) => (bytes / 1000.0).ToString("0.0", CultureInfo.InvariantCulture);
}
