using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Status;

/// <summary>How far the translations of a project are.</summary>
/// <param name="Languages">In the order of the project; the source language is not among them.</param>
public sealed record ProjectStatus(string Name, ImmutableArray<LanguageStatus> Languages);

/// <param name="All">Over all catalogues of the language, each passage once.</param>
/// <param name="Lapsed">Approvals whose text is no more.</param>
/// <param name="LapsedSince">The date of the oldest of them; null when there are none.</param>
public sealed record LanguageStatus(Locale Locale, PassageCounts All, ImmutableArray<PublicationStatus> Publications, int Lapsed, DateOnly? LapsedSince)
{
    public bool IsReady => Publications.All(p => p.IsReady);
}

/// <param name="Id">Of the publication.</param>
/// <param name="Blocks">What keeps it from being released, the gravest first; empty when nothing does.</param>
public sealed record PublicationStatus(string Id, PassageCounts Counts, ImmutableArray<ReleaseBlock> Blocks)
{
    public bool IsReady => Blocks.IsEmpty;
}

/// <summary>Passages by state, and how many of those in use were reviewed as they are now.</summary>
/// <param name="Messages">All: translated, unusable, fuzzy and untranslated ones.</param>
/// <param name="Translated">Finished and in use.</param>
/// <param name="Unusable">Finished, but with a fault for which they are not used.</param>
/// <param name="Drafts">Among all that have a translation: drafted by a machine, and without a review of the language.</param>
/// <param name="CriticalReady">Critical ones with reviews of language and subject by two people.</param>
public sealed record PassageCounts(
    int Messages,
    int Translated,
    int Unusable,
    int Fuzzy,
    int Untranslated,
    int Drafts,
    int LanguageReviewed,
    int SubjectReviewed,
    int CommunityReviewed,
    int Critical,
    int CriticalReady)
{
    /// <summary>Rounded down, so that a hundred means all.</summary>
    public int Percent(int part) => Messages == 0 ? 100 : (int)(100L * part / Messages);
}

/// <summary>In the order of their gravity.</summary>
public enum ReleaseBlockKind
{
    Untranslated,
    Fuzzy,
    Unusable,
    NoLanguageReview,
    NoSubjectReview,
    OnePersonOnly,
}

/// <param name="Passages">In reading order; at least one.</param>
public sealed record ReleaseBlock(ReleaseBlockKind Kind, ImmutableArray<Passage> Passages)
{
    /// <summary>As a sentence without its end: “3 passages are not translated”.</summary>
    public string Words
    {
        get
        {
            var (subject, be, have) = Passages.Length == 1
                ? ("1 passage", "is", "has")
                : (FormattableString.Invariant($"{Passages.Length} passages"), "are", "have");
            var critical = subject.Replace("passage", "critical passage", StringComparison.Ordinal);
            return Kind switch
            {
                ReleaseBlockKind.Untranslated => $"{subject} {be} not translated",
                ReleaseBlockKind.Fuzzy => $"{subject} {be} unconfirmed (fuzzy)",
                ReleaseBlockKind.Unusable => $"{subject} {be} translated with a fault and not used",
                ReleaseBlockKind.NoLanguageReview => $"{subject} {have} no review of the language",
                ReleaseBlockKind.NoSubjectReview => $"{critical} {have} no review of the subject",
                _ => $"{critical} {have} both reviews by one person only",
            };
        }
    }
}
