using System.Collections.Immutable;
using GuideBuilder.Content.Drawings;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Makes the chapters of an edition, one after the other: recommendations are numbered through all of them.</summary>
/// <param name="frame">The edition without its chapters.</param>
internal sealed class ChapterBuilder(Edition frame, MessageTranslator translator)
{
    private readonly SectionReferences sections = new(frame.Publication, translator, frame.Locale);
    private readonly RecommendationNumbers recommendations = new();

    public EditionChapter Build(Chapter chapter)
    {
        var notes = new NoteNumbers();
        var blocks = Builder(notes).Build(chapter.Blocks);
        return new EditionChapter(chapter.Id, chapter.Anchor, translator.Translate(chapter.Title), blocks)
        {
            Number = sections.NumberOf(chapter.Anchor),
            Picture = chapter.Picture is { } picture ? SideMargins.Trim(picture.Image) : null,
            Notes = Notes(chapter, notes),
        };
    }

    private ImmutableArray<EditionNote> Notes(Chapter chapter, NoteNumbers numbers)
    {
        var builder = Builder(notes: null);
        return [.. chapter.Notes.OrderBy(n => numbers.Of(n.Id)).Select(n => new EditionNote(n.Id, numbers.Of(n.Id), builder.Build(n.Blocks)))];
    }

    private BlockBuilder Builder(NoteNumbers? notes) => new(frame, translator, new TextLinks(frame.Locale, sections, notes), recommendations);
}
