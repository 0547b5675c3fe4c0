using System.Collections.Immutable;
using System.IO.Compression;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Content.Model;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Web.Tests.Judges;

/// <summary>A site as the tool builds it, in memory.</summary>
/// <param name="Files">By their paths in the site.</param>
internal sealed record BuiltSite(ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<Finding> Findings)
{
    private const string Folder = "site/";

    private static readonly Lazy<BuiltSite> LazyReal = new(() => Of(new ProjectFolder(RepositoryFiles.Root)));

    public static FontLibrary Fonts { get; } = new(FontLibrary.SystemFolders);

    /// <summary>The repository's own guides in all languages.</summary>
    public static BuiltSite Real => LazyReal.Value;

    public static BuiltSite Of(IProjectFiles files)
    {
        var result = Build(files, OutputFormat.Site);
        return new BuiltSite(PagesOf(result).ToImmutableSortedDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal), result.Findings);
    }

    /// <summary>With the guides in one file under <c>single/</c>, and the files inside e-books under <c>epub/</c>.</summary>
    public static BuiltSite WithFilesToPassOn(IProjectFiles files)
    {
        var result = Build(files, OutputFormat.Site, OutputFormat.Single, OutputFormat.Epub);
        var singles = result.Files.Where(f => f.Path.StartsWith("single/", StringComparison.Ordinal)).Select(f => (f.Path, f.Bytes.ToArray()));
        var books = result.Files.Where(f => f.Path.StartsWith("epub/", StringComparison.Ordinal)).SelectMany(Unpack);
        return new BuiltSite(PagesOf(result).Concat(singles).Concat(books).ToImmutableSortedDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal), result.Findings);
    }

    private static BuildResult Build(IProjectFiles files, params ImmutableArray<OutputFormat> formats) =>
        new Builder(files, Fonts).Build(new BuildRequest([], [], [], formats, 2), writes: true);

    private static IEnumerable<(string Path, byte[] Bytes)> PagesOf(BuildResult result) =>
        result.Files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal)).Select(f => (f.Path[Folder.Length..], f.Bytes.ToArray()));

    private static IEnumerable<(string Path, byte[] Bytes)> Unpack(OutputFile book)
    {
        using var zip = new ZipArchive(new MemoryStream(book.Bytes.ToArray()));
        foreach (var entry in zip.Entries)
        {
            using var unpacked = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(unpacked);
            }

            yield return ($"{book.Path}/{entry.FullName}", unpacked.ToArray());
        }
    }

    /// <summary>The samples, which have one of everything that a page can show.</summary>
    public static BuiltSite OfSamples() =>
        new(RenderedSite.InAllLanguages().Files.ToImmutableSortedDictionary(f => f.Key, f => f.Value.Bytes.ToArray(), StringComparer.Ordinal), []);

    public IEnumerable<string> Pages => Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal) || p.EndsWith(".xhtml", StringComparison.Ordinal));

    public IEnumerable<string> PagesIn(string tag) => Pages.Where(p => p.StartsWith(tag + "/", StringComparison.Ordinal));
}
