using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>A chapter as its file says it, before it is checked against a publication.</summary>
/// <param name="Title">Its span serves for the chapter's anchor.</param>
/// <param name="Messages">Of the chapter and of what it includes, in order.</param>
/// <param name="Audiences">Of the chapter and of what it includes.</param>
internal sealed record ChapterDraft(
    Chapter Chapter,
    Heading Title,
    ImmutableArray<SourceMessage> Messages,
    ImmutableArray<AudienceLimit> Audiences)
{
    /// <summary>All headings below the title, with what they stand in.</summary>
    public ImmutableArray<(string Id, Surroundings Around)> Headings { get; init; } = [];

    public ImmutableArray<OpenedCondition> Conditions { get; init; } = [];

    /// <summary>What publications of this kind have of it, in some language at least.</summary>
    public ChapterDraft For(string audience, string region)
    {
        if (Conditions.IsEmpty)
        {
            return this;
        }

        var messages = Messages.RemoveAll(m => !m.Around.HoldsFor(audience, region));
        var marks = messages.SelectMany(m => m.Reading.Message.Notes).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var chapter = ConditionFilter.ForPublication(audience, region).Keep(Chapter);
        return this with
        {
            Chapter = chapter with { Notes = chapter.Notes.RemoveAll(n => !marks.Contains(n.Id)) },
            Messages = messages,
            Audiences = Audiences.RemoveAll(a => !a.Around.HoldsFor(audience, region)),
            Conditions = Conditions.RemoveAll(c => !c.Around.HoldsFor(audience, region)),
        };
    }
}

/// <summary>A condition where it stands.</summary>
/// <param name="Around">With the condition itself.</param>
internal sealed record OpenedCondition(Condition Condition, Surroundings Around, SourceSpan Span);
