using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace GuideBuilder.Publishing.Output;

/// <summary>The list of what a build made and with what: <c>out/manifest.json</c>.</summary>
/// <param name="Editions">One for each publication and region, in the order of the project.</param>
public sealed record Manifest(Fingerprint Fingerprint, ImmutableArray<PrintedFacts> Editions, ImmutableArray<Artifact> Artifacts)
{
    public const string FileName = "manifest.json";

    // With letters of every script as themselves; the document is no part of a web page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            Write(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>By hand: a serializer is compiled anew at each start, which takes longer than all it writes.</summary>
    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("fingerprint");
        json.WriteString("tool", Fingerprint.Tool);
        json.WriteString("libraries", Fingerprint.Libraries);
        json.WriteStartArray("fonts");
        foreach (var font in Fingerprint.Fonts)
        {
            json.WriteStringValue(font);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("editions");
        foreach (var edition in Editions)
        {
            Write(json, edition);
        }

        json.WriteEndArray();
        json.WriteStartArray("artifacts");
        foreach (var artifact in Artifacts)
        {
            Write(json, artifact);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PrintedFacts edition)
    {
        json.WriteStartObject();
        json.WriteString("publication", edition.Publication);
        json.WriteString("region", edition.Region);
        json.WriteString("edition", edition.Edition);
        json.WriteString("date", edition.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("facts");
        foreach (var (name, value) in edition.Facts)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Artifact artifact)
    {
        json.WriteStartObject();
        WriteIfThere(json, "publication", artifact.Publication);
        WriteIfThere(json, "region", artifact.Region);
        WriteIfThere(json, "locale", artifact.Locale);
        json.WriteString("format", artifact.Format);
        WriteIfThere(json, "style", artifact.Style);
        json.WriteString("path", artifact.Path);
        json.WriteNumber("bytes", artifact.Bytes);
        json.WriteString("sha256", artifact.Sha256);
        if (artifact.Pages is { } pages)
        {
            json.WriteNumber("pages", pages);
        }

        WriteIfThere(json, "edition", artifact.Edition);
        if (artifact.IsDraft)
        {
            json.WriteBoolean("draft", true);
        }

        json.WriteEndObject();
    }

    private static void WriteIfThere(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}

/// <summary>Same inputs and same fingerprint give the same bytes.</summary>
/// <param name="Tool">GuideBuilder's version.</param>
/// <param name="Libraries">Versions of HarfBuzz, ICU and the runtime, which bring Unicode's data with them.</param>
/// <param name="Fonts">Each face in use, with its version and checksum.</param>
public sealed record Fingerprint(string Tool, string Libraries, ImmutableArray<string> Fonts);

/// <summary>What an edition says that can become wrong, in all its languages.</summary>
/// <param name="Edition">As its publication numbers it.</param>
/// <param name="Facts">By names such as <c>contact:police.phone</c>.</param>
public sealed record PrintedFacts(string Publication, string Region, string Edition, DateOnly Date, ImmutableSortedDictionary<string, string> Facts);

/// <param name="Locale">Null for what has several languages in it, and for what belongs to none.</param>
/// <param name="Format">print, screen, office, site, single or epub.</param>
/// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
public sealed record Artifact(string? Publication, string? Region, string? Locale, string Format, string Path, int Bytes, string Sha256, string? Edition)
{
    /// <summary>What it is made as; null for web pages and e-books.</summary>
    public string? Style { get; init; }

    /// <summary>Of a PDF; null otherwise.</summary>
    public int? Pages { get; init; }

    /// <summary>A translation in it is not reviewed in full.</summary>
    [JsonPropertyName("draft")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDraft { get; init; }

    public static Artifact Of(OutputFile file, string format, string? publication = null, string? region = null, string? locale = null, string? edition = null) =>
        new(publication, region, locale, format, file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)), edition);
}
