using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Markdown;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Whether what a publication says in some languages only is whole, and promises no more than contacts hold.</summary>
internal static class LanguageChecks
{
    /// <summary>A promise in a text that all editions have.</summary>
    public static Finding? FindClaim(SourceMessage message, FactScope facts) =>
        message.Around.DependsOnLanguage ? null : FindClaim(message.Message, message.Reading.Message, facts.Tables.Claims);

    /// <summary>Records appear in all languages.</summary>
    public static IEnumerable<Finding> FindClaims(Contact contact, ClaimWords claims) =>
        contact.Numbers.Select(n => n.AnsweredBy).OfType<Message>().Prepend(contact.Description).Select(m => FindClaim(m, claims)).OfType<Finding>();

    /// <summary>A promise in a text that stands outside of chapters.</summary>
    public static Finding? FindClaim(Message message, ClaimWords claims) => FindClaim(message, MessageParser.Parse(message.Text), claims);

    /// <summary>A chapter of which conditions leave no more than its title.</summary>
    /// <param name="draft">As its file has it.</param>
    /// <param name="shown">As the publication has it.</param>
    public static Finding? FindEmptiness(ChapterDraft draft, ChapterDraft shown, FactScope facts)
    {
        if (draft.Chapter.Blocks.IsEmpty || draft.Conditions.IsEmpty)
        {
            return null;
        }

        if (shown.Chapter.Blocks.IsEmpty)
        {
            return ContentFindings.EmptiedChapter(draft.Title.Span, facts.Readers, facts.All.Id, language: null);
        }

        var empty = facts.Languages.FirstOrDefault(l => ConditionFilter.ForEdition(l, facts.Shown).Keep(shown.Chapter).Blocks.IsEmpty);
        return empty is null ? null : ContentFindings.EmptiedChapter(draft.Title.Span, facts.Readers, facts.All.Id, empty);
    }

    private static Finding? FindClaim(Message message, ParsedMessage parsed, ClaimWords claims) =>
        claims.FindIn(parsed.PlainText) is { } wording ? ContentFindings.LooseClaim(message.Span, wording) : null;
}
