using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Cli.Reporting;

/// <summary>Workflow commands that GitHub Actions shows beside the lines of a change.</summary>
internal sealed class GithubReporter(TextWriter output) : IReporter
{
    public void Report(BuildStep value)
    {
        // A log is read afterwards.
    }

    public void Report(BuildResult result, string? folder, TimeSpan time)
    {
        WriteFindings(result.Findings);
        output.WriteLine(folder is null ? Words.NothingWritten : Words.Done(folder, time, result.Unchanged));
    }

    public void ReportCheck(BuildResult result, TimeSpan time)
    {
        WriteFindings(result.Findings);
        output.WriteLine(Words.Checked(time));
    }

    public void ReportPreflight(ImmutableArray<PreflightReport> reports, TimeSpan time)
    {
        WriteFindings(reports.SelectMany(r => r.ToFindings()));
        foreach (var report in reports)
        {
            output.WriteLine(OneLine.Of(Words.Judged(report)));
        }
    }

    public void Refuse(string reason) => output.WriteLine($"::error::{EscapeData(reason)}");

    private void WriteFindings(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            output.WriteLine(Line(finding));
        }
    }

    private static string Line(Finding finding)
    {
        var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var place = finding.Span is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"file={EscapeProperty(OneLine.Of(finding.Span.Path))},line={Math.Max(1, finding.Span.Line)},col={Math.Max(1, finding.Span.Column)},");
        return $"::{command} {place}title={finding.Code}::{EscapeData(OneLine.Of($"{finding.Message} {finding.Hint}"))}";
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
