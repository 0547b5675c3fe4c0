using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GuideBuilder.Bench.Comparison;

/// <param name="Cpu">Of all processes that were started, together.</param>
/// <param name="Memory">The most that they had resident at a time, together, in bytes; pages that several of them share count in each.</param>
internal readonly record struct ProcessUse(TimeSpan Wall, TimeSpan Cpu, long Memory)
{
    private const int LongestMessage = 4000;

    /// <summary>Runs <paramref name="act"/> and measures the processes that it starts and waits for.</summary>
    internal static ProcessUse Of(Action act)
    {
        using var watch = new MemoryWatch();
        var cpu = ChildrenCpu();
        var start = Stopwatch.GetTimestamp();
        act();
        return new ProcessUse(Stopwatch.GetElapsedTime(start), ChildrenCpu() - cpu, watch.Stop());
    }

    /// <summary>Starts a program, waits for it, and throws with what it said when it failed.</summary>
    /// <returns>What it wrote to its standard output.</returns>
    internal static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {Tail(errors.GetAwaiter().GetResult())}{Tail(output)}");
    }

    private static string Tail(string output) => output.Length > LongestMessage ? "…" + output[^LongestMessage..] : output;

    private static TimeSpan ChildrenCpu()
    {
        const int children = -1;
        var use = new long[18];
        return getrusage(children, use) == 0
            ? TimeSpan.FromSeconds(use[0] + use[2]) + TimeSpan.FromMicroseconds(use[1] + use[3])
            : throw new InvalidOperationException("getrusage failed.");
    }

    /// <summary>struct rusage of Linux: two times of seconds and microseconds, then fourteen counts.</summary>
    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int getrusage(int who, [Out] long[] use);
}

/// <summary>Looks at the processes below this one, again and again.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Thread thread;
    private readonly ManualResetEventSlim stop = new();
    private long most;

    internal MemoryWatch()
    {
        thread = new Thread(Watch) { IsBackground = true };
        thread.Start();
    }

    internal long Stop()
    {
        stop.Set();
        thread.Join();
        return most;
    }

    public void Dispose()
    {
        Stop();
        stop.Dispose();
    }

    private void Watch()
    {
        while (!stop.Wait(Pause))
        {
            most = Math.Max(most, Children(Environment.ProcessId).Sum(Tree));
        }
    }

    private static long Tree(int process) => Resident(process) + Children(process).Sum(Tree);

    private static long Resident(int process) =>
        ReadOrNothing($"/proc/{process}/statm").Split(' ') is [_, var pages, ..] ? long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize : 0;

    private static List<int> Children(int process)
    {
        try
        {
            return
            [
                .. Directory.EnumerateDirectories($"/proc/{process}/task")
                    .SelectMany(task => ReadOrNothing(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .Select(id => int.Parse(id, CultureInfo.InvariantCulture)),
            ];
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>A process may end between two looks.</summary>
    private static string ReadOrNothing(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
