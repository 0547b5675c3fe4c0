using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Tests.Output;

/// <summary>Every step of replacing a build fails once, or is the last before the process is killed.</summary>
public sealed class OutputFolderTests
{
    private const string Folder = "/project/out";

    private static readonly ImmutableArray<OutputFile> Old = Files(1, "manifest.json", "print/a.pdf", "site/index.html", "site/en/old.html");
    private static readonly ImmutableArray<OutputFile> New = Files(2, "manifest.json", "print/a.pdf", "site/index.html", "site/en/new.html");

    [Fact]
    public void The_steps_are_those_that_the_other_tests_go_through()
    {
        var volume = Built(Disk);
        Assert.True(Replace(volume, New, out _));
        Assert.Equal(
            [
                "create /project",
                "lock /project/.out-lock",
                "create /project/.out-new",
                "write /project/.out-new/manifest.json",
                "create /project/.out-new/print",
                "write /project/.out-new/print/a.pdf",
                "create /project/.out-new/site",
                "write /project/.out-new/site/index.html",
                "create /project/.out-new/site/en",
                "write /project/.out-new/site/en/new.html",
                "move /project/out /project/.out-previous",
                "move /project/.out-new /project/out",
                "delete /project/.out-previous",
            ],
            volume.Steps);
    }

    public static TheoryData<int> StepsBeforeTheNewBuildIsInPlace => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(StepsBeforeTheNewBuildIsInPlace))]
    public void A_fault_at_any_step_keeps_the_last_good_build_and_leaves_nothing_beside_it(int step)
    {
        var volume = Built(Disk);
        var before = volume.Paths.ToList();
        volume.FailsAt = step;

        Assert.False(Replace(volume, New, out var findings));

        Assert.Equal(Contents(Old), volume.Contents(Folder));
        Assert.Equal(before, volume.Paths);
        var finding = Assert.Single(findings);
        Assert.Equal(("GB9001", "The folder “out” could not be written: the disk is full."), (finding.Code.Id, finding.Message));
        AssertNextBuildIsWhole(volume);
    }

    [Fact]
    public void An_old_build_that_cannot_be_deleted_does_not_spoil_the_new_one()
    {
        var volume = Built(Disk);
        volume.FailsAt = 12;
        Assert.True(Replace(volume, New, out var findings));
        Assert.Empty(findings);
        Assert.Equal(Contents(New), volume.Contents(Folder));
        AssertNextBuildIsWhole(volume);
    }

    [Fact]
    public void When_even_moving_back_fails_the_next_build_brings_the_old_one_back_first()
    {
        var volume = Built(Disk, isDead: true);
        volume.FailsAt = 11;
        Assert.False(Replace(volume, New, out _));
        Assert.Equal(Contents(Old), volume.Contents("/project/.out-previous"));
        volume.FailsAt = volume.Steps.Count + 3;
        Assert.False(Replace(volume, New, out _));
        Assert.Equal(Contents(Old), volume.Contents(Folder));
    }

    public static TheoryData<int> AllSteps => [.. Enumerable.Range(0, 13)];

    /// <summary>Between the two renames there is no folder at all for a moment; the old build is then whole under its other name.</summary>
    [Theory]
    [MemberData(nameof(AllSteps))]
    public void A_kill_at_any_step_leaves_one_whole_build_and_the_next_build_clears_up(int step)
    {
        var volume = Built(() => new TimeoutException("killed"), isDead: true);
        volume.FailsAt = step;

        Assert.Throws<TimeoutException>(() => Replace(volume, New, out _));

        var left = volume.FolderExists(Folder) ? volume.Contents(Folder) : volume.Contents("/project/.out-previous");
        Assert.Equal(step < 12 ? Contents(Old) : Contents(New), left);
        Assert.Equal(step == 11, !volume.FolderExists(Folder));
        AssertNextBuildIsWhole(volume);
    }

    [Fact]
    public void A_first_build_that_fails_leaves_no_folder()
    {
        var volume = new MemoryVolume(Disk, isDead: false) { FailsAt = 5 };
        Assert.False(Replace(volume, New, out _));
        Assert.Equal(["/project"], volume.Paths);
    }

    [Fact]
    public void A_build_does_not_touch_what_another_one_is_writing()
    {
        var volume = Built(Disk);
        volume.CreateFolder("/project/.out-new");
        volume.WriteFile("/project/.out-new/manifest.json", [3]);
        using var other = volume.TryLock("/project/.out-lock");
        var before = volume.Paths.ToList();

        Assert.False(Replace(volume, New, out var findings));

        Assert.Equal("GB9003", Assert.Single(findings).Code.Id);
        Assert.Equal(before, volume.Paths);
        Assert.Equal(Contents(Old), volume.Contents(Folder));
    }

    [Theory]
    [InlineData("/project/out/chapters/now.md", "chapters")]
    [InlineData("/project/out/notes.txt", "notes.txt")]
    public void A_folder_with_anything_that_no_build_made_is_not_replaced(string path, string stranger)
    {
        var volume = Built(Disk);
        volume.CreateFolder(Path.GetDirectoryName(path)!);
        volume.WriteFile(path, [9]);
        var before = volume.Paths.ToList();

        Assert.False(Replace(volume, New, out var findings));

        Assert.Equal($"“out” holds “{stranger}”, which no build made. A build would delete it.", Assert.Single(findings).Message);
        Assert.Equal(before, volume.Paths);
    }

    private static Exception Disk() => new IOException("No space left on device : '/project'", 28);

    private static MemoryVolume Built(Func<Exception> fault, bool isDead = false)
    {
        var volume = new MemoryVolume(fault, isDead);
        Assert.True(Replace(volume, Old, out _));
        volume.Steps.Clear();
        return volume;
    }

    private static bool Replace(MemoryVolume volume, ImmutableArray<OutputFile> files, out ImmutableArray<Finding> findings)
    {
        var bag = new FindingBag();
        var isReplaced = new OutputFolder(volume, Folder).Replace(files, bag);
        findings = bag.ToSorted();
        return isReplaced;
    }

    private static void AssertNextBuildIsWhole(MemoryVolume volume)
    {
        volume.FailsAt = null;
        Assert.True(Replace(volume, New, out var findings));
        Assert.Empty(findings);
        Assert.Equal(Contents(New), volume.Contents(Folder));
        Assert.All(volume.Paths.Where(p => p != "/project"), p => Assert.True(p == Folder || p.StartsWith(Folder + "/", StringComparison.Ordinal), $"{p} is left over."));
    }

    private static ImmutableArray<OutputFile> Files(byte content, params string[] paths) => [.. paths.Select(p => new OutputFile(p, new[] { content }))];

    private static ImmutableSortedDictionary<string, byte> Contents(ImmutableArray<OutputFile> files) =>
        files.ToImmutableSortedDictionary(f => f.Path, f => f.Bytes.Span[0], StringComparer.Ordinal);
}
