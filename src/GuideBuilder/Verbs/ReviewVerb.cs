using System.CommandLine;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide review</c></summary>
internal static class ReviewVerb
{
    internal static Command Define()
    {
        var (project, locale) = (TranslationDesk.ProjectOption(), TranslationDesk.LocaleOption());
        Option<ReviewRole> role = new("--role") { Description = Words.ReviewRole, HelpName = "ROLE" };
        Option<string> by = new("--by") { Description = Words.ReviewBy, HelpName = "NAME" };
        DayOption date = new("--date", Words.ReviewDate);
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
        Command command = new("review", Words.Review) { locale, role, by, date.Option, publication, passage, chapter, prune, project };
        Option[] recording = [role, by, date.Option, publication, passage, chapter];
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

            if (date.Of(parsed) is not { } day)
            {
                return (int)ExitCode.Usage;
            }

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
}
