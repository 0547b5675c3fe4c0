using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings about reviews of translations.</summary>
public static partial class TranslationFindings
{
    public static readonly FindingCode LedgerLineWrong = new(
        "GB3601", "Line of the reviews that cannot be read", Severity.Error,
        "The file review.tsv has one line for each approval: checksum, role, name and date, with tabs between them. A line in another form approves nothing. Take it out, and record the review anew with `guide review`.");

    internal static Finding LedgerLine(SourceSpan span, Locale locale, string problem) => new(
        LedgerLineWrong, span, $"This line approves nothing: {problem}.", "Take the line out, or take the file as it was before; “guide review” writes such lines.", locale.Tag);

    internal static Finding ManyLedgerLines(string path, Locale locale, int count) => new(
        LedgerLineWrong, SourceSpan.WholeFile(path), FormattableString.Invariant($"{count} lines of the file approve nothing; only the first of them are named."), "Take the file as it was before.", locale.Tag);

    public static readonly FindingCode ReviewOfNothing = new(
        "GB3602", "Review of something that is not there", Severity.Error,
        "A review names a publication, a chapter or a passage that the project does not have. Perhaps it is misspelt, or the source was reworded since. Nothing was recorded.");

    /// <param name="kind">A publication, chapter or passage.</param>
    internal static Finding NothingToReview(string kind, string name) => new(
        ReviewOfNothing, null, $"The project has no {kind} “{Short(name)}”.", "See whether it is written as in the project. A passage is named by its whole source text, or by its id as “guide export” writes it.");

    public static readonly FindingCode ReviewAmbiguous = new(
        "GB3603", "Review of a text that stands for several passages", Severity.Error,
        "The same words stand in several passages, which may be translated differently. A review must be of one that somebody looked at. Name it by its id.");

    internal static Finding SeveralToReview(string text, ImmutableArray<Passage> passages) => new(
        ReviewAmbiguous, null, $"“{Short(text)}” stands for {passages.Length} passages.", $"Write one of: {string.Join(", ", passages.Select(p => p.Id))}.");

    public static readonly FindingCode LedgerNotWhole = new(
        "GB3604", "Reviews cannot be added to a damaged file", Severity.Error,
        "The file review.tsv has lines that cannot be read, or cannot be opened. They would be lost if it was written anew. Mend it first; nothing was recorded or taken out.");

    internal static Finding DamagedLedger(Locale locale) => new(
        LedgerNotWhole, SourceSpan.WholeFile(ReviewLedger.PathOf(locale)), "The file of reviews is damaged, so that it cannot be written anew.", "Mend the lines that are named above, then try again.", locale.Tag);
}
