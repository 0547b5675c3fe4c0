using System.Collections.Immutable;
using GuideBuilder.Pdf.Tests.Kit;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Publishing.Tests.Specimen;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Judges;

/// <summary>The specimen, which holds every kind of block and a photo, as web pages and as files to pass on.</summary>
internal static class ReadersFiles
{
    private static readonly Lazy<ImmutableArray<OutputFile>> LazyFiles = new(Build);

    public static ImmutableArray<OutputFile> All => LazyFiles.Value;

    public static OutputFile Book(string tag) => All.Single(f => f.Path == $"epub/garden-de-{tag}.epub");

    private static ImmutableArray<OutputFile> Build()
    {
        const string Garden = "content/publications/garden.yaml";
        const string Year = "content/chapters/year.md";
        var files = Web.SiteTemplates.Paths.Add("content/interface.yaml").Aggregate(SpecimenBuild.Files, (all, path) => all.With(path, Variant.Whole.Text(path)));
        files = files.With(Garden, files.Text(Garden).Replace("[print, screen]", "[site, single, epub]", StringComparison.Ordinal))
            .With("content/images/door.jpg", ToyJpeg.Create(3))
            .With(Year, files.Text(Year) + "\n![A door](door.jpg)\n");
        var result = new Builder(files, RealBuild.Fonts).Build(new BuildRequest(["garden"], [], [], [], 2), writes: true);
        Assert.DoesNotContain(result.Findings, f => f.Severity == Core.Findings.Severity.Error);
        return result.Files;
    }
}
