using GuideBuilder.Pdf;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Building;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>Variants of the repository's project, in memory.</summary>
internal static class Variant
{
    /// <summary>All of the repository's project.</summary>
    public static MemoryProjectFiles Whole { get; } = Load();

    public static MemoryProjectFiles WithPicture(string chapter, string description) => Whole
        .With("content/images/door.jpg", ToyJpeg.Create(3))
        .With($"content/chapters/{chapter}.md", Whole.Text($"content/chapters/{chapter}.md") + $"\n![{description}](door.jpg)\n");

    /// <summary>The three pictograms of the tests as pictures of the project.</summary>
    public static MemoryProjectFiles WithPictograms { get; } = new[] { "phone", "door", "bag" }
        .Aggregate(Whole, (files, name) => files.With($"content/images/{name}.svg", Pictogram(name)));

    public static string Pictogram(string name) =>
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests/GuideBuilder.Publishing.Tests/Book/Pictograms", name + ".svg"));

    /// <summary>With <paramref name="text"/> at the end of a chapter.</summary>
    public static MemoryProjectFiles Add(this MemoryProjectFiles files, string chapter, string text) =>
        files.With($"content/chapters/{chapter}.md", files.Text($"content/chapters/{chapter}.md") + "\n" + text + "\n");

    public static BuildResult Build(IProjectFiles files, params string[] tags) =>
        new Builder(files, RealBuild.Fonts).Build(new BuildRequest([], [.. tags], [], [], 2), writes: true);

    public static BuiltPdf PdfOf(BuildResult result, string tag, PdfFlavour flavour)
    {
        var edition = RealBuild.EditionIn(tag);
        var path = $"{(flavour == PdfFlavour.Print ? "print" : "screen")}/{edition.Slug}.pdf";
        return BuiltPdf.Read(edition, flavour, result.Files.Single(f => f.Path == path).Bytes);
    }

    private static MemoryProjectFiles Load()
    {
        var files = RepositoryFiles.Load();
        var templates = Path.Combine(RepositoryFiles.Root, "templates");
        foreach (var path in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories))
        {
            files = files.With(Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        return files;
    }
}
