using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
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
        WriteFindings(result.Findings);
        if (folder is null)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[yellow]{Words.NothingWritten}[/]");
            return;
        }

        foreach (var line in ResultLines.Of(result))
        {
            AnsiConsole.WriteLine(line);
        }

        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[green]{Words.Done(folder, time, result.Unchanged)}[/]");
    }

    public void ReportCheck(BuildResult result, TimeSpan time)
    {
        EndProgress();
        WriteFindings(result.Findings);
        AnsiConsole.WriteLine(Words.Checked(time));
    }

    public void ReportPreflight(ImmutableArray<PreflightReport> reports, TimeSpan time)
    {
        WriteFindings([.. reports.SelectMany(r => r.ToFindings())]);
        foreach (var report in reports)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[{(report.Passes ? "green" : "red")}]{OneLine.Of(Words.Judged(report))}[/]");
        }

        if (reports.Any(r => r.Standards.HasFlag(Standards.PdfUa1)))
        {
            AnsiConsole.WriteLine(Words.ChecklistHint);
        }

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

    private static void WriteFindings(ImmutableArray<Finding> findings)
    {
        foreach (var group in findings.GroupBy(f => f.Span?.Path ?? ""))
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{OneLine.Of(group.Key)}[/]");
            foreach (var finding in group)
            {
                var line = finding.Span is { Line: > 0 } span ? FormattableString.Invariant($"{span.Line}:{span.Column} ") : "";
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [grey]{line}[/][{ColourOf(finding.Severity)}]{finding.Code}[/] {OneLine.Of(finding.Message)}");
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    [grey]{OneLine.Of(finding.Hint)}[/]");
            }
        }

        if (ResultLines.Summary(findings) is { } summary)
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
