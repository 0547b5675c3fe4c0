using System.IO.Compression;

namespace GuideBuilder.Tests;

/// <summary>Orders packed from the command line, and styles chosen there.</summary>
public sealed class PackageVerbTests(BuiltProject built)
{
    private const string Guide = "content/publications/guide.yaml";
    private const string Chapter = "content/chapters/now.md";
    private const string Order = "items: [{ publication: guide, locales: [de], quantity: 100, paper: board }]\n";

    [Fact]
    public void A_package_is_written_beside_the_project_and_the_build_stays_as_it_is()
    {
        using var project = WithOrder();
        var before = Tree.Of(project.Output);
        var run = project.Run("package", "spring");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("spring.zip is ready: ", run.OutputLines[^1], StringComparison.Ordinal);
        Assert.Equal(["packages", "packages/spring.zip"], Tree.Of(project.Folder).Keys.Where(k => k.StartsWith("packages", StringComparison.Ordinal)));
        Assert.Equal(before, Tree.Of(project.Output));
        using var zip = ZipFile.OpenRead(project.PathOf("packages/spring.zip"));
        Assert.Equal(["01-guide-de-de.pdf", "job-ticket.txt", "job-ticket.json", "preflight-report.txt", "SHA256SUMS"], zip.Entries.Select(e => e.FullName));
        Assert.StartsWith("01-guide-de-de.pdf: passes (", Read(zip, "preflight-report.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_order_is_the_same_file_whatever_the_machine_is_set_to()
    {
        using var project = WithOrder();
        var (one, two) = (project.PathOf("one.zip"), project.PathOf("new folder/two.zip"));
        Assert.Equal(0, project.Run("package", "spring", "--output", one, "--jobs", "1").ExitCode);
        var start = project.Start("package", "spring", "--output", two, "--jobs", "3") with { Environment = new() { ["LC_ALL"] = "ar_SA.UTF-8", ["TZ"] = "Pacific/Kiritimati" } };
        Assert.Equal(0, GuideProgram.Run(start).ExitCode);
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
        Assert.False(Directory.Exists(project.PathOf("packages")));
    }

    [Fact]
    public void When_the_build_fails_the_last_package_stays()
    {
        using var project = WithOrder();
        project.Write("packages/spring.zip", "the last one");
        project.Replace(Chapter, "police.phone", "polize.phone");
        var before = project.Everything;
        var run = project.Run("package", "spring");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error GB2051", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, project.Everything);
    }

    /// <summary>A folder stands where the file is to be.</summary>
    [Fact]
    public void A_package_that_cannot_be_written_leaves_nothing_half_done()
    {
        using var project = WithOrder();
        Directory.CreateDirectory(project.PathOf("packages/spring.zip/inside"));
        var before = project.Everything;
        var run = project.Run("package", "spring");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error GB9", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, project.Everything);
    }

    [Theory]
    [InlineData("The project has no order “autumn”.\n    Write one of: spring.", "autumn")]
    [InlineData("The order is the name of a file in the folder orders without “.yaml”, as spring, not “../orders/spring”.", "../orders/spring")]
    [InlineData("as spring, not “spring.yaml”.", "spring.yaml")]
    [InlineData("as spring, not “”.", "")]
    [InlineData("'ORDER'")]
    [InlineData("--jobs is a number from 1 to 64, not “0”.", "spring", "--jobs", "0")]
    [InlineData("The name of a folder is empty.", "spring", "--output", "")]
    [InlineData("There is no folder “", "spring", "--project", "nowhere")]
    public void Wrong_usage_is_explained_and_writes_nothing(string words, params string[] arguments)
    {
        using var project = WithOrder();
        var before = project.Everything;
        var run = GuideProgram.Run(new GuideStart(["package", .. arguments], project.Folder));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, project.Everything);
    }

    [Fact]
    public void A_build_makes_just_the_styles_that_are_named()
    {
        using var project = built.Copy();
        project.Append(Guide, "styles: [a5, large-print]\n");
        Assert.Equal(0, project.Run("build", "--style", "large-print", "--locale", "de", "--format", "screen").ExitCode);
        Assert.Equal(["inputs.json", "manifest.json", "screen", "screen/guide-de-de-large-print.pdf"], Tree.Of(project.Output).Keys);
        var before = project.Everything;
        var run = project.Run("build", "--style", "a5", "--style", "a6");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["error GB1090: The project has no style “a6”.", "    Write one of: a5, large-print."], run.ErrorLines[..2]);
        Assert.Equal(before, project.Everything);
    }

    /// <summary>That print shop wants eight pages at least, in sheets of four; a leaflet has two.</summary>
    [Fact]
    public void A_leaflet_is_judged_without_what_is_there_for_the_binding()
    {
        using var project = built.Copy();
        project.Append(Guide, "styles: [leaflet-wrap]\npress: online-1mm\n");
        Assert.Equal(0, project.Run("build", "--locale", "de", "--format", "print").ExitCode);
        var leaflet = project.PathOf("out/print/guide-de-de.pdf");
        var bound = project.Run("preflight", leaflet, "--profile", "online-1mm");
        Assert.Equal(1, bound.ExitCode);
        Assert.Contains("error GB5", bound.Errors, StringComparison.Ordinal);
        var unbound = project.Run("preflight", leaflet, "--profile", "online-1mm", "--unbound");
        Assert.Equal((0, ""), (unbound.ExitCode, unbound.Errors));
        Assert.Contains(": passes (2 pages; ", unbound.Output, StringComparison.Ordinal);
    }

    private SmallProject WithOrder()
    {
        var project = built.Copy();
        project.Write("orders/spring.yaml", Order);
        return project;
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
