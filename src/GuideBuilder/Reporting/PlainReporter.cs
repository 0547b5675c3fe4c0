using GuideBuilder.Core.Findings;
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
        WriteFindings(result);
        if (folder is null)
        {
            errors.WriteLine(Words.NothingWritten);
            return;
        }

        foreach (var line in ResultLines.Of(result))
        {
            output.WriteLine(line);
        }

        output.WriteLine(Words.Done(folder, time));
    }

    public void ReportCheck(BuildResult result, TimeSpan time)
    {
        WriteFindings(result);
        output.WriteLine(Words.Checked(time));
    }

    public void Refuse(string reason) => errors.WriteLine(OneLine.Of(reason));

    private void WriteFindings(BuildResult result)
    {
        foreach (var finding in result.Findings)
        {
            errors.WriteLine(FindingLine.Of(finding));
            errors.WriteLine("    " + OneLine.Of(finding.Hint));
        }

        if (ResultLines.Summary(result) is { } summary)
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
    internal static string? Summary(BuildResult result) => result.Findings.IsEmpty
        ? null
        : Words.Summary(Count(result, Severity.Error), Count(result, Severity.Warning), Count(result, Severity.Info));

    private static int Count(BuildResult result, Severity severity) => result.Findings.Count(f => f.Severity == severity);
}
