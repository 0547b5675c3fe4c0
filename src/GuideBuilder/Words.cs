using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Matterhorn;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Exchange;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Status;
using GuideBuilder.Translation.Sync;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Cli;

/// <summary>Everything the command line says that is not a finding.</summary>
internal static partial class Words
{
    internal const string NoLanguageData = $"The environment variable {InvariantMode.Variable} takes from .NET what it knows of languages, so that letters would be compared and sorted wrongly. Take it away, and install ICU if .NET then asks for it.";

    internal static string NotOneOf(string option, string value, IReadOnlyList<string> names) =>
        $"{option} is {string.Join(", ", names.SkipLast(1))} or {names[^1]}, not “{value}”.";

    internal static string JobsRange(string value) => $"--jobs is a number from 1 to 64, not “{value}”.";

    internal static string BadPress(string value) => $"--press is the name of a file in templates/press without “.yaml”, as iso-coated, not “{value}”.";

    internal static string BadOrder(string value) => $"The order is the name of a file in the folder orders without “.yaml”, as spring, not “{value}”.";

    internal static string BadSourceDate(string value) =>
        $"The environment variable {SourceDate.Variable} is a number of seconds since the beginning of 1970, as 1795305600, not “{value}”. Correct it, or take it away to have the date of each edition.";

    internal static string InternalFault(Exception e) =>
        $"This is a fault in GuideBuilder, not in your files. Nothing was written. Please report the lines below.\nGuideBuilder {Publishing.Building.ToolFingerprint.Version}\n{e}";

    internal static string NoFolder(string path) => $"There is no folder “{path}”.";

    internal static string FormatLine(string format, IReadOnlyCollection<Artifact> artifacts)
    {
        var size = Size(artifacts.Sum(a => (long)a.Bytes));
        var pages = artifacts.Sum(a => a.Pages ?? 0);
        return pages > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{format,-7} {artifacts.Count,4} PDFs, {pages} pages, {size}")
            : string.Create(CultureInfo.InvariantCulture, $"{format,-7} {artifacts.Count,4} files, {size}");
    }

    /// <param name="unchanged">How many editions are as the last build made them.</param>
    internal static string Done(string folder, TimeSpan time, int unchanged) =>
        string.Create(CultureInfo.InvariantCulture, $"{folder} is ready: {time.TotalSeconds:0.0} s") + unchanged switch
        {
            0 => "",
            1 => "; 1 edition had not changed",
            _ => string.Create(CultureInfo.InvariantCulture, $"; {unchanged} editions had not changed"),
        };

    internal static string Checked(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"Checked: {time.TotalSeconds:0.0} s");

