using System.Collections.Immutable;
using System.Diagnostics;

namespace GuideBuilder.Tests.Output;

/// <summary>Kills running builds: at times spread over a build, and in the middle of writing.</summary>
public sealed class KilledBuildTests(BuiltProject built)
{
    private const int Moments = 8;

    private static (ImmutableSortedDictionary<string, string> Output, TimeSpan Time)? changed;

    [Fact]
    public void At_any_time_the_output_is_the_old_or_the_new_build_and_the_next_build_clears_up()
    {
        using var project = built.Copy();
        var (old, clean) = (Tree.Of(project.Output), project.Everything.Keys.ToList());
        var (fresh, time) = Changed();
        Change(project);
        for (var moment = 0; moment < Moments; moment++)
        {
            using var build = GuideProgram.Start(project.Start("build"));
            build.WaitForExit(time * moment / Moments);
            Kill(build);
            AssertWhole(project, old, fresh);
        }

        Assert.Equal(0, project.Run("build").ExitCode);
        Assert.Equal(fresh, Tree.Of(project.Output));
        Assert.Equal(clean, project.Everything.Keys);
    }

    [Theory]
    [InlineData(".out-new")]
    [InlineData(".out-new/site")]
    [InlineData(".out-previous")]
    public void In_the_middle_of_writing_the_output_is_whole_too(string sign)
    {
        using var project = built.Copy();
        var (old, clean) = (Tree.Of(project.Output), project.Everything.Keys.ToList());
        var (fresh, _) = Changed();
        Change(project);
        using var build = GuideProgram.Start(project.Start("build"));
        var folder = project.PathOf(sign);
        while (!Directory.Exists(folder) && !build.HasExited)
        {
            Thread.SpinWait(100);
        }

        Kill(build);
        AssertWhole(project, old, fresh);
        Assert.Equal(0, project.Run("build").ExitCode);
        Assert.Equal(fresh, Tree.Of(project.Output));
        Assert.Equal(clean, project.Everything.Keys);
    }

    private static void Change(SmallProject project) => project.Replace("content/chapters/now.md", "Shout loudly.", "Shout as loudly as you can.");

    private (ImmutableSortedDictionary<string, string> Output, TimeSpan Time) Changed() => changed ??= BuildChanged();

    private (ImmutableSortedDictionary<string, string> Output, TimeSpan Time) BuildChanged()
    {
        using var project = built.Copy();
        Change(project);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, project.Run("build").ExitCode);
        return (Tree.Of(project.Output), clock.Elapsed);
    }

    private static void Kill(Process build)
    {
        build.Kill();
        build.WaitForExit();
    }

    /// <summary>Between its two renames a build has no folder of that name; the old one is then beside it.</summary>
    private static void AssertWhole(SmallProject project, ImmutableSortedDictionary<string, string> old, ImmutableSortedDictionary<string, string> fresh)
    {
        var output = Tree.Of(Directory.Exists(project.Output) ? project.Output : project.PathOf(".out-previous"));
        Assert.True(output.SequenceEqual(old) || output.SequenceEqual(fresh), "The output is neither the old nor the new build.");
    }
}
