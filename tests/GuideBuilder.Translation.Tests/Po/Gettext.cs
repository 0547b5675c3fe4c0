using System.Diagnostics;

namespace GuideBuilder.Translation.Tests.Po;

/// <summary>The programs of GNU gettext, run on bytes.</summary>
internal static class Gettext
{
    public static (int ExitCode, byte[] Output, string Report) Run(string program, byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C.UTF-8", ["LANGUAGE"] = "" },
        };
        using var process = Process.Start(start)!;
        var report = process.StandardError.ReadToEndAsync();
        var output = new MemoryStream();
        // From another thread: both pipes may be full.
        var writing = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        });
        process.StandardOutput.BaseStream.CopyTo(output);
        writing.Wait();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), report.Result);
    }
}
