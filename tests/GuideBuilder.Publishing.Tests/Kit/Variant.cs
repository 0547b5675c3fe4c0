using System.Text.RegularExpressions;
using GuideBuilder.Pdf;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Building;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>Variants of the repository's project, in memory.</summary>
internal static partial class Variant
{
    /// <summary>All of the repository's project, but for the order of its guides on web pages: that names publications which a variant may not have.</summary>
    public static MemoryProjectFiles Whole { get; } = Load();

    /// <summary>The same with the guide alone, as a book in A5, as web pages and as files to pass on: what most tests need.</summary>
    public static MemoryProjectFiles Guide { get; } = OnlyTheGuide();

    public static MemoryProjectFiles WithPicture(string chapter, string description) => Guide
        .With("content/images/door.jpg", ToyJpeg.Create(3))
        .With($"content/chapters/{chapter}.md", Guide.Text($"content/chapters/{chapter}.md") + $"\n![{description}](door.jpg)\n");

    /// <summary>The three pictograms of the tests as pictures of the project.</summary>
    public static MemoryProjectFiles WithPictograms { get; } = new[] { "phone", "door", "bag" }
        .Aggregate(Guide, (files, name) => files.With($"content/images/{name}.svg", Pictogram(name)));

    public static string Pictogram(string name) =>
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests/GuideBuilder.Publishing.Tests/Book/Pictograms", name + ".svg"));

    /// <summary>With <paramref name="text"/> at the end of a chapter.</summary>
    public static MemoryProjectFiles Add(this MemoryProjectFiles files, string chapter, string text) =>
        files.With($"content/chapters/{chapter}.md", files.Text($"content/chapters/{chapter}.md") + "\n" + text + "\n");

    /// <summary>With one passage of a file replaced, which must stand there.</summary>
    public static MemoryProjectFiles Change(this MemoryProjectFiles files, string path, string old, string changed)
    {
        Assert.Contains(old, files.Text(path), StringComparison.Ordinal);
        return files.With(path, files.Text(path).Replace(old, changed, StringComparison.Ordinal));
    }

    public static BuildResult Build(IProjectFiles files, params string[] tags) =>
        new Builder(files, RealBuild.Fonts).Build(new BuildRequest([], [.. tags], [], [], 2), writes: true);

    public static BuiltPdf PdfOf(BuildResult result, string tag, PdfFlavour flavour)
    {
        var edition = RealBuild.EditionIn(tag);
        var path = $"{(flavour == PdfFlavour.Print ? "print" : "screen")}/{edition.Slug}.pdf";
        return BuiltPdf.Read(edition, flavour, result.Files.Single(f => f.Path == path).Bytes);
    }

    private static MemoryProjectFiles OnlyTheGuide()
    {
        const string Path = "content/publications/guide-women.yaml";
        const string Figures = "content/figures.yaml";
        const string Start = "content/chapters/start.md";
        var chapters = ChaptersOf(Whole.Text(Path));
        var files = Whole.Without(p => p.StartsWith("content/publications/", StringComparison.Ordinal) && p != Path)
            .Without(p => p.StartsWith("content/chapters/", StringComparison.Ordinal) && !chapters.Contains(p));
        return files.With(Start, ForMen().Replace(files.Text(Start), "")).With(Figures, files.Text(Figures)[..files.Text(Figures).IndexOf("silent-code:", StringComparison.Ordinal)]).With(Path, files.Text(Path)
            .Replace("styles: [a5, large-print]", "styles: [a5]", StringComparison.Ordinal)
            .Replace("formats: [print, screen, office, site, single, epub]", "formats: [print, screen, site, single, epub]", StringComparison.Ordinal));
    }

    /// <summary>Those that a publication names, and the files that they include.</summary>
    private static HashSet<string> ChaptersOf(string publication)
    {
        var named = Named().Matches(publication).Select(m => $"content/chapters/{m.Groups["name"].Value}.md").ToList();
        var included = named.SelectMany(p => Included().Matches(Whole.Text(p))).Select(m => $"content/chapters/{m.Groups["path"].Value}");
        return [.. named, .. included];
    }

    [GeneratedRegex(@"^  - (?<name>[a-z-]+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Named();

    [GeneratedRegex(@"^::: include (?<path>\S+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Included();

    [GeneratedRegex(@"^::: only audience=men\n[^:]*^:::\n", RegexOptions.Multiline)]
    private static partial Regex ForMen();

    private static MemoryProjectFiles Load()
    {
        const string Project = "content/project.yaml";
        var files = RepositoryFiles.Load();
        var templates = Path.Combine(RepositoryFiles.Root, "templates");
        foreach (var path in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories))
        {
            files = files.With(Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        return files.With(Project, SiteOrder().Replace(files.Text(Project), ""));
    }

    [GeneratedRegex(@"^site-order: .*\n", RegexOptions.Multiline)]
    private static partial Regex SiteOrder();
}
