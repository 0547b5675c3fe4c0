using System.Collections.Frozen;
using System.Collections.Immutable;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>The chapters' parts from one heading to the next.</summary>
internal static class ChapterSections
{
    /// <summary>The ids of chapters' titles, of headings and of whatever else text leads to, each with the place of its chapter among the edition's, from 0.</summary>
    public static FrozenDictionary<string, int> ChaptersOf(Edition edition) => edition.Chapters
        .SelectMany((c, i) => IdsOf(c).Select(id => (Id: id, Chapter: i)))
        .DistinctBy(s => s.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(s => s.Id, s => s.Chapter, StringComparer.Ordinal);

    private static IEnumerable<string> IdsOf(EditionChapter chapter) =>
    [
        chapter.Anchor,
        .. BlockTexts.Headings(chapter.Blocks).Select(h => h.Id),
        .. BlockTexts.Ids(chapter.Anchor, chapter.Blocks.Concat(chapter.Notes.SelectMany(n => n.Blocks))),
    ];

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