    internal static string Progress(int done, int total, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{done,3}/{total} {name}");

    /// <summary>Boxes to tick, under the titles of their checkpoints.</summary>
    internal static string ChecklistText(IEnumerable<MatterhornCheckpoint> checkpoints) => string.Join(
        '\n',
        checkpoints.Where(c => c.Questions.Any()).Select(c => $"{c.Title}\n" + string.Join('\n', c.Questions.Select(q => $"[ ] {q.Id} {q.Question}"))));

    internal static string BadBaseline(string file, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"“{file}” is not a list that --write-baseline wrote: line {line} cannot be read.");

    internal static string CannotRead(string file, string reason) => $"“{file}” cannot be read: {reason}.";

    /// <summary>As gettext says it: nothing of what there is none of, but for what is translated.</summary>
    internal static string PoCounts(PoFile file)
    {
        var parts = new[]
        {
            (Count: file.Count(TranslationState.Translated), One: "translated message", Many: "translated messages", IsAlways: true),
            (Count: file.Count(TranslationState.Fuzzy), One: "fuzzy translation", Many: "fuzzy translations", IsAlways: false),
            (Count: file.Count(TranslationState.Untranslated), One: "untranslated message", Many: "untranslated messages", IsAlways: false),
        };
        return string.Join(", ", parts.Where(p => p.IsAlways || p.Count > 0).Select(p => Count(p.Count, p.One, p.Many) ?? $"0 {p.Many}")) + ".";
    }

    /// <param name="place">As <c>FILE:LINE</c>.</param>
    internal static string PoFinding(string place, Finding finding) =>
        $"{place}: {(finding.Severity == Severity.Error ? "" : finding.Severity == Severity.Warning ? "warning: " : "note: ")}{finding.Message} {finding.Hint} [{finding.Code}]";

    internal static string Judged(PreflightReport report)
    {
        var by = string.Join(", ", [.. NamesOf(report.Standards), .. report.Profile is { } profile ? (string[])[$"profile {profile}"] : []]);
        return string.Create(CultureInfo.InvariantCulture, $"{report.Path}: {(report.Passes ? "passes" : "fails")} ({(report.Pages == 1 ? "1 page" : $"{report.Pages} pages")}; {by})");
    }

    /// <summary>What a file was judged by, without the press profile.</summary>
    internal static IEnumerable<string> NamesOf(Standards standards)
    {
        if (standards.HasFlag(Standards.PdfX4))
        {
            yield return "PDF/X-4";
        }

        if (standards.HasFlag(Standards.PdfA2a))
        {
            yield return "PDF/A-2a";
        }

        if (standards.HasFlag(Standards.PdfUa1))
        {
            yield return "PDF/UA-1";
        }

        if ((standards & (Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1)) == Standards.None)
        {
            yield return "PDF";
        }
    }

    internal static string Summary(int errors, int warnings, int infos) =>
        string.Join(", ", new[] { Count(errors, "error", "errors"), Count(warnings, "warning", "warnings"), Count(infos, "note", "notes") }.OfType<string>());

    internal static string NoLocale(string tag, IEnumerable<string> known) => $"The project has no language “{tag}”. Write one of: {string.Join(", ", known)}.";

    internal static string Synced(RenewedCatalogue renewed)
    {
        var result = renewed.Result;
        var changes = result.Notes.Where(n => n.Change is not null).CountBy(n => n.Change!.Value).OrderByDescending(c => c.Key).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key.ToString().ToLowerInvariant()}"));
        string?[] parts =
        [
            Part(SyncKind.Kept, "kept"),
            Part(SyncKind.New, "new"),
            Part(SyncKind.Changed, "changed") is { } changed ? $"{changed} ({string.Join(", ", changes)})" : null,
            Part(SyncKind.Revived, "back"),
            Part(SyncKind.SetAside, "set aside"),
        ];
        return $"{renewed.Path}: {(renewed.IsChanged ? "" : "up to date, ")}{string.Join(", ", parts.OfType<string>())}";

        string? Part(SyncKind kind, string word) => result.Count(kind) is > 0 and var count ? string.Create(CultureInfo.InvariantCulture, $"{count} {word}") : null;
    }

    internal static string TemplateWritten(string path) => $"{path} is written";

    internal static string TemplateSame(string path) => $"{path} is up to date";

    internal static string NoTranslation(string tag, IEnumerable<string> known) => $"The project does not translate into “{tag}”. Write one of: {string.Join(", ", known)}.";

    internal static string NoPublication(string id, IEnumerable<string> known) => $"The project has no publication “{id}”. Write one of: {string.Join(", ", known)}.";

    internal static string OneDomain(IEnumerable<string> domains) => $"Name one catalogue with --domain: {string.Join(", ", domains)}.";

    internal static string BadReviewer(string value) =>
        string.Create(CultureInfo.InvariantCulture, $"--by is a name of at most {Reviewer.LongestName} letters and digits, which may have spaces, dots and hyphens inside, not “{value}”.");

    internal static string BadDay(string option, string value) => $"{option} is a day as 2026-11-22, not “{value}”.";

