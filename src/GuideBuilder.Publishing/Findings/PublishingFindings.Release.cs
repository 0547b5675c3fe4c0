using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Status;

namespace GuideBuilder.Publishing;

/// <summary>The findings that keep an edition from being given to readers.</summary>
public static partial class PublishingFindings
{
    private const string Form = "yyyy-MM-dd";

    public static readonly FindingCode TranslationNotReadyCode = new(
        "GB4070",
        "A translation is not ready for a release",
        Severity.Error,
        "A release has only what native speakers have reviewed, and what is critical was also reviewed by somebody who advises people in danger. An approval counts until the source or the translation changes. “guide status” shows what is left, “guide review” records a review that was made.");

    public static readonly FindingCode PseudoReleasedCode = new(
        "GB4071",
        "A pseudo-language cannot be released",
        Severity.Error,
        "Pseudo-languages show how pages look before there is a translation. Their text is made up, and nobody can read it. Ask for real languages, or build without “--release”.");

    public static readonly FindingCode RecordNotCheckedCode = new(
        "GB4072",
        "Nobody has checked a contact lately",
        Severity.Error,
        "Numbers and hours change, and a wrong one sends a reader into emptiness. Before a release somebody asks every service whether its record is right, and writes down the day and a name as “verified-on” and “verified-by”. “guide contacts --due” lists what is to be asked.");

    public static readonly FindingCode RecordExpiredCode = new(
        "GB4073",
        "A contact has come to its last day",
        Severity.Error,
        "The record says until when it may be used, and that day has passed. Ask the service, and change “valid-until”, or take the record out.");

    public static readonly FindingCode ServicePausedCode = new(
        "GB4074",
        "A service is paused",
        Severity.Error,
        "The record says that the service cannot be reached for a while. What is printed now will be read for years. Ask when it opens again, or take it out of the publication.");

    public static readonly FindingCode DayToComeCode = new(
        "GB4075",
        "A day is yet to come",
        Severity.Error,
        "Nobody can have checked a record on a day that is yet to come, and an edition is not younger than its release. Correct the date. To make a release for another day, name it with “--on”.");

    public static readonly FindingCode StatementMissingCode = new(
        "GB4076",
        "What every reader must be told is missing",
        Severity.Error,
        "A guide says how to read it without harm, what to say when somebody finds it, and that it is no legal advice; a leaflet says the last two. Write it, and put “::: statement” with its name around it, so that the tool knows that it is there.");

    public static readonly FindingCode NumberMissingCode = new(
        "GB4077",
        "A number that every reader needs is missing",
        Severity.Error,
        "Every edition names the number for emergencies and the help line for its readers. Name the contact in a chapter, such as {contact:police.phone}, or list the contacts of that kind.");

    public static readonly FindingCode SentenceTooLongCode = new(
        "GB4078",
        "The text is too hard to read",
        Severity.Error,
        "Readers may be frightened and tired, or may read slowly, and every translation inherits long sentences. Say one thing in each sentence. How long sentences may be is said in content/project.yaml, as “longest-sentence” and “average-sentence” of “release”.");

    public static readonly FindingCode WarningsLeftCode = new(
        "GB4079",
        "Warnings are left",
        Severity.Error,
        "A draft may have warnings; in a release nothing is left open. Mend what each warning names. What somebody has looked at and found right in a translation can be set aside in its ignored.tsv.");

    public static readonly FindingCode ReviewDueCode = new(
        "GB4080",
        "Somebody should have looked at a law or figure again",
        Severity.Error,
        "Laws and figures change without telling anyone. Each record says by which day somebody has to see whether it is still right. Look it up at its source, correct the text if need be, and change “as-of” and “review-by”.");

