using System.Collections.Immutable;
using GuideBuilder.Content.Drawings;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Makes the chapters of an edition, one after the other: recommendations are numbered through all of them.</summary>
/// <param name="frame">The edition without its chapters.</param>
/// <param name="chapters">Those of the publication, as the edition has them.</param>
internal sealed class ChapterBuilder(Edition frame, ImmutableArray<Chapter> chapters, MessageTranslator translator)
{
    private readonly SectionReferences sections = new(chapters, frame.Publication.Numbered, translator, frame.Locale);
    private readonly CitationTexts citations = new(frame.Publication, frame.SourceLocale);
    private readonly RecommendationNumbers recommendations = new();

    public ImmutableArray<EditionChapter> Build() => [.. chapters.Select(Build)];

    private EditionChapter Build(Chapter chapter)
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

    /// <summary>Those whose marks the edition has.</summary>
    private ImmutableArray<EditionNote> Notes(Chapter chapter, NoteNumbers numbers)
    {
        var builder = Builder(notes: null);
        return [.. chapter.Notes.Where(n => numbers.Has(n.Id)).OrderBy(n => numbers.Of(n.Id)).Select(n => new EditionNote(n.Id, numbers.Of(n.Id), builder.Build(n.Blocks)))];
    }

    private BlockBuilder Builder(NoteNumbers? notes) => new(frame, translator, new TextLinks(frame.Locale, sections, citations, notes), recommendations);
}
