using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Building;
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
        var result = new Builder(files, Fonts).Build(new BuildRequest([], [], [], [OutputFormat.Site], 2), writes: true);
        var site = result.Files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal));
        return new BuiltSite(site.ToImmutableSortedDictionary(f => f.Path[Folder.Length..], f => f.Bytes.ToArray(), StringComparer.Ordinal), result.Findings);
    }

    /// <summary>The samples, which have one of everything that a page can show.</summary>
    public static BuiltSite OfSamples() =>
        new(RenderedSite.InAllLanguages().Files.ToImmutableSortedDictionary(f => f.Key, f => f.Value.Bytes.ToArray(), StringComparer.Ordinal), []);

    public IEnumerable<string> Pages => Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    public IEnumerable<string> PagesIn(string tag) => Pages.Where(p => p.StartsWith(tag + "/", StringComparison.Ordinal));
}
