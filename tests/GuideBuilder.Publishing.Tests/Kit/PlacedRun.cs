using System.Collections.Immutable;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>A run of an edition with the glyphs that show it in a PDF.</summary>
internal sealed record PlacedRun(EditionRun Run, EditionText Text, ImmutableArray<ReadGlyph> Glyphs)
{
    /// <summary>Every run of a PDF's edition, in order.</summary>
    public static IEnumerable<PlacedRun> In(BuiltPdf pdf) => BookTexts.Of(pdf.Edition).Zip(pdf.Paragraphs).SelectMany(p => In(p.First, p.Second));

    private static IEnumerable<PlacedRun> In(EditionText text, ReadParagraph paragraph)
    {
        var (next, start, end) = (0, 0, 0);
        foreach (var run in text.Runs)
        {
            end += run.Text.Length;
            var first = next;
            for (; next < paragraph.Glyphs.Length && start < end; next++)
            {
                start += paragraph.Glyphs[next].Placed.Text.Length;
            }

            yield return new PlacedRun(run, text, paragraph.Glyphs[first..next]);
        }
    }
}
