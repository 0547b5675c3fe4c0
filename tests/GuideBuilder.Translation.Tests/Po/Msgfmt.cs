using System.Diagnostics;
using System.Text.RegularExpressions;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

/// <summary>GNU gettext's own judgement.</summary>
internal static class Msgfmt
{
    public static (bool Accepts, string Report) Judge(byte[] po)
    {
        var start = new ProcessStartInfo("msgfmt", ["-c", "--statistics", "-o", "/dev/null", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C", ["LANGUAGE"] = "" },
        };
        using var process = Process.Start(start)!;
        var report = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(po);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode == 0, report.Result);
    }

    public static int Count(string report, TranslationState state)
    {
        var word = state switch
        {
            TranslationState.Translated => "translated",
            TranslationState.Fuzzy => "fuzzy",
            _ => "untranslated",
        };
        var match = Regex.Match(report, $@"\b(\d+) {word} (?:message|translation)");
        return match.Success ? int.Parse(match.Groups[1].Value) : 0;
    }
}
