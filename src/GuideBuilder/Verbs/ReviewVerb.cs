using System.CommandLine;
using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide review</c></summary>
internal static class ReviewVerb
{
    private const string DateForm = "yyyy-MM-dd";

    internal static Command Define()
    {
        var (project, locale) = (TranslationDesk.ProjectOption(), TranslationDesk.LocaleOption());
        Option<ReviewRole> role = new("--role") { Description = Words.ReviewRole, HelpName = "ROLE" };
        Option<string> by = new("--by") { Description = Words.ReviewBy, HelpName = "NAME" };
        Option<string?> date = new("--date") { Description = Words.ReviewDate, HelpName = "YYYY-MM-DD" };
        Option<string?> publication = new("--publication") { Description = Words.ReviewPublication, HelpName = "ID" };
        Option<bool> prune = new("--prune") { Description = Words.ReviewPrune };
        Option<string[]> passage = new("--passage") { Description = Words.ReviewPassage, HelpName = "TEXT" };
        Option<string?> chapter = new("--all-of") { Description = Words.ReviewChapter, HelpName = "CHAPTER" };
        role.Validators.Add(ArgumentChecks.OneOf<ReviewRole>);
        by.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Reviewer.IsName(token.Value))
            {
                result.AddError(Words.BadReviewer(token.Value));
            }
        });
        date.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && ParseDate(token.Value) is null)
            {
                result.AddError(Words.BadReviewDate(token.Value));
            }
        });
        Command command = new("review", Words.Review) { locale, role, by, date, publication, passage, chapter, prune, project };
        Option[] recording = [role, by, date, publication, passage, chapter];
        command.Validators.Add(result =>
        {
            if (result.GetValue(prune) ? recording.Any(o => result.GetResult(o) is not null) : result.GetResult(role) is null || result.GetResult(by) is null)
            {
                result.AddError(Words.ReviewByWhom);
            }
            else if (!result.GetValue(prune) && result.GetResult(publication) is null && result.GetResult(passage) is null && result.GetResult(chapter) is null)
            {
                result.AddError(Words.NothingToReview);
            }
        });
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetRequiredValue(project));
            if (parsed.GetValue(prune))
            {
                return (int)Prune(folder, parsed.GetRequiredValue(locale));
            }

            var source = SourceDate.OfEnvironment();
            if (source.Problem is { } problem)
            {
                Console.Error.WriteLine(problem);
                return (int)ExitCode.Usage;
            }

            var day = parsed.GetValue(date) is { } given ? ParseDate(given)!.Value : DateOnly.FromDateTime(source.Time ?? Today());
            var choice = new ReviewChoice(parsed.GetValue(publication), parsed.GetValue(chapter), [.. parsed.GetValue(passage) ?? []]);
            return (int)Run(
                folder,
                parsed.GetRequiredValue(locale),
                choice,
                (ledger, passages) => ReviewSession.Record(ledger, passages, parsed.GetRequiredValue(role), parsed.GetRequiredValue(by), day));
        });
        return command;
    }

    private static ExitCode Run(string folder, string tag, ReviewChoice choice, Func<TranslatedLocale, IEnumerable<Passage>, ReviewOutcome> record)
    {
        if (TranslationDesk.Load(folder) is not { } project || TranslationDesk.FindLocale(project, tag) is not { } locale)
        {
            return ExitCode.Usage;
        }

        var findings = new FindingBag();
        var translated = TranslatedLocale.Load(new ProjectFolder(folder), project, locale, findings);
        var passages = ReviewSession.Choose(project, translated, choice, findings);
        TranslationDesk.Say(findings);
        if (passages is null)
        {
            return ExitCode.Blocked;
        }

        var outcome = record(translated, passages.Value);
        if (outcome.Recorded > 0 && !WholeFile.Write(Path.Combine(folder, ReviewLedger.PathOf(locale)), outcome.Ledger.ToBytes(), ReviewLedger.PathOf(locale)))
        {
            return ExitCode.Blocked;
        }

        foreach (var line in Words.Reviewed(outcome))
        {
            Console.WriteLine(line);
        }

        return ExitCode.AllRight;
    }

    private static ExitCode Prune(string folder, string tag)
    {
        if (TranslationDesk.Load(folder) is not { } project || TranslationDesk.FindLocale(project, tag) is not { } locale)
        {
            return ExitCode.Usage;
        }

        var findings = new FindingBag();
        var translated = TranslatedLocale.Load(new ProjectFolder(folder), project, locale, findings);
        var pruned = ReviewSession.Prune(project, translated, findings);
        TranslationDesk.Say(findings);
        if (pruned is null)
        {
            return ExitCode.Blocked;
        }

        var count = translated.Ledger.Approvals.Length - pruned.Approvals.Length;
        if (count > 0 && !WholeFile.Write(Path.Combine(folder, ReviewLedger.PathOf(locale)), pruned.ToBytes(), ReviewLedger.PathOf(locale)))
        {
            return ExitCode.Blocked;
        }

        Console.WriteLine(Words.Pruned(count));
        return ExitCode.AllRight;
    }

    private static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // A review is of the day on which somebody records it; no build depends on it.
#pragma warning disable RS0030
    private static DateTime Today() => DateTime.Today;
#pragma warning restore RS0030
}
