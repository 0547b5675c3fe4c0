using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Markdown;

/// <summary>A chapter as its file says it, before it is checked against a publication.</summary>
/// <param name="Title">Its span serves for the chapter's anchor.</param>
/// <param name="Messages">Of the chapter and of what it includes, in order.</param>
/// <param name="Audiences">Of the chapter and of what it includes.</param>
internal sealed record ChapterDraft(
    Chapter Chapter,
    Heading Title,
    ImmutableArray<SourceMessage> Messages,
    ImmutableArray<AudienceLimit> Audiences);
