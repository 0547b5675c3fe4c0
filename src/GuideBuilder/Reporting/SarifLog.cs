using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;

namespace GuideBuilder.Cli.Reporting;

/// <summary>The objects of SARIF 2.1.0, clause 3, as far as findings fill them.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, ImmutableArray<SarifRun> Runs)
{
    public const string SchemaAddress = "https://json.schemastore.org/sarif-2.1.0.json";
}

internal sealed record SarifRun(SarifTool Tool, string ColumnKind, ImmutableArray<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, ImmutableArray<SarifRule> Rules);

internal sealed record SarifRule(string Id, SarifText ShortDescription, SarifText FullDescription, SarifLevel DefaultConfiguration)
{
    internal static SarifRule Of(FindingCode code) =>
        new(code.Id, new SarifText(code.Title + "."), new SarifText(code.Explanation), new SarifLevel(SarifResult.LevelOf(code.Severity)));
}

internal sealed record SarifLevel(string Level);

internal sealed record SarifText(string Text);

/// <param name="Locations">Empty when no file is to blame.</param>
internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, ImmutableArray<SarifLocation> Locations, SarifProperties? Properties)
{
    internal static (FindingCode Code, SarifResult Result) Of(Finding finding)
    {
        var properties = finding.Language is null ? null : new SarifProperties(null, null, finding.Language, null, []);
        var region = finding.Span is { Line: > 0 } span ? new SarifRegion(span.Line, span.Column) : null;
        ImmutableArray<SarifLocation> places = finding.Span is null ? [] : [new SarifLocation(SarifPhysical.At(finding.Span.Path, region), null)];
        return (finding.Code, new SarifResult(finding.Code.Id, 0, LevelOf(finding.Severity), Words(finding.Message, finding.Hint), places, properties));
    }

    internal static (FindingCode Code, SarifResult Result) Of(PreflightFinding finding, string path)
    {
        ImmutableArray<SarifLogical> logical =
        [
            .. finding.Page > 0 ? (SarifLogical[])[new(FormattableString.Invariant($"page {finding.Page}"), "page")] : [],
            .. finding.ObjectNumber > 0 ? (SarifLogical[])[new(FormattableString.Invariant($"object {finding.ObjectNumber}"), "object")] : [],
        ];
        var properties = new SarifProperties(
            finding.Page > 0 ? finding.Page : null,
            finding.ObjectNumber > 0 ? finding.ObjectNumber : null,
            finding.Language,
            finding.Passage,
            finding.Rule.Sources);
        var place = new SarifLocation(SarifPhysical.At(path, null), logical.IsEmpty ? null : logical);
        return (finding.Rule.Code, new SarifResult(finding.Rule.Id, 0, LevelOf(finding.Severity), Words(finding.ToFinding(path).Message, finding.Rule.Explanation), [place], properties));
    }

    internal static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static SarifText Words(string message, string hint) => new(OneLine.Of($"{message} {hint}"));
}

/// <param name="LogicalLocations">Page and object of a PDF; null elsewhere.</param>
internal sealed record SarifLocation(SarifPhysical PhysicalLocation, ImmutableArray<SarifLogical>? LogicalLocations);

internal sealed record SarifPhysical(SarifArtifact ArtifactLocation, SarifRegion? Region)
{
    /// <summary>Paths become relative references of RFC 3986.</summary>
    internal static SarifPhysical At(string path, SarifRegion? region) =>
        new(new SarifArtifact(string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString))), region);
}

internal sealed record SarifArtifact(string Uri);

internal sealed record SarifRegion(int StartLine, int StartColumn);

internal sealed record SarifLogical(string Name, string Kind);

internal sealed record SarifProperties(int? Page, int? Object, string? Language, string? Passage, ImmutableArray<string> Sources);

[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJson : JsonSerializerContext
{
    internal static SarifJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
