using System.Diagnostics;

namespace GuideBuilder.Tests;

/// <summary>
/// Runs the real executable: the published one, which starts faster, where <c>build.sh test</c> has just made it, and else the one that the project reference
/// puts beside the tests.
/// </summary>
internal static class GuideProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(240);

    internal static string Path { get; } = Environment.GetEnvironmentVariable("GUIDE_PROGRAM") ?? System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "guide.exe" : "guide");

    internal static GuideRun Run(params string[] arguments) => Run(new GuideStart(arguments));

    /// <exception cref="TimeoutException">It does not end.</exception>
    internal static GuideRun Run(GuideStart start)
    {
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"guide {string.Join(' ', start.Arguments)} does not end.");
        }

        process.WaitForExit();
        return new GuideRun(process.ExitCode, output.Result, errors.Result);
    }

    internal static Process Start(GuideStart start)
    {
        var info = new ProcessStartInfo(start.Program ?? Path, start.Arguments)
        {
            WorkingDirectory = start.Folder ?? AppContext.BaseDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What it is set to here would be in every file.
        info.Environment.Remove("SOURCE_DATE_EPOCH");
        foreach (var (name, value) in start.Environment ?? [])
        {
            info.Environment[name] = value;
        }

        return Process.Start(info)!;
    }
}

/// <param name="Folder">The working directory; null when it does not matter.</param>
/// <param name="Environment">What differs from this process's own; null values take a variable away.</param>
/// <param name="Program">What runs the executable that the arguments then begin with; null for the executable itself.</param>
internal sealed record GuideStart(string[] Arguments, string? Folder = null, Dictionary<string, string?>? Environment = null, string? Program = null);

internal sealed record GuideRun(int ExitCode, string Output, string Errors)
{
    internal string[] OutputLines => Output.TrimEnd('\n').Split('\n');

    internal string[] ErrorLines => Errors.TrimEnd('\n').Split('\n');
}