    internal static IEnumerable<string> Reviewed(ReviewOutcome outcome)
    {
        yield return $"{Counted(outcome.Recorded, "approval is", "approvals are")} recorded.";
        if (outcome.Known > 0)
        {
            yield return $"{Counted(outcome.Known, "passage was", "passages were")} approved by the same person before.";
        }

        foreach (var (state, count) in outcome.LeftOut)
        {
            yield return $"{Counted(count, "passage was", "passages were")} left out: " + (state switch
            {
                PassageState.Untranslated => "not translated.",
                PassageState.Fuzzy => "unconfirmed (fuzzy).",
                _ => "translated with a fault and not used.",
            });
        }
    }

    internal static string Pruned(int count) => $"{Counted(count, "lapsed approval is", "lapsed approvals are")} taken out.";

    internal static IReadOnlyList<string> ContactColumns { get; } =
        ["state", "due", "region", "contact", "name", "number", "website", "visibility", "as of", "verified on", "verified by", "source", "place"];

    internal static ImmutableArray<string> ContactCells(ContactAge age)
    {
        var contact = age.Contact;
        return
        [
            StateOf(age.State),
            Day(age.Due),
            age.Region.Id,
            contact.Id,
            contact.Name,
            string.Join(", ", contact.Numbers.Select(n => n.Number)),
            contact.Url ?? "",
            contact.Visibility.ToString().ToLowerInvariant(),
            contact.AsOf,
            Day(contact.Verified?.On),
            contact.Verified?.By ?? "",
            contact.Source,
            string.Create(CultureInfo.InvariantCulture, $"{contact.Span.Path}:{contact.Span.Line}"),
        ];
    }

    internal static string ContactLine(ContactAge age) =>
        $"{StateOf(age.State)}{(age.Due is null ? "" : $" ({Day(age.Due)})")}: {age.Region.Id} {age.Contact.Id}, {age.Contact.Name}{string.Concat(age.Contact.Numbers.Select(n => ", " + n.Number))}";

    private static string StateOf(ContactState state) => state switch
    {
        ContactState.Expired => "expired",
        ContactState.NeverChecked => "never checked",
        ContactState.Overdue => "overdue",
        ContactState.DueSoon => "due soon",
        _ => "checked",
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    internal static string NoManifest(string path, string? problem) =>
        problem is null ? $"{path} is no list of what a build made. Name the output folder of a build, or its manifest.json." : $"{path} cannot be read: {problem}.";

    internal static IEnumerable<string> DiffLines(EditionDiff diff)
    {
        var name = $"{diff.Publication} {diff.Region}";
        if (diff.OldEdition is null || diff.NewEdition is null)
        {
            return [diff.OldEdition is null ? $"{name}: new" : $"{name}: no longer made; nobody keeps its facts any more"];
        }

        if (!diff.MustBeReprinted)
        {
            return [diff.HasOtherChanges ? $"{name}: changed, but no fact that edition {diff.OldEdition} prints" : $"{name}: the same"];
        }

        var languages = diff.Files.Select(f => f.Locale).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            $"{name}: copies of edition {diff.OldEdition} are wrong ({string.Join(", ", languages)})",
            .. diff.Facts.Select(f => f.New is null ? $"    {f.Name}: {f.Old} is no longer there" : $"    {f.Name}: {f.Old} is now {f.New}"),
            .. diff.NeedsNewNumber ? [$"    The new edition has the number {diff.OldEdition} too: give it another one, so that wrong copies can be told from right ones."] : Array.Empty<string>(),
        ];
    }

    internal static IReadOnlyList<string> DiffColumns { get; } = ["publication", "region", "edition", "language", "format", "style", "file", "facts"];

    internal static ImmutableArray<string> DiffCells(EditionDiff diff, Artifact file) =>
        [diff.Publication, diff.Region, diff.OldEdition ?? "", file.Locale ?? "", file.Format, file.Style ?? "", file.Path, string.Join("; ", diff.Facts.Select(f => $"{f.Name}: {f.Old} > {f.New}"))];

