using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace GuideBuilder.Publishing.Output;

/// <summary>Reads what an earlier build wrote: which facts its editions print, and which files there are.</summary>
public static class ManifestReader
{
    /// <summary>In bytes; a manifest of some thousand files has one or two millions.</summary>
    public const int Largest = 64 * 1024 * 1024;

    /// <returns>Null when it is no manifest that says which facts are printed.</returns>
    public static Manifest? Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > Largest)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new Manifest(
                new Fingerprint(Text(root.GetProperty("fingerprint"), "tool"), "", []),
                [.. root.GetProperty("editions").EnumerateArray().Select(Facts)],
                [.. root.GetProperty("artifacts").EnumerateArray().Select(Artifact)]);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static PrintedFacts Facts(JsonElement edition)
    {
        var facts = edition.GetProperty("facts").EnumerateObject().Select(f => KeyValuePair.Create(f.Name, f.Value.GetString() ?? throw new FormatException()));
        return new PrintedFacts(
            Text(edition, "publication"),
            Text(edition, "region"),
            Text(edition, "edition"),
            DateOnly.ParseExact(Text(edition, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, facts));
    }

    private static Artifact Artifact(JsonElement artifact) =>
        new(TextIfThere(artifact, "publication"), TextIfThere(artifact, "region"), TextIfThere(artifact, "locale"), Text(artifact, "format"), Text(artifact, "path"), artifact.GetProperty("bytes").GetInt32(), Text(artifact, "sha256"), TextIfThere(artifact, "edition"))
        {
            Style = TextIfThere(artifact, "style"),
            Pages = artifact.TryGetProperty("pages", out var pages) ? pages.GetInt32() : null,
            IsDraft = artifact.TryGetProperty("draft", out var draft) && draft.GetBoolean(),
        };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException();

    private static string? TextIfThere(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
