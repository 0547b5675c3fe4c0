using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace GuideBuilder.Publishing.Output;

/// <summary>What the files of a build were made from, in checksums: <c>out/inputs.json</c>. By it the next build knows what it need not make again.</summary>
/// <param name="Common">Of what every edition is made from: the tool, what was asked for, and the project's files but for translations.</param>
/// <param name="Fonts">Which face each family and style led to, and its checksum.</param>
/// <param name="Hyphenation">Each file of patterns, and its checksum.</param>
/// <param name="Editions">All that were made, by name.</param>
public sealed record BuildInputs(string Common, ImmutableArray<string> Fonts, ImmutableArray<string> Hyphenation, ImmutableSortedDictionary<string, EditionInputs> Editions)
{
    public const string FileName = "inputs.json";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n" };

    /// <returns>Null when it is no such list.</returns>
    public static BuildInputs? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new BuildInputs(
                Text(root.GetProperty("common")),
                Texts(root.GetProperty("fonts")),
                Texts(root.GetProperty("hyphenation")),
                ImmutableSortedDictionary.CreateRange(
                    StringComparer.Ordinal,
                    root.GetProperty("editions").EnumerateObject().Select(e => KeyValuePair.Create(e.Name, new EditionInputs(Text(e.Value.GetProperty("translation")), Texts(e.Value.GetProperty("files")))))));
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("common", Common);
            Write(json, "fonts", Fonts);
            Write(json, "hyphenation", Hyphenation);
            json.WriteStartObject("editions");
            foreach (var (name, edition) in Editions)
            {
                json.WriteStartObject(name);
                json.WriteString("translation", edition.Translation);
                Write(json, "files", edition.Files);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(Text)];

    private static string Text(JsonElement element) => element.GetString() ?? throw new InvalidOperationException();
}

/// <param name="Translation">Of the translation files of its language.</param>
/// <param name="Files">Paths in the output folder, in the order in which they were made; empty when something was found about them, which has to be said again.</param>
public sealed record EditionInputs(string Translation, ImmutableArray<string> Files);
