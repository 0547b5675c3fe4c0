using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode ClaimWordInvalid = new("GB1243", "A wording of a language has no letters", Severity.Error,
        "The wordings in “claim-words” promise help in the reader's language, and are looked for in all texts. One without a letter would be found everywhere. Write the words, or delete it.");

    public static readonly FindingCode ConditionIdle = new("GB2101", "A condition holds nowhere", Severity.Warning,
        "No publication is for these readers and this region, or none of the languages is among those that the contact's record lists. So nobody will ever read the passage. Correct the condition or the record, or delete the passage.");

    public static readonly FindingCode ReferenceLeftOut = new("GB2102", "A reference leads to a heading that is left out", Severity.Error,
        "The heading stands under a condition that does not hold in each edition with the reference. There the reader would be sent to a place that does not exist. Put the reference under the same condition, or take the heading out of it.");

    public static readonly FindingCode ChapterEmptied = new("GB2103", "Conditions leave nothing of a chapter", Severity.Error,
        "All of the chapter stands under conditions, and none of them holds in this publication or language. The reader would find a title and nothing below. Add text without a condition, or take the chapter out of the publication.");

    public static readonly FindingCode ClaimUnconditional = new("GB2104", "A text promises help in the reader's language", Severity.Error,
        "The promise appears in all languages, also in those that nobody there understands. A reader who calls and is not understood may not call again. Put it between ::: only understood=ID and :::, with the id of the contact, or promise less.");

    internal static Finding ClaimWithoutLetter(SourceSpan span, string wording) =>
        new(ClaimWordInvalid, span, $"“{wording}” has no letters.", "Write the words of the promise, as “in your language”, or delete the item.");

    internal static Finding IdleCondition(SourceSpan span, Condition condition) =>
        new(ConditionIdle, span, $"The condition “{condition}” holds for no edition.", "Correct it or the records that it names, or delete the passage.");

    /// <param name="language">The tag of a language whose edition has the reference, but not the heading; null for all languages.</param>
    internal static Finding ReferenceToLeftOut(SourceSpan span, string id, string condition, string? language) =>
        new(ReferenceLeftOut, span, $"The heading “{id}” appears only where “{condition}” holds, {(language is null ? "which is not so in this publication" : $"which is not so in the language “{language}”")}.", $"Write “::: only {condition}” around the reference, or refer to another heading.");

    /// <param name="language">The tag of a language in which nothing is left; null for all languages.</param>
    internal static Finding EmptiedChapter(SourceSpan span, string readers, string region, string? language) =>
        new(ChapterEmptied, span, $"In the publication for {readers} in the region “{region}” nothing of this chapter is left{(language is null ? "" : $" in the language “{language}”")}.", "Add text that is under no condition, or take the chapter out of the publication.");

    internal static Finding LooseClaim(SourceSpan span, string wording) =>
        new(ClaimUnconditional, span, $"“{wording}” promises help in the reader's language, in all languages.", "Write “::: only understood=ID” around it, with the contact that is meant, or say only that one can ask for an interpreter.");
}
