using System.Diagnostics;
using GuideBuilder.TestKit;

namespace GuideBuilder.Tests.Repository;

/// <summary>The files of this repository: those that git keeps or would keep, but none that it ignores.</summary>
internal static class Checkout
{
    /// <summary>Relative to the top of the repository, with slashes, in ordinal order.</summary>
    internal static string[] Files()
    {
        Assert.SkipUnless(Path.Exists(Path.Combine(RepositoryFiles.Root, ".git")), "This folder is no git checkout.");
        string[] listing = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
        using var git = Process.Start(new ProcessStartInfo("git", listing) { WorkingDirectory = RepositoryFiles.Root, UseShellExecute = false, RedirectStandardOutput = true })!;
        var answer = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. answer.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(PathOf(f))).Distinct().Order(StringComparer.Ordinal)];
    }

    internal static string Read(string file) => File.ReadAllText(PathOf(file));

    internal static string PathOf(string file) => Path.Combine(RepositoryFiles.Root, file);
}
