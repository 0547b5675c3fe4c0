using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode TypedReference = new("GB2075", "A reference is typed by hand", Severity.Error,
        "When a chapter or a recommendation is added, typed numbers lead to the wrong place, and page numbers differ in each language. Give the place an id and write {ref:ID}, which prints its number and words, or {ref:ID.number}.");

    public static readonly FindingCode TypedContents = new("GB2076", "A list of contents is typed by hand", Severity.Error,
        "The tool makes the list of contents from the headings, with links and pages. A typed one stays behind when headings change. Delete the list; if only some places are meant, write {ref:ID} for each.");

    public static readonly FindingCode RecommendationRepeated = new("GB2077", "A case study repeats a recommendation", Severity.Error,
        "Repeated words come to differ from the recommendation, and readers wonder whether two things are meant. Give the recommendation an id, {#id} at its end, and write {ref:ID} in the case study, which prints its number and words.");

    public static readonly FindingCode RecommendationUncovered = new("GB2078", "Recommendations that no case study refers to", Severity.Info,
        "The publication has case studies and recommendations, and these recommendations are shown in none of them. That may be right. Otherwise refer to them with {ref:ID} in a case study.");

    public static readonly FindingCode ItemIdMisplaced = new("GB2079", "An id of a list item cannot be used", Severity.Error,
        "Only the numbered items of “recommendations” can be referred to. The id stands in braces at the end of the item's first paragraph, and consists of the letters a to z, digits and hyphens.");

    public static readonly FindingCode NameVariant = new("GB2118", "A name is almost that of a record", Severity.Warning,
        "The word differs by a letter or two from a name in the glossary, in the help directory or of the publisher. One of them may be misspelt. Correct it; if both are right, add the word to the glossary with “keep: true”.");

    public static readonly FindingCode NamesAlike = new("GB2119", "Two names differ by one letter", Severity.Warning,
        "Two capitalised words differ by one letter, and may be one name in two spellings. Correct one of them; if both are right, add them to the glossary with “keep: true”.");

    /// <param name="target">The id of the place that has this number; null when it is not known.</param>
    internal static Finding ReferenceByHand(SourceSpan span, string typed, string? target) =>
        new(TypedReference, span, $"“{typed}” is typed into the text.", target is null ? "Give the place an id and write {ref:ID} or {ref:ID.number}." : $"Write {{ref:{target}}} or {{ref:{target}.number}}.");

    internal static Finding ContentsByHand(SourceSpan span, IReadOnlyCollection<string> missing, int others) =>
        new(TypedContents, span, missing.Count == 0
            ? "This list repeats the headings of the publication."
            : $"This list repeats headings of the publication, and lacks {string.Join(", ", missing.Select(m => $"“{m}”"))}{(others > 0 ? FormattableString.Invariant($" and {others} more") : "")}.",
            "Delete it. The tool makes the list of contents.");

    /// <param name="id">Null when the recommendation has none.</param>
    internal static Finding RepeatedRecommendation(SourceSpan span, int number, string? id) =>
        new(RecommendationRepeated, span, FormattableString.Invariant($"This says the same as recommendation {number}."), id is null ? "Write {#id} at the end of the recommendation, and {ref:ID} here." : $"Write {{ref:{id}}}.");

    internal static Finding UncoveredRecommendations(SourceSpan span, string publication, IEnumerable<int> numbers) =>
        new(RecommendationUncovered, span, FormattableString.Invariant($"No case study of “{publication}” refers to these recommendations: {string.Join(", ", numbers)}."), "Refer to them with {ref:ID} where a case study shows them, or leave it so.");

    internal static Finding BadItemId(SourceSpan span, string id) =>
        new(ItemIdMisplaced, span, $"“{id}” cannot be the id of a recommendation.", "Use the letters a to z, digits and hyphens, as {#train-staff}.");

    internal static Finding MisplacedItemId(SourceSpan span, string id) =>
        new(ItemIdMisplaced, span, $"The id “{id}” stands at an item that has no number of its own in the publication.", "Delete the id, or number the item in a box “recommendations”.");

    internal static Finding MisspeltName(SourceSpan span, string word, string name, string source) =>
        new(NameVariant, span, $"Here stands “{word}”, but “{name}” in {source}.", "Correct the one that is wrong, or add both to content/glossary.yaml with “keep: true”.");

    internal static Finding NamesDiffer(SourceSpan span, string word, string other, SourceSpan otherSpan) =>
        new(NamesAlike, span, $"Here stands “{word}”, but “{other}” at {otherSpan}.", "Correct the one that is wrong, or add both to content/glossary.yaml with “keep: true”.");
}