    internal static string NoRegion(string id, IEnumerable<string> known) => $"There is no region “{id}”. There are: {string.Join(", ", known)}.";

    internal static IReadOnlyList<string> StatusColumns { get; } =
        ["language", "publication", "messages", "translated", "not used", "fuzzy", "untranslated", "drafts", "language", "subject", "community", "critical", "ready"];

    internal static IEnumerable<string> StatusCells(LanguageStatus language, PublicationStatus publication)
    {
        var c = publication.Counts;
        return
        [
            language.Locale.Tag,
            publication.Id,
            .. ((int[])[c.Messages, c.Translated, c.Unusable, c.Fuzzy, c.Untranslated, c.Drafts, c.LanguageReviewed, c.SubjectReviewed, c.CommunityReviewed]).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            string.Create(CultureInfo.InvariantCulture, $"{c.CriticalReady}/{c.Critical}"),
            publication.IsReady ? "yes" : "no",
        ];
    }

    internal static string StatusLine(LanguageStatus language, PublicationStatus publication)
    {
        var c = publication.Counts;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{language.Locale.Tag} {publication.Id}: {c.Messages} messages, {c.Translated} translated, {c.Unusable} not used, {c.Fuzzy} fuzzy, {c.Untranslated} untranslated, {c.Drafts} drafts by machine; reviewed: {c.LanguageReviewed} language, {c.SubjectReviewed} subject, {c.CommunityReviewed} community; critical and ready: {c.CriticalReady} of {c.Critical}; {(publication.IsReady ? "ready for release" : "not ready")}");
    }

    /// <summary>With the first passages concerned.</summary>
    internal static string Block(ReleaseBlock block)
    {
        const int named = 3;
        const int longest = 40;
        var names = block.Passages.Take(named).Select(p => $"{p.Id} “{(p.Message.Text.Length <= longest ? p.Message.Text : p.Message.Text[..longest] + "…")}”");
        return $"{block.Words}: {string.Join(", ", names)}{(block.Passages.Length > named ? ", …" : "")}";
    }

    internal static string Lapsed(LanguageStatus language, DateOnly since) =>
        string.Create(CultureInfo.InvariantCulture, $"{language.Locale.Tag}: {Counted(language.Lapsed, "approval", "approvals")} lapsed because a text changed; the oldest is of {since:yyyy-MM-dd}.");

    internal static string Exported(string path, int passages) => $"{path} is written: {Counted(passages, "passage", "passages")}";

    internal static string Imported(ImportPlan plan)
    {
        var fuzzy = plan.Changes.Count(c => c.IsFuzzy);
        return string.Create(CultureInfo.InvariantCulture, $"{Counted(plan.Changes.Length, "passage", "passages")} changed ({fuzzy} of them unconfirmed), {plan.Unchanged} unchanged, {plan.Refused} refused{(plan.Remarks.IsEmpty ? "" : $"; {Counted(plan.Remarks.Length, "remark", "remarks")} kept")}.");
    }

    private static string Counted(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    internal static string NothingWritten => "Nothing was written; the last good build is untouched.";

    internal static string DoctorFound(string what) => $"found    {what}";

    internal static string DoctorOptional(string what) => $"optional {what}";

    internal static string DoctorMissing(string what) => $"missing  {what}";

    internal const string DoctorNoProject = "The fonts were not looked for: there is no project here that can be read. Name one with --project.";

    internal static string DoctorAllRight => "This machine is ready.";

    internal static string DoctorInstall(string line) => $"To install what is missing, run:\n{line}";

    internal static string NewMade(string folder) => $"{folder} is ready. Next: guide build --project {folder}";

    internal static string NewNotEmpty(string folder) => $"“{folder}” is not empty. Give the name of a folder that does not exist yet.";

    internal static string CannotWrite(string folder, string reason) => $"“{folder}” cannot be written: {reason}.";

    internal static string Size(long bytes) => bytes switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB"),
    };

    private static string? Count(int count, string one, string many) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
