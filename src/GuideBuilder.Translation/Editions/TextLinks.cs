using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>What the texts of a chapter may refer to.</summary>
/// <param name="Notes">Null in the text of a note.</param>
internal sealed record TextLinks(Locale Locale, SectionReferences Sections, CitationTexts Citations, NoteNumbers? Notes);
