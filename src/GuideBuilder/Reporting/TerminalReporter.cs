using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using Spectre.Console;

namespace GuideBuilder.Cli.Reporting;

/// <summary>Colour and progress, for a person who watches.</summary>
internal sealed class TerminalReporter : IReporter
{
    private readonly Lock writing = new();
    private bool hasProgress;

    public void Report(BuildStep value)
    {
        lock (writing)
        {
            hasProgress = true;
            Console.Error.Write($"\r\e[2K{Words.Progress(value.Done, value.Total, value.Name)}");
        }
    }

    public void Report(BuildResult result, string? folder, TimeSpan time)
    {
        EndProgress();
        WriteFindings(result);
        if (folder is null)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[yellow]{Words.NothingWritten}[/]");
            return;
        }

        foreach (var line in ResultLines.Of(result))
        {
            AnsiConsole.WriteLine(line);
        }

        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[green]{Words.Done(folder, time)}[/]");
    }

    public void ReportCheck(BuildResult result, TimeSpan time)
    {
        EndProgress();
        WriteFindings(result);
        AnsiConsole.WriteLine(Words.Checked(time));
    }

    public void Refuse(string reason) => AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]{OneLine.Of(reason)}[/]");

    private void EndProgress()
    {
        if (hasProgress)
        {
            Console.Error.Write("\r\e[2K");
        }
    }

    private static void WriteFindings(BuildResult result)
    {
        foreach (var group in result.Findings.GroupBy(f => f.Span?.Path ?? ""))
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{OneLine.Of(group.Key)}[/]");
            foreach (var finding in group)
            {
                var line = finding.Span is { Line: > 0 } span ? FormattableString.Invariant($"{span.Line}:{span.Column} ") : "";
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [grey]{line}[/][{ColourOf(finding.Severity)}]{finding.Code}[/] {OneLine.Of(finding.Message)}");
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    [grey]{OneLine.Of(finding.Hint)}[/]");
            }
        }

        if (ResultLines.Summary(result) is { } summary)
        {
            AnsiConsole.WriteLine(summary);
        }
    }

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };
}
