using System.Collections.Frozen;
using System.Collections.Immutable;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>The chapters' parts from one heading to the next.</summary>
internal static class ChapterSections
{
    /// <summary>The ids of chapters' titles and of headings, each with the place of its chapter among the edition's, from 0.</summary>
    public static FrozenDictionary<string, int> ChaptersOf(Edition edition) => edition.Chapters
        .SelectMany((c, i) => BlockTexts.Headings(c.Blocks).Select(h => h.Id).Prepend(c.Anchor).Select(id => (Id: id, Chapter: i)))
        .DistinctBy(s => s.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(s => s.Id, s => s.Chapter, StringComparer.Ordinal);

    public static IEnumerable<Section> Of(EditionChapter chapter)
    {
        var section = new Section(chapter.Anchor, chapter.Title, [chapter.Title]);
        foreach (var block in chapter.Blocks.Concat(chapter.Notes.SelectMany(n => n.Blocks)))
        {
            if (block is EditionHeading heading)
            {
                yield return section;
                section = new Section(heading.Id, heading.Text, []);
            }

            section = section with { Texts = section.Texts.AddRange(BlockTexts.Texts(block)) };
        }

        yield return section;
    }
}

/// <param name="Id">Of the heading.</param>
internal sealed record Section(string Id, EditionText Title, ImmutableArray<EditionText> Texts);
