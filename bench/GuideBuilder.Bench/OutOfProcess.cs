using System.Diagnostics;

namespace GuideBuilder.Bench;

/// <summary>The published tool, started anew each time, as an editor starts it.</summary>
internal sealed class OutOfProcess(string guide, string project, string scratch)
{
    internal IEnumerable<Measurement> Measurements() =>
    [
        new("guide build, 1 job", () => Start("build", "--project", project, "--output", Path.Combine(scratch, "one"), "--jobs", "1")),
        new("guide build, 2 jobs", () => Start("build", "--project", project, "--output", Path.Combine(scratch, "two"), "--jobs", "2")),
        new("guide check, 2 jobs", () => Start("check", "--project", project, "--jobs", "2")),
        new("guide --help", () => Start("--help")),
    ];

    private void Start(params string[] args)
    {
        var isLibrary = Path.GetExtension(guide) == ".dll";
        var info = new ProcessStartInfo(isLibrary ? "dotnet" : guide, isLibrary ? [guide, .. args] : args) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(info) ?? throw new InvalidOperationException($"{guide} does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"guide {args[0]} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
        }
    }
}
