using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GuideBuilder.TestKit;

namespace GuideBuilder.Web.Tests.Hostile;

/// <summary>A place where a payload can stand.</summary>
/// <param name="Add">Adds the payload of a number to a project.</param>
internal sealed record Carrier(string Name, Func<MemoryProjectFiles, int, string, MemoryProjectFiles> Add)
{
    public override string ToString() => Name;
}

/// <summary>A small project in memory, and where hostile text can get into it.</summary>
internal static class HostileProject
{
    private const string Publication = "content/publications/guide-women.yaml";
    private const string Directory = "content/contacts/de.yaml";
    private const string Catalogue = "locales/ar/reader.po";
    private const string Door = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path d=\"M0 0L9 9Z\"/></svg>";

    public static MemoryProjectFiles Empty { get; } = Load();

    public static ImmutableArray<Carrier> Carriers { get; } =
    [
        new("text", (f, i, p) => Passage(f, "text", $"Words {p} words.")),
        new("block", (f, i, p) => Passage(f, "block", p)),
        new("heading", (f, i, p) => Passage(f, "heading", $"## {p} {{#h{i}}}")),
        new("cell", (f, i, p) => Passage(f, "cell", $"| A | B |\n|---|---|\n| {p} | x |")),
        new("description of a picture", (f, i, p) => Passage(f, "picture", $"![{p}](door.svg)")),
        new("caption", (f, i, p) => Passage(f, "caption", $"![Door](door.svg \"{p}\")")),
        new("name of a contact", (f, i, p) => Contact(f, $"n{i}", p, "Police", "https://www.example.org")),
        new("description of a contact", (f, i, p) => Contact(f, $"e{i}", "Polizei", p, "https://www.example.org")),
        new("address of a contact", (f, i, p) => Contact(f, $"u{i}", "Polizei", "Police", p)),
        new("address of a contact, behind https", (f, i, p) => Contact(f, $"v{i}", "Polizei", "Police", "https://www.example.org/" + p)),
        new("title, publisher and licence", (f, i, p) => PublicationWith(f, $"p{i}", ["title", "subtitle", "publisher", "licence"], p)),
        new("neutral title", (f, i, p) => PublicationWith(f, $"q{i}", ["neutral-title"], p)),
        new("translation", Translation),
        new("text, each sign meant", (f, i, p) => Passage(f, "meant", $"Words {Meant(p)} words.")),
        new("heading, each sign meant", (f, i, p) => Passage(f, "headmeant", $"## {Meant(p)} {{#k{i}}}")),
        new("description of a picture, each sign meant", (f, i, p) => Passage(f, "picmeant", $"![{Meant(p)}](door.svg)")),
        new("title, each sign meant", (f, i, p) => PublicationWith(f, $"r{i}", ["title", "subtitle", "neutral-title", "publisher", "licence"], Meant(p))),
        new("translation, each sign meant", (f, i, p) => Translation(f, HostilePayloads.Texts.Length + i, Meant(p))),
    ];

    public static MemoryProjectFiles Drawing(MemoryProjectFiles files, int number, string svg) =>
        Passage(files.With($"content/images/x{number}.svg", svg), "drawing", $"![Door](x{number}.svg)");

    private static MemoryProjectFiles Translation(MemoryProjectFiles files, int number, string payload)
    {
        var name = "word" + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0')));
        var entry = $"\nmsgid \"The {name}.\"\nmsgstr \"{Escape(payload)}\"\n";
        return Passage(files, "translation", $"The {name}.").With(Catalogue, files.Text(Catalogue) + entry);
    }

    /// <summary>As an author writes signs that shall be printed: the payload gets through as far as it can.</summary>
    private static string Meant(string text) => string.Concat(text.Select(c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : $"{c}"));

    /// <summary>As PO files write strings.</summary>
    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    /// <summary>Adds a passage to the chapter of its carrier.</summary>
    private static MemoryProjectFiles Passage(MemoryProjectFiles files, string chapter, string text)
    {
        var path = $"content/chapters/{chapter}.md";
        return files.Exists(path)
            ? files.With(path, files.Text(path) + $"\n{text}\n")
            : files.With(path, $"# Title {{#{chapter}}}\n\n{text}\n").With(Publication, files.Text(Publication) + $"  - {chapter}\n");
    }

    private static MemoryProjectFiles Contact(MemoryProjectFiles files, string id, string name, string description, string url) =>
        files.With(Directory, (files.Exists(Directory) ? files.Text(Directory) : "") + $"{id}: {{name: {Quoted(name)}, description: {Quoted(description)}, kind: general, audience: all, phone: \"110\", url: {Quoted(url)}, hours: always, visibility: public, source: x, as-of: 2026}}\n");

    /// <param name="hostile">The entries that hold the payload.</param>
    private static MemoryProjectFiles PublicationWith(MemoryProjectFiles files, string id, string[] hostile, string payload)
    {
        var values = new[] { ("title", "Safe"), ("subtitle", "For women"), ("neutral-title", "Information"), ("publisher", "The project"), ("licence", "CC BY 4.0") }
            .Select(v => $"{v.Item1}: {Quoted(hostile.Contains(v.Item1) ? payload : v.Item2)}\n");
        return files.With($"content/publications/{id}.yaml", $"{string.Concat(values)}audience: women\nregion: de\ndomain: reader\nedition: \"2026.1\"\ndate: 2026-11-22\nformats: [site, single, epub]\nchapters:\n  - only\n");
    }

    /// <summary>JSON's strings are strings of YAML too.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static MemoryProjectFiles Load()
    {
        var files = RepositoryFiles.Load().Without(p => p.StartsWith("content/chapters/", StringComparison.Ordinal) || p.StartsWith("content/publications/", StringComparison.Ordinal)
            || p.StartsWith("content/contacts/", StringComparison.Ordinal) || p.StartsWith("content/glossary", StringComparison.Ordinal) || p.StartsWith("content/images/", StringComparison.Ordinal)
            || p.StartsWith("content/figures", StringComparison.Ordinal) || p.StartsWith("locales/", StringComparison.Ordinal));
        foreach (var path in System.IO.Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "templates"), "*", SearchOption.AllDirectories))
        {
            files = files.With(Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        return Contact(PublicationWith(files, "guide-women", [], ""), "police", "Polizei", "Police", "https://www.example.org")
            .With("content/project.yaml", "name: Guides\nsource-language: en\nregions: [de]\nlocales: [en, ar]\nexit-url: https://www.example.org/weather\nsearch: true\n")
            .With("content/chapters/only.md", "# Numbers {#only}\n\nCall {contact:police.phone}.\n\n::: contacts kind=general\n:::\n")
            .With("locales/locales.yaml", "en: {name: English, english-name: English, script: Latn, fonts: [Noto Sans]}\nar: {name: العربية, english-name: Arabic, script: Arab, fonts: [Noto Naskh Arabic, Noto Sans]}\n")
            .With("content/images/door.svg", Door)
            .With(Catalogue, "msgid \"\"\nmsgstr \"\"\n\"Language: ar\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n");
    }
}
