using System.Runtime.Versioning;

namespace GuideBuilder.Tests.Output;

/// <summary>What an account may not read or write. Rights bind nobody who is root; then the program runs as nobody.</summary>
[SupportedOSPlatform("linux")]
public sealed class AccountTests(BuiltProject built)
{
    private const int Nobody = 65534;

    [Fact]
    public void A_folder_that_this_account_may_not_write_is_named_in_words()
    {
        using var project = built.Copy();
        OpenToAll(project);
        File.SetUnixFileMode(project.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        var before = project.Everything;

        var run = RunWithoutPrivileges(project.Start("build"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error GB9001: The folder “out” could not be written: this account may not write there.", run.ErrorLines[0]);
        Assert.Equal(before, project.Everything);
        File.SetUnixFileMode(project.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("content/chapters/now.md", "content/chapters/now.md: error GB1002: content/chapters/now.md cannot be read (this account may not read it).")]
    [InlineData("content/publications", "content/publications: error GB1002: content/publications cannot be read (this account may not read it).")]
    [InlineData("locales/de/reader.po", "locales/de/reader.po: error GB3102: The translation into German cannot be read: this account may not read it")]
    public void What_this_account_may_not_read_is_named(string path, string finding)
    {
        using var project = built.Copy();
        OpenToAll(project);
        var before = project.Everything;
        File.SetUnixFileMode(project.PathOf(path), UnixFileMode.None);

        var run = RunWithoutPrivileges(project.Start("build"));

        File.SetUnixFileMode(project.PathOf(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(finding, run.ErrorLines);
        Assert.Equal(before, project.Everything);
    }

    private static GuideRun RunWithoutPrivileges(GuideStart start)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return GuideProgram.Run(start);
        }

        string[] asNobody = [$"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", GuideProgram.Path];
        Assert.SkipUnless(SystemProgram.Succeeds("setpriv", [.. asNobody, "--version"]), "Root cannot give up its rights here, or nobody else may run the program.");
        return GuideProgram.Run(start with { Arguments = [.. asNobody, .. start.Arguments], Program = "setpriv" });
    }

    private static void OpenToAll(SmallProject project)
    {
        for (var folder = new DirectoryInfo(project.Folder); folder.FullName.TrimEnd('/') != Path.GetTempPath().TrimEnd('/'); folder = folder.Parent!)
        {
            folder.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        }
    }
}
