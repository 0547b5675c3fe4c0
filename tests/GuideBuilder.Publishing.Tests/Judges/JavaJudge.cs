using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Judges;

/// <summary>A foreign program in Java that judges files.</summary>
internal sealed record JavaJudge(string Jar, ImmutableArray<string> Arguments)
{
    /// <summary>EPUBCheck of W3C; a warning counts as a fault.</summary>
    public static JavaJudge Epubcheck { get; } = new("/usr/share/java/epubcheck.jar", ["--failonwarnings"]);

    /// <summary>The Nu HTML Checker.</summary>
    public static JavaJudge Vnu { get; } = new(Path.Combine(RepositoryFiles.Root, ".build/vnu/vnu.jar"), ["--errors-only", "--skip-non-html", "--format", "gnu"]);

    /// <summary>Skips the test where it cannot be had.</summary>
    /// <param name="path">A file or folder.</param>
    public (int Code, string Output) Judge(string path)
    {
        Assert.SkipUnless(File.Exists(Jar), $"There is no {Path.GetFileName(Jar)}; build.sh installs it.");
        // Quick to start: such a program runs but seconds. The checker's grammar is deep.
        string[] all = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m", "-jar", Jar, .. Arguments, path];
        try
        {
            using var process = Process.Start(new ProcessStartInfo("java", all) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no Java.");
            throw;
        }
    }
}
