using GuideBuilder.Core.Sources;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>Where findings about a translation point.</summary>
/// <param name="Span">Of the msgstr.</param>
/// <param name="Language">BCP 47.</param>
internal sealed record EntryPlace(SourceSpan Span, string Language);
