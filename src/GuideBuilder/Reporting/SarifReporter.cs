using System.Collections.Immutable;
using System.Text.Json;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Cli.Reporting;

/// <summary>One log in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code scanning services read.</summary>
internal sealed class SarifReporter(TextWriter output, TextWriter errors) : IReporter
{
    public void Report(BuildStep value)
    {
        // The document is written once, at the end.
    }

    public void Report(BuildResult result, string? folder, TimeSpan time) => Write(result.Findings.Select(SarifResult.Of));

    public void ReportCheck(BuildResult result, TimeSpan time) => Write(result.Findings.Select(SarifResult.Of));

    public void ReportPreflight(ImmutableArray<PreflightReport> reports, TimeSpan time) =>
        Write(reports.SelectMany(r => r.Damage.Select(SarifResult.Of).Concat(r.Findings.Select(f => SarifResult.Of(f, r.Path)))));

    /// <summary>There is no rule and no file; the document stays well-formed.</summary>
    public void Refuse(string reason)
    {
        errors.WriteLine(OneLine.Of(reason));
        Write([]);
    }

    private void Write(IEnumerable<(FindingCode Code, SarifResult Result)> found)
    {
        var all = found.ToList();
        var rules = all.Select(f => f.Code).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        var numbers = rules.Select((rule, i) => (rule.Id, Index: i)).ToDictionary(r => r.Id, r => r.Index, StringComparer.Ordinal);
        var driver = new SarifDriver("GuideBuilder", ToolFingerprint.Version, [.. rules.Select(SarifRule.Of)]);
        var run = new SarifRun(new SarifTool(driver), "utf16CodeUnits", [.. all.Select(f => f.Result with { RuleIndex = numbers[f.Code.Id] })]);
        output.WriteLine(JsonSerializer.Serialize(new SarifLog(SarifLog.SchemaAddress, "2.1.0", [run]), SarifJson.Readable.SarifLog));
    }
}
