using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GuideBuilder.Bench.Comparison;

/// <summary>
/// Writes a project whose one book is the declaration, several times over, in many languages. What the tool itself says
/// around the text is not translated.
/// </summary>
internal sealed class DeclarationProject(string repository, ImmutableArray<(DeclarationLanguage Language, Declaration Text)> texts)
{
    // What guides use that are not in these languages is not in the repository's template.
    private const string MoreScripts = """
          Deva: { size: 1.06, leading: 1.14 }
          Gujr: { size: 1.06, leading: 1.14 }
          Guru: { size: 1.06, leading: 1.14 }
          Taml: { size: 1.0, leading: 1.2 }
          Telu: { size: 1.06, leading: 1.3 }
          Knda: { size: 1.06, leading: 1.3 }
          Sinh: { size: 1.06, leading: 1.2 }
          Thai: { size: 1.06, leading: 1.2 }
          Laoo: { size: 1.06, leading: 1.24 }
          Khmr: { size: 1.06, leading: 1.5 }
          Mymr: { size: 1.0, leading: 1.6 }
          Hant: { size: 1.0, leading: 1.12 }
          Jpan: { size: 1.0, leading: 1.12 }
          Kore: { size: 1.0, leading: 1.12 }

        """;

    private readonly ImmutableArray<Declaration> source = texts[0].Text.Repeated();

    internal void Write(string folder)
    {
        CopyTemplates(folder);
        Put(folder, "content/project.yaml", $"""
            name: The declaration
            source-language: en
            regions: [de]
            locales: [{string.Join(", ", texts.Select(t => t.Language.Tag))}]
            exit-url: https://www.bbc.com/weather

            """);
        Put(folder, "content/publications/declaration.yaml", $"""
            title: {source[0].Title}
            subtitle: {source[0].Title}
            neutral-title: {source[0].Title}
            audience: all
            region: de
            domain: reader
            edition: "2026.1"
            date: 2026-11-22
            publisher: The GuideBuilder project
            licence: Public domain
            formats: [print, screen]
            chapters: [{string.Join(", ", source.Select((_, i) => NameOf(i)))}]

            """);
        foreach (var (index, text) in source.Index())
        {
            Put(folder, $"content/chapters/{NameOf(index)}.md", Chapter(NameOf(index), text));
        }

        Put(folder, "locales/locales.yaml", string.Concat(texts.Select(t => Locale(t.Language))));
        foreach (var (language, text) in texts.Skip(1))
        {
            Put(folder, $"locales/{language.Tag}/reader.po", Catalogue(language, text));
        }
    }

    private static string NameOf(int chapter) => FormattableString.Invariant($"part-{chapter + 1}");

    private void CopyTemplates(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(repository, "templates"), "*", SearchOption.AllDirectories))
        {
            Put(folder, Path.GetRelativePath(repository, path), File.ReadAllBytes(path));
        }

        foreach (var path in (string[])["content/interface.yaml", "content/contacts/de.yaml"])
        {
            Put(folder, path, File.ReadAllBytes(Path.Combine(repository, path)));
        }

        const string stylePath = "templates/print/a5.yaml";
        var style = File.ReadAllText(Path.Combine(repository, stylePath));
        Put(folder, stylePath, style.Replace("\nscripts:\n", "\nscripts:\n" + MissingScripts(style), StringComparison.Ordinal));
    }

    private static string MissingScripts(string style) =>
        string.Concat(MoreScripts.Split('\n').Where(l => l.Length > 0 && !style.Contains(l[..7], StringComparison.Ordinal)).Select(l => l + '\n'));

    private static string Chapter(string name, Declaration text)
    {
        var chapter = new StringBuilder();
        chapter.Append(CultureInfo.InvariantCulture, $"# {Escape(text.Title)} {{#{name}}}\n");
        foreach (var paragraph in text.Preamble)
        {
            chapter.Append('\n').Append(Written(paragraph)).Append('\n');
        }

        foreach (var (number, article) in text.Articles.Index())
        {
            chapter.Append(CultureInfo.InvariantCulture, $"\n## {Escape(article.Heading)} {{#{name}-article-{number + 1}}}\n");
            foreach (var paragraph in article.Paragraphs)
            {
                chapter.Append('\n').Append(Written(paragraph)).Append('\n');
            }
        }

        return chapter.ToString();
    }

    private static string Locale(DeclarationLanguage language) => $"""
        {language.Tag}:
          name: {language.Name}
          english-name: {language.EnglishName}
          script: {language.Script}
          fonts: [{string.Join(", ", language.Fonts)}]
          {(language.Hyphenation is { } patterns ? $"hyphenation: {patterns}" : "")}

        """;

    private string Catalogue(DeclarationLanguage language, Declaration text)
    {
        var catalogue = new StringBuilder($"""
            msgid ""
            msgstr ""
            "Language: {language.Tag}\n"
            "Content-Type: text/plain; charset=UTF-8\n"

            """);
        foreach (var (from, to) in Passages(source).Zip(Passages(text.Repeated())).DistinctBy(p => p.First))
        {
            catalogue.Append(CultureInfo.InvariantCulture, $"\nmsgid {Quoted(from)}\nmsgstr {Quoted(to)}\n");
        }

        return catalogue.ToString();
    }

    private static IEnumerable<string> Passages(ImmutableArray<Declaration> book) => book.SelectMany(d => d.Passages());

    private static string Quoted(string text) =>
        $"\"{Escape(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static string Written(string paragraph) => Escape(paragraph).Replace("\n", "\\\n", StringComparison.Ordinal);

    /// <summary>As text that is no markup.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append("\\*_[]<>{}#`~|&".Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    private static void Put(string folder, string path, string text) => Put(folder, path, Encoding.UTF8.GetBytes(text));

    private static void Put(string folder, string path, byte[] bytes)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