    internal static Finding TranslationNotReady(SourceSpan span, string publication, ReleaseBlock block, string language) => new(
        TranslationNotReadyCode,
        span,
        $"“{publication}” cannot be released in this language: {block.Words}.",
        block.Kind switch
        {
            ReleaseBlockKind.Untranslated or ReleaseBlockKind.Fuzzy or ReleaseBlockKind.Unusable => $"Translate what is left; this is the first. “guide status --locale {language}” counts them.",
            ReleaseBlockKind.NoLanguageReview => $"Let a native speaker read them, and record it with “guide review --locale {language} --role language”.",
            ReleaseBlockKind.NoSubjectReview => $"Let somebody who advises people in danger read them, and record it with “guide review --locale {language} --role subject”.",
            _ => $"Let a second person read them, and record it with “guide review --locale {language}”.",
        },
        language);

    internal static Finding PseudoReleased(string language) => new(
        PseudoReleasedCode, null, $"“{language}” is a pseudo-language, and cannot be released.", "Leave it out, or build without “--release”.", language);

    internal static Finding RecordNeverChecked(SourceSpan span, string id) => new(
        RecordNotCheckedCode, span, $"Nobody has asked the service of the record “{id}” whether it is right.", "Ask, and add “verified-on” and “verified-by”.");

    internal static Finding RecordOverdue(SourceSpan span, string id, DateOnly verified, DateOnly due) => new(
        RecordNotCheckedCode, span, $"The record “{id}” was checked on {Written(verified)}, which counts until {Written(due)}.", "Ask the service again, and change “verified-on” and “verified-by”.");

    internal static Finding RecordExpired(SourceSpan span, string id, DateOnly end) => new(
        RecordExpiredCode, span, $"The record “{id}” may be used until {Written(end)}.", "Ask the service, and change “valid-until”, or take the record out.");

    internal static Finding ServicePaused(SourceSpan span, string id) => new(
        ServicePausedCode, span, $"The service of the record “{id}” is paused.", "Take it out of the publication, or change “status” when it is open again.");

    /// <param name="what">With its article.</param>
    /// <param name="verb">What leads to the day.</param>
    internal static Finding DayToCome(SourceSpan span, string what, string verb, DateOnly date, DateOnly day) => new(
        DayToComeCode, span, $"{what} {verb} {Written(date)}, and the day of the release is {Written(day)}.", "Correct the date, or name the day of the release with “--on”.");

    /// <param name="what">With its article.</param>
    internal static Finding ReviewDue(SourceSpan span, string what, string path, DateOnly reviewBy) => new(
        ReviewDueCode, span, $"By {Written(reviewBy)} somebody had to look whether {what} is still right.", $"Look it up at its source, and change “as-of” and “review-by” in {path}.");

    internal static Finding StatementMissing(SourceSpan span, string publication, string statement) => new(
        StatementMissingCode,
        span,
        statement switch
        {
            Statements.Safety => $"“{publication}” does not say how to read it without harm.",
            Statements.Found => $"“{publication}” does not say what a reader can tell whoever finds it in her hands.",
            _ => $"“{publication}” does not say that it is no legal advice.",
        },
        $"Put it between “::: statement {statement}” and “:::”.");

    internal static Finding NumberMissing(SourceSpan span, string publication, ContactKind kind) => new(
        NumberMissingCode,
        span,
        $"“{publication}” names no telephone number of the kind “{kind.ToString().ToLowerInvariant()}”.",
        "Name one in a chapter, such as {contact:police.phone}.");

    internal static Finding SentenceTooLong(SourceSpan span, string beginning, int words, int most) => new(
        SentenceTooLongCode, span, string.Create(CultureInfo.InvariantCulture, $"The sentence “{beginning} …” has {words} words; {most} are allowed."), "Make two or three sentences of it.");

    internal static Finding SentencesTooLong(SourceSpan span, string publication, double average, int most) => new(
        SentenceTooLongCode, span, string.Create(CultureInfo.InvariantCulture, $"The sentences of “{publication}” have {average:0.0} words on average; {most} are allowed."), "Shorten sentences, the longest ones first.");

    internal static Finding WarningsLeft(int count, string first) => new(
        WarningsLeftCode, null, count == 1 ? $"1 warning is left ({first})." : string.Create(CultureInfo.InvariantCulture, $"{count} warnings are left, {first} the first of them."), "Mend each of them, or set it aside where that is possible.");

    private static string Written(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);
}
