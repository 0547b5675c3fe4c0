using System.Diagnostics;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>Foreign programs that read the files.</summary>
internal static class Judge
{
    /// <summary>What <c>qpdf --check</c> has to say; empty when it finds nothing wrong.</summary>
    public static string Qpdf(byte[] pdf)
    {
        var answer = Run(pdf, "qpdf", path => ["--check", path]);
        return answer.Code == 0 ? "" : answer.Output + answer.Errors;
    }

    /// <summary>The text as mutool finds it in content order, pages parted by form feeds. It knows no ActualText.</summary>
    public static string MutoolText(byte[] pdf) => Run(pdf, "mutool", path => ["draw", "-q", "-F", "txt", path]).Output;

    /// <summary>What mutool complains about while it renders, other than that Debian built it without ICC.</summary>
    public static string MutoolComplaints(byte[] pdf) =>
        Run(pdf, "mutool", path => ["draw", "-q", "-o", "/dev/null", "-F", "ppm", "-r", "20", path])
            .Errors.Replace("warning: ICC support is not available\n", "");

    /// <summary>The same file as qpdf writes it.</summary>
    public static byte[] RewriteWithQpdf(byte[] pdf, string option)
    {
        var target = Path.GetTempFileName();
        try
        {
            var answer = Run(pdf, "qpdf", path => [option, path, target]);
            return answer.Code == 0 ? File.ReadAllBytes(target) : throw new InvalidOperationException(answer.Errors);
        }
        finally
        {
            File.Delete(target);
        }
    }

    private static Answer Execute(string tool, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{tool} does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, errors.Result);
    }

    private static Answer Run(byte[] pdf, string tool, Func<string, string[]> arguments)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            return Execute(tool, arguments(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed record Answer(int Code, string Output, string Errors);
}
