using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Bench.Comparison;

/// <summary>Whether this tool's PDFs say what the declaration says, read from their bytes.</summary>
internal static class Verification
{
    /// <param name="project">Of all languages.</param>
    /// <param name="output">What the published tool made of it.</param>
    internal static ImmutableArray<VerifiedBook> Check(string output, ImmutableArray<(DeclarationLanguage Language, Declaration Text)> texts)
    {
        var files = Directory.GetFiles(Path.Combine(output, "print"), "*.pdf");
        var books = new VerifiedBook[texts.Length];
        Parallel.For(0, texts.Length, i =>
        {
            var (language, text) = texts[i];
            books[i] = Check(files.Single(f => Path.GetFileNameWithoutExtension(f).EndsWith("-" + language.Tag.ToLowerInvariant(), StringComparison.OrdinalIgnoreCase)), language, text);
        });
        return [.. books];
    }

    /// <summary>The codes of what a build finds, with how often: missing glyphs and lines too wide would be among them.</summary>
    internal static ImmutableArray<(FindingCode Code, int Count)> Findings(string project) =>
    [
        .. new Builder(new ProjectFolder(project), new FontLibrary(FontLibrary.SystemFolders))
            .Build(BuildRequest.Everything(Environment.ProcessorCount), writes: false).Findings
            .CountBy(f => f.Code).OrderBy(c => c.Key.Id, StringComparer.Ordinal).Select(c => (c.Key, c.Value)),
    ];

    private static VerifiedBook Check(string path, DeclarationLanguage language, Declaration text)
    {
        var bytes = File.ReadAllBytes(path);
        var file = PdfFile.Open(path, bytes);
        var said = PdfText.Read(file).Structure.SelectMany(Passages).ToList();
        List<string> wanted = [.. text.Repeated().SelectMany(d => d.Passages())];
        var from = said.Count - wanted.Count - ImprintLength(said, wanted);
        var wrong = from < 0 ? wanted.Count : wanted.Where((passage, i) => said[from + i] != passage).Count();
        var foreign = ForeignShare(path, wanted);
        return new VerifiedBook(language, file.Pages.Length, bytes.Length, wanted.Count, wrong + file.Findings.Length, foreign);
    }

    /// <summary>How many notices of the tool's own stand after the text.</summary>
    private static int ImprintLength(List<string> said, List<string> wanted) => said.Count - 1 - said.FindLastIndex(s => s == wanted[^1]);

    private static IEnumerable<string> Passages(TextElement element) => element.Type switch
    {
        "TOC" => [],
        "P" or "H1" or "H2" => [element.Text],
        _ => element.Children.SelectMany(Passages),
    };

    /// <summary>
    /// The part of the text's letters that mutool gives, from 0 to 1, counted as a multiset: a page's end may part a passage.
    /// mutool knows no ActualText, and says U+FFFD for glyphs that stand for no character of their own.
    /// </summary>
    private static double ForeignShare(string path, IEnumerable<string> wanted)
    {
        var found = ProcessUse.Run("mutool", "draw", "-q", "-F", "txt", path).EnumerateRunes().CountBy(r => r).ToDictionary();
        var counts = wanted.SelectMany(w => w.EnumerateRunes()).Where(r => !Rune.IsWhiteSpace(r)).CountBy(r => r).ToList();
        return counts.Sum(c => (double)Math.Min(c.Value, found.GetValueOrDefault(c.Key))) / counts.Sum(c => c.Value);
    }
}

/// <param name="Size">In bytes.</param>
/// <param name="Passages">How many were compared.</param>
/// <param name="Wrong">How many differ; 0 in a book that reads back exactly.</param>
/// <param name="ForeignShare">The part of the text, from 0 to 1, that mutool finds.</param>
internal sealed record VerifiedBook(DeclarationLanguage Language, int Pages, long Size, int Passages, int Wrong, double ForeignShare);
