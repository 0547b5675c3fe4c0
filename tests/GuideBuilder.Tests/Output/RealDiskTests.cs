using System.Diagnostics;

namespace GuideBuilder.Tests.Output;

/// <summary>The executable against a real disk: full, locked, or in the way.</summary>
public sealed class RealDiskTests(BuiltProject built)
{
    [Fact]
    public void A_full_disk_keeps_the_last_good_build()
    {
        using var project = built.Copy();
        var disk = project.PathOf("disk");
        Directory.CreateDirectory(disk);
        Assert.SkipUnless(Environment.IsPrivilegedProcess && SystemProgram.Succeeds("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk), "A small disk can only be mounted by root.");
        try
        {
            Assert.Equal(0, project.Run("build", "--output", Path.Combine(disk, "out")).ExitCode);
            var before = Tree.Of(disk);

            var run = project.Run("build", "--output", Path.Combine(disk, "out"));

            Assert.Equal(1, run.ExitCode);
            Assert.Equal("error GB9001: The folder “out” could not be written: the disk is full.", run.ErrorLines[0]);
            Assert.Contains("Make room on the disk", run.ErrorLines[1], StringComparison.Ordinal);
            Assert.Equal(before, Tree.Of(disk));
        }
        finally
        {
            Assert.True(SystemProgram.Succeeds("umount", disk));
        }
    }

    [Fact]
    public void While_another_build_holds_the_lock_a_second_one_is_refused_and_touches_nothing()
    {
        using var project = built.Copy();
        var before = project.Everything;
        using (new FileStream(project.PathOf(".out-lock"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            project.Write(".out-new/manifest.json", "The other one's work.");
            var run = project.Run("build");
            Assert.Equal(1, run.ExitCode);
            Assert.Equal(["error GB9003: Another build is writing “out” right now.", "    Wait until it has finished, and build again."], run.ErrorLines[..2]);
            Assert.Equal("The other one's work.", project.Read(".out-new/manifest.json"));
        }

        Assert.Equal(0, project.Run("build").ExitCode);
        Assert.Equal(before, project.Everything);
    }

    [Fact]
    public void Builds_started_together_leave_one_whole_build()
    {
        using var project = built.Copy();
        var before = project.Everything;
        using var first = GuideProgram.Start(project.Start("build"));
        using var second = GuideProgram.Start(project.Start("build"));
        using var third = GuideProgram.Start(project.Start("build"));
        foreach (var build in (Process[])[first, second, third])
        {
            var errors = build.StandardError.ReadToEnd();
            build.WaitForExit();
            Assert.True(build.ExitCode == 0 || (build.ExitCode == 1 && errors.Contains("GB9003", StringComparison.Ordinal)), errors);
        }

        Assert.Equal(before, project.Everything);
    }

    [Theory]
    [InlineData("content", "“content” holds “chapters”, which no build made.")]
    [InlineData(".", "“project” holds “content”, which no build made.")]
    [InlineData("..", "holds “project”, which no build made.")]
    [InlineData("out/site", "“site” holds “.htaccess”, which no build made.")]
    [InlineData("/", "“/” holds")]
    [InlineData("content/project.yaml", "“project.yaml” is a file, not a folder.")]
    public void A_slip_in_the_output_folder_costs_nobody_a_file(string output, string words)
    {
        using var project = built.Copy();
        var before = project.Everything;
        var run = GuideProgram.Run(new GuideStart(["build", "--output", output], project.Folder));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error GB9004: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(words, run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(before, project.Everything);
    }
}
