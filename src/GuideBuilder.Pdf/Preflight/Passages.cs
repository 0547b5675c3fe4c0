using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>Says of findings which passage, in which language, they are about, as the file's own tags tell it.</summary>
internal static class Passages
{
    private const int LongestPassage = 60;

    public static ImmutableArray<PreflightFinding> Name(PreflightJob job)
    {
        var findings = job.Sorted();
        if (findings.IsEmpty)
            return findings;
        var document = job.Objects.Text(job.File.Catalogue["Lang"]);
        var passages = findings.Any(f => f.Mcid >= 0) ? Read(job) : [];
        return
        [
            .. findings.Select(f => passages.TryGetValue((f.Page - 1, f.Mcid), out var passage)
                ? f with { Language = passage.Language ?? document, Passage = Excerpt(passage.Text) }
                : f with { Language = document }),
        ];
    }

    /// <summary>The element around each sequence of marked content.</summary>
    private static Dictionary<(int Page, int Mcid), TextElement> Read(PreflightJob job)
    {
        var passages = new Dictionary<(int Page, int Mcid), TextElement>();
        foreach (var element in PdfText.Read(job.File, job.Texts).Elements())
        {
            foreach (var run in element.Nodes.OfType<TextNode.Run>())
                passages.TryAdd((run.Page, run.Mcid), element);
        }

        return passages;
    }

    private static string Excerpt(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (line.Length <= LongestPassage)
            return line;
        var end = char.IsHighSurrogate(line[LongestPassage - 1]) ? LongestPassage - 1 : LongestPassage;
        return line[..end] + "…";
    }
}
