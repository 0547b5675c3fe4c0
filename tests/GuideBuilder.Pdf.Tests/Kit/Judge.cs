using System.Diagnostics;
using System.Globalization;

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

    /// <summary>The characters of a font as fontTools finds them when it reads every table; null where it is not installed.</summary>
    public static IReadOnlySet<int>? FontCharacters(byte[] font)
    {
        if (!Directory.Exists(Packages + "fontTools") || !File.Exists(Packages + "brotli.py")) return null;
        const string Read = "import sys; from fontTools.ttLib import TTFont; f = TTFont(sys.argv[1], checkChecksums=2); [f[t] for t in f.keys()]; print(*f.getBestCmap())";
        var answer = Run(font, "/usr/bin/python3", path => ["-c", Read, path]);
        return answer.Code == 0
            ? answer.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToHashSet()
            : throw new InvalidOperationException(answer.Errors);
    }

    private const string Packages = "/usr/lib/python3/dist-packages/";

    /// <summary>What mutool complains about while it renders, other than that Debian built it without ICC.</summary>
    public static string MutoolComplaints(byte[] pdf) =>
        Run(pdf, "mutool", path => ["draw", "-q", "-o", "/dev/null", "-F", "ppm", "-r", "20", path])
            .Errors.Replace("warning: ICC support is not available\n", "");

    /// <summary>Colours of sRGB as LittleCMS gives them to a printing condition: relative colorimetric with black point compensation.</summary>
    /// <param name="rgb">Three bytes for each colour.</param>
    /// <returns>Four numbers for each colour, from 0 to 255 for full ink.</returns>
    public static double[] LittleCmsInks(byte[] profile, byte[] rgb)
    {
        var lines = rgb.Chunk(3).Select(c => FormattableString.Invariant($"{c[0]} {c[1]} {c[2]}\n"));
        var answer = Run(profile, "transicc", path => ["-i", "*sRGB", "-o", path, "-t", "1", "-b", "-n"], string.Concat(lines));
        return answer.Code == 0
            ? [.. answer.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(part => double.Parse(part, CultureInfo.InvariantCulture) * 2.55)]
            : throw new InvalidOperationException(answer.Errors);
    }

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

    private static Answer Execute(string tool, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{tool} does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Answer(process.ExitCode, output.Result, errors.Result);
    }

    private static Answer Run(byte[] pdf, string tool, Func<string, string[]> arguments, string input = "")
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            return Execute(tool, arguments(path), input);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed record Answer(int Code, string Output, string Errors);
}
