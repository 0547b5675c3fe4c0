using System.Text;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Publishing.Tests.Building;

public sealed class ProjectFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("guidebuilder-folder-").FullName;
    private readonly ProjectFolder folder;

    public ProjectFolderTests()
    {
        Write("project/content/a.md", "a");
        Write("project/content/b.md", "b");
        Write("project/content/c.yaml", "c");
        Write("project/content/deeper/d.md", "d");
        Write("secret.md", "secret");
        Write("project-of-others/secret.md", "secret");
        folder = new ProjectFolder(Path.Combine(root, "project"));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Files_inside_are_read()
    {
        Assert.True(folder.Exists("content/a.md"));
        Assert.Equal("a", Encoding.UTF8.GetString(folder.Read("content/a.md").Bytes!));
        Assert.Equal("d", Encoding.UTF8.GetString(folder.Read("content/../content/deeper/d.md").Bytes!));
        Assert.Equal(["content/a.md", "content/b.md"], folder.List("content", ".md").Paths);
        Assert.Equal(["content/a.md", "content/b.md"], folder.List("content/", ".md").Paths);
        Assert.Empty(folder.List("nowhere", ".md").Paths);
    }

    [Theory]
    [InlineData("../secret.md")]
    [InlineData("content/../../secret.md")]
    [InlineData("../project-of-others/secret.md")]
    [InlineData("/etc/hostname")]
    [InlineData("content/a.md\0")]
    [InlineData("LINK/secret.md")]
    [InlineData("content/link.md")]
    public void No_path_leads_out_of_it(string path)
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "project/LINK"), root);
        File.CreateSymbolicLink(Path.Combine(root, "project/content/link.md"), Path.Combine(root, "secret.md"));
        var read = folder.Read(path);
        Assert.Null(read.Bytes);
        Assert.Equal("the path leads out of the project's folder", read.Problem);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../project-of-others")]
    [InlineData("/etc")]
    [InlineData("LINK")]
    public void No_folder_outside_is_listed(string path)
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "project/LINK"), root);
        Assert.Empty(folder.List(path, "").Paths);
    }

    [Fact]
    public void A_link_that_stays_inside_is_followed_and_a_cycle_is_a_problem()
    {
        File.CreateSymbolicLink(Path.Combine(root, "project/content/other.md"), Path.Combine(root, "project/content/b.md"));
        File.CreateSymbolicLink(Path.Combine(root, "project/content/cycle.md"), Path.Combine(root, "project/content/cycle.md"));
        Assert.Equal("b", Encoding.UTF8.GetString(folder.Read("content/other.md").Bytes!));
        Assert.NotNull(folder.Read("content/cycle.md").Problem);
    }

    [Fact]
    public void A_project_reached_through_a_link_is_read()
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "elsewhere"), Path.Combine(root, "project"));
        Assert.Equal("a", Encoding.UTF8.GetString(new ProjectFolder(Path.Combine(root, "elsewhere")).Read("content/a.md").Bytes!));
    }

    [Fact]
    public void What_cannot_be_read_is_told_without_this_machines_paths()
    {
        var missing = folder.Read("content/missing.md");
        var isFolder = folder.Read("content/deeper");
        Assert.Null(missing.Bytes);
        Assert.StartsWith("it does not exist", missing.Problem, StringComparison.Ordinal);
        Assert.Null(isFolder.Bytes);
        Assert.DoesNotContain(root, isFolder.Problem);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllText(Path.Combine(root, path), text);
    }
}
