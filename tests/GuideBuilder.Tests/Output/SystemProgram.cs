using System.ComponentModel;
using System.Diagnostics;

namespace GuideBuilder.Tests.Output;

internal static class SystemProgram
{
    /// <summary>Whether the program is there and ends well.</summary>
    internal static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
