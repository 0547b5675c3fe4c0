using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace GuideBuilder.Publishing.Output;

/// <summary>The list of what a build made and with what: <c>out/manifest.json</c>.</summary>
public sealed record Manifest(Fingerprint Fingerprint, ImmutableArray<Artifact> Artifacts)
{
    public const string FileName = "manifest.json";

    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Readable.Manifest), (byte)'\n'];
}

/// <summary>Same inputs and same fingerprint give the same bytes.</summary>
/// <param name="Tool">GuideBuilder's version.</param>
/// <param name="Libraries">Versions of HarfBuzz, ICU and the runtime, which bring Unicode's data with them.</param>
/// <param name="Fonts">Each face in use, with its version and checksum.</param>
public sealed record Fingerprint(string Tool, string Libraries, ImmutableArray<string> Fonts);

/// <param name="Format">print, screen or site.</param>
/// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
/// <param name="Pages">Of a PDF; null otherwise.</param>
public sealed record Artifact(
    string? Publication,
    string? Region,
    string? Locale,
    string Format,
    string Path,
    int Bytes,
    string Sha256,
    int? Pages,
    string? Edition)
{
    public static Artifact Of(OutputFile file, string format, string? publication = null, string? region = null, string? locale = null, int? pages = null, string? edition = null) =>
        new(publication, region, locale, format, file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)), pages, edition);
}

[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    /// <summary>With letters of every script as themselves; the document is no part of a web page.</summary>
    internal static ManifestJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
