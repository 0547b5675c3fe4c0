using System.Xml.Linq;

namespace GuideBuilder.Tests.Repository;

public sealed class ProjectsTests
{
    [Fact]
    public void Every_project_has_a_test_project()
    {
        var files = Checkout.Files();
        var projects = Names(files, "src/");
        Assert.NotEmpty(projects);
        Assert.All(projects, p => Assert.Contains($"tests/{p}.Tests/{p}.Tests.csproj", files));
    }

    [Fact]
    public void Every_project_is_in_the_solution_and_has_its_lock_file()
    {
        var files = Checkout.Files();
        var solution = Checkout.Read("GuideBuilder.sln").Replace('\\', '/');
        foreach (var project in files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal) && !f.StartsWith("bench/", StringComparison.Ordinal)))
        {
            Assert.Contains(project, solution);
            Assert.Contains(project[..project.LastIndexOf('/')] + "/packages.lock.json", files);
        }
    }

    // Projects are cut where dependencies differ.
    [Theory]
    [InlineData("Core", "")]
    [InlineData("Content", "Core")]
    [InlineData("Typesetting", "Core")]
    [InlineData("Pdf", "Core")]
    [InlineData("Translation", "Content")]
    [InlineData("Web", "Translation")]
    public void A_project_knows_only_what_it_should(string project, string others)
    {
        var references = Elements(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(others, string.Join(' ', references.Select(r => r.Replace("GuideBuilder.", ""))));
    }

    [Theory]
    [InlineData("Core", "")]
    [InlineData("Typesetting", "")]
    [InlineData("Pdf", "BitMiracle.LibJpeg.NET")]
    public void A_project_stands_on_these_packages_alone(string project, string packages) =>
        Assert.Equal(packages, string.Join(' ', Elements(project, "PackageReference").Select(p => p.Attribute("Include")!.Value)));

    [Fact]
    public void Unsafe_code_is_allowed_in_typesetting_only()
    {
        var allowed = Checkout.Files().Where(f => Path.GetExtension(f) is ".csproj" or ".props" or ".targets" && Checkout.Read(f).Contains("AllowUnsafeBlocks", StringComparison.Ordinal));
        Assert.Equal(["src/GuideBuilder.Typesetting/GuideBuilder.Typesetting.csproj"], allowed);
    }

    private static string[] Names(string[] files, string folder) =>
        [.. files.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)!)];

    private static IEnumerable<XElement> Elements(string project, string name) =>
        XDocument.Parse(Checkout.Read($"src/GuideBuilder.{project}/GuideBuilder.{project}.csproj")).Descendants(name);
}
