using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Judges;

public sealed class HtmlCheckerTests
{
    private const string Broken = "<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a>";

    /// <summary>All in one run, because starting takes longest; a page with a fault shows that faults are found.</summary>
    [Fact]
    public void No_page_in_any_language_has_an_error()
    {
        var folder = Directory.CreateTempSubdirectory("guidebuilder-html-").FullName;
        try
        {
            var pages = Write(folder, "guide", RealBuild.Result.Files) + Write(folder, "specimen", ReadersFiles.All);
            Assert.InRange(pages, 150, 300);
            File.WriteAllText(Path.Combine(folder, "broken.html"), Broken);

            var (_, output) = JavaJudge.Vnu.Judge(folder);

            var error = Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.Contains("first occurrence", StringComparison.OrdinalIgnoreCase));
            Assert.Contains("broken.html", error, StringComparison.Ordinal);
            Assert.Contains("Duplicate ID", error, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Write(string folder, string name, IEnumerable<OutputFile> files)
    {
        var pages = files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        foreach (var page in pages)
        {
            var path = Path.Combine(folder, name, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, page.Bytes.ToArray());
        }

        return pages.Count;
    }
}
