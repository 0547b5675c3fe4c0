using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Cli.Reporting;

/// <summary>One JSON document on standard output.</summary>
internal sealed class JsonReporter(TextWriter output) : IReporter
{
    public void Report(BuildStep value)
    {
        // The document is written once, at the end.
    }

    public void Report(BuildResult result, string? folder, TimeSpan time) =>
        Write(new JsonReport(folder is not null, folder, [.. result.Findings.Select(JsonFinding.Of)], folder is null ? [] : result.Artifacts));

    public void ReportCheck(BuildResult result, TimeSpan time) =>
        Write(new JsonReport(!result.HasErrors && result.IsReadable, null, [.. result.Findings.Select(JsonFinding.Of)], []));

    public void ReportPreflight(ImmutableArray<PreflightReport> reports, TimeSpan time) =>
        output.WriteLine(JsonSerializer.Serialize(
            new JsonPreflightReport(reports.All(r => r.Passes), [.. reports.Select(JsonJudgement.Of)]),
            ReportJson.Readable.JsonPreflightReport));

    public void Refuse(string reason) =>
        Write(new JsonReport(false, null, [new JsonFinding("", "error", null, 0, 0, null, reason, "")], []));

    private void Write(JsonReport report) => output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Readable.JsonReport));
}

/// <param name="Succeeded">Whether the verb did what it was asked to.</param>
internal sealed record JsonReport(bool Succeeded, string? Folder, ImmutableArray<JsonFinding> Findings, ImmutableArray<Artifact> Artifacts);

internal sealed record JsonFinding(string Code, string Severity, string? File, int Line, int Column, string? Language, string Message, string Hint)
{
    internal static JsonFinding Of(Finding finding) => new(
        finding.Code.Id,
        finding.Severity.ToString().ToLowerInvariant(),
        finding.Span?.Path,
        finding.Span?.Line ?? 0,
        finding.Span?.Column ?? 0,
        finding.Language,
        finding.Message,
        finding.Hint);
}

/// <param name="Succeeded">Whether all files pass.</param>
internal sealed record JsonPreflightReport(bool Succeeded, ImmutableArray<JsonJudgement> Files);

/// <param name="File">As it was given.</param>
/// <param name="Standards">By which the file was judged.</param>
/// <param name="Profile">Null when there was none.</param>
internal sealed record JsonJudgement(
    string File,
    int Pages,
    ImmutableArray<string> Standards,
    string? Profile,
    bool Passes,
    ImmutableArray<JsonFinding> Damage,
    ImmutableArray<JsonPreflightFinding> Findings)
{
    internal static JsonJudgement Of(PreflightReport report) => new(
        report.Path,
        report.Pages,
        [.. Words.NamesOf(report.Standards)],
        report.Profile,
        report.Passes,
        [.. report.Damage.Select(JsonFinding.Of)],
        [.. report.Findings.Select(JsonPreflightFinding.Of)]);
}

/// <param name="Page">From 1; 0 when no page is to blame.</param>
/// <param name="Object">0 when no object is to blame.</param>
internal sealed record JsonPreflightFinding(
    string Code,
    string Severity,
    int Page,
    int Object,
    ImmutableArray<string> Sources,
    string? Language,
    string? Passage,
    string Message,
    string Hint)
{
    internal static JsonPreflightFinding Of(PreflightFinding finding) => new(
        finding.Rule.Id,
        finding.Severity.ToString().ToLowerInvariant(),
        finding.Page,
        finding.ObjectNumber,
        finding.Rule.Sources,
        finding.Language,
        finding.Passage,
        finding.Message,
        finding.Rule.Explanation);
}

[JsonSerializable(typeof(JsonReport))]
[JsonSerializable(typeof(JsonPreflightReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>With letters of every script as themselves; the document is no part of a web page.</summary>
    internal static ReportJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
