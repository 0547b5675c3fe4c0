using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Cli.Reporting;

/// <summary>A Code Quality report, which GitLab shows beside the lines of a change.</summary>
internal sealed class GitlabReporter(TextWriter output, TextWriter errors) : IReporter
{
    public void Report(BuildStep value)
    {
        // The document is written once, at the end.
    }

    public void Report(BuildResult result, string? folder, TimeSpan time) => Write(result.Findings);

    public void ReportCheck(BuildResult result, TimeSpan time) => Write(result.Findings);

    public void ReportPreflight(ImmutableArray<PreflightReport> reports, TimeSpan time) => Write(reports.SelectMany(r => r.ToFindings()));

    /// <summary>There is no line to show it beside; the document stays well-formed.</summary>
    public void Refuse(string reason)
    {
        errors.WriteLine(reason);
        output.WriteLine("[]");
    }

    private void Write(IEnumerable<Finding> all)
    {
        var findings = all.GroupBy(GitlabFinding.IdentityOf, StringComparer.Ordinal).SelectMany(same => same.Select(GitlabFinding.Of));
        output.WriteLine(JsonSerializer.Serialize([.. findings], GitlabJson.Readable.ImmutableArrayGitlabFinding));
    }
}

/// <param name="Fingerprint">The same as long as the finding is: without the line, which moves with every edit above it.</param>
internal sealed record GitlabFinding(string Description, string CheckName, string Fingerprint, string Severity, GitlabLocation Location)
{
    // A finding about the machine has no file, and GitLab refuses an entry without one.
    private const string NoFile = "content/project.yaml";

    internal static string IdentityOf(Finding finding) => $"{finding.Code}\n{PathOf(finding)}\n{finding.Language}\n{finding.Message}";

    /// <param name="occurrence">Among the findings of one identity, from 0; GitLab shows one of each fingerprint only.</param>
    internal static GitlabFinding Of(Finding finding, int occurrence) => new(
        OneLine.Of($"{finding.Message} {finding.Hint}"),
        finding.Code.Id,
        FingerprintOf(finding, occurrence),
        SeverityOf(finding.Severity),
        new GitlabLocation(OneLine.Of(PathOf(finding)), new GitlabLines(Math.Max(1, finding.Span?.Line ?? 1))));

    /// <param name="occurrence">Among the findings of one identity, from 0.</param>
    internal static string FingerprintOf(Finding finding, int occurrence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{IdentityOf(finding)}\n{occurrence}"))));

    private static string PathOf(Finding finding) => finding.Span?.Path ?? NoFile;

    private static string SeverityOf(Severity severity) => severity switch
    {
        Core.Findings.Severity.Error => "blocker",
        Core.Findings.Severity.Warning => "minor",
        _ => "info",
    };
}

internal sealed record GitlabLocation(string Path, GitlabLines Lines);

internal sealed record GitlabLines(int Begin);

[JsonSerializable(typeof(ImmutableArray<GitlabFinding>))]
internal sealed partial class GitlabJson : JsonSerializerContext
{
    internal static GitlabJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
