using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Cli.Reporting;

/// <summary>Plain lines, for files and the logs of CI: findings on standard error, results on standard output.</summary>
internal sealed class PlainReporter(TextWriter output, TextWriter errors) : IReporter
{
    public void Report(BuildStep value)
    {
        // A log is read afterwards; what is finished stands in the result.
    }

    public void Report(BuildResult result, string? folder, TimeSpan time)
    {
        WriteFindings(result.Findings);
        if (folder is null)
        {
            errors.WriteLine(Words.NothingWritten);
            return;
        }

        foreach (var line in ResultLines.Of(result))
        {
            output.WriteLine(line);
        }

        output.WriteLine(Words.Done(folder, time, result.Unchanged));
    }

    public void ReportCheck(BuildResult result, TimeSpan time)
    {
        WriteFindings(result.Findings);
        output.WriteLine(Words.Checked(time));
    }

    public void ReportPreflight(ImmutableArray<PreflightReport> reports, TimeSpan time)
    {
        WriteFindings([.. reports.SelectMany(r => r.ToFindings())]);
        foreach (var report in reports)
        {
            output.WriteLine(OneLine.Of(Words.Judged(report)));
        }

        if (reports.Any(r => r.Standards.HasFlag(Standards.PdfUa1)))
        {
            output.WriteLine(Words.ChecklistHint);
        }

        output.WriteLine(Words.Checked(time));
    }

    public void Refuse(string reason) => errors.WriteLine(OneLine.Of(reason));

    private void WriteFindings(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            errors.WriteLine(FindingLine.Of(finding));
            errors.WriteLine("    " + OneLine.Of(finding.Hint));
        }

        if (ResultLines.Summary(findings) is { } summary)
        {
            errors.WriteLine(summary);
        }
    }
}

internal static class FindingLine
{
    internal static string Of(Finding finding)
    {
        var place = finding.Span is null ? "" : finding.Span + ": ";
        return OneLine.Of($"{place}{finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message}");
    }
}

internal static class ResultLines
{
    internal static IEnumerable<string> Of(BuildResult result) => result.Artifacts
        .GroupBy(a => a.Format)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => Words.FormatLine(g.Key, [.. g]));

    /// <summary>Null when there are no findings.</summary>
    internal static string? Summary(ImmutableArray<Finding> findings) => findings.IsEmpty
        ? null
        : Words.Summary(Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Info));

    private static int Count(ImmutableArray<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
