using System.Text.Json;

namespace GuideBuilder.Tests;

/// <summary><c>manifest.json</c> as another program reads it.</summary>
internal sealed record BuildManifest(BuildManifest.Origin Fingerprint, BuildManifest.Entry[] Artifacts)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal static BuildManifest Read(string folder) =>
        JsonSerializer.Deserialize<BuildManifest>(File.ReadAllText(Path.Combine(folder, "manifest.json")), Options)!;

    internal sealed record Origin(string Tool, string Libraries, string[] Fonts);

    internal sealed record Entry(string? Publication, string? Region, string? Locale, string Format, string Path, long Bytes, string Sha256, int? Pages, string? Edition, string? Style);
}
