using System.Collections.Immutable;
using System.CommandLine;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Status;
using GuideBuilder.Web.Status;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide status</c></summary>
internal static class StatusVerb
{
    internal static Command Define()
    {
        var project = TranslationDesk.ProjectOption();
        Option<string[]> publication = new("--publication") { Description = Words.Publication, HelpName = "ID" };
        Option<string[]> locale = new("--locale") { Description = Words.Locale, HelpName = "TAG" };
        Option<bool> json = new("--json") { Description = Words.StatusJson };
        Option<string?> html = new("--html") { Description = Words.StatusHtml, HelpName = "FILE" };
        Option<string?> badge = new("--badge") { Description = Words.StatusBadge, HelpName = "FILE" };
        html.Validators.Add(ArgumentChecks.NotEmpty);
        badge.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("status", Words.Status) { publication, locale, json, html, badge, project };
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetRequiredValue(project));
            var status = Make(folder, [.. parsed.GetValue(publication) ?? []], [.. parsed.GetValue(locale) ?? []]);
            return (int)(status is null ? ExitCode.Usage : Tell(status, parsed.GetValue(json), parsed.GetValue(html), parsed.GetValue(badge)));
        });
        return command;
    }

    /// <returns>Null when the project cannot be read, or does not have what was asked for.</returns>
    private static ProjectStatus? Make(string folder, ImmutableArray<string> publications, ImmutableArray<string> tags)
    {
        if (TranslationDesk.Load(folder) is not { } project)
        {
            return null;
        }

        var locales = tags.IsEmpty
            ? [.. project.Locales.Where(l => l.Tag != project.SourceLocale.Tag)]
            : tags.Distinct(StringComparer.Ordinal).Select(t => TranslationDesk.FindLocale(project, t)).ToImmutableArray();
        if (publications.FirstOrDefault(id => project.Publications.All(p => p.Id != id)) is { } unknown)
        {
            Console.Error.WriteLine(OneLine.Of(Words.NoPublication(unknown, project.Publications.Select(p => p.Id))));
            return null;
        }

        if (locales.Any(l => l is null))
        {
            return null;
        }

        var findings = new FindingBag();
        var files = new ProjectFolder(folder);
        var translated = locales.OfType<Locale>().Select(l => TranslatedLocale.Load(files, project, l, findings)).ToImmutableArray();
        TranslationDesk.Say(findings);
        return StatusMaker.Make(project, project.Publications.Where(p => publications.IsEmpty || publications.Contains(p.Id)), translated);
    }

    private static ExitCode Tell(ProjectStatus status, bool asJson, string? html, string? badge)
    {
        if (html is not null && !WholeFile.Write(html, StatusPage.Write(status), html))
        {
            return ExitCode.Blocked;
        }

        if (badge is not null && !status.Languages.All(l => WholeFile.Write(BadgePath(badge, l), StatusBadge.Write(l), badge)))
        {
            return ExitCode.Blocked;
        }

        StatusReport.Write(status, asJson);
        return ExitCode.AllRight;
    }

    /// <summary>One for each language: <c>badge.svg</c> becomes <c>badge-ar.svg</c>.</summary>
    private static string BadgePath(string path, LanguageStatus language) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", $"{Path.GetFileNameWithoutExtension(path)}-{language.Locale.Tag}{Path.GetExtension(path)}");
}
