using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Content.Loading;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Sync;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide sync</c></summary>
internal static class SyncVerb
{
    internal static Command Define()
    {
        Option<string> project = new("--project") { Description = Words.Project, HelpName = "DIR", DefaultValueFactory = _ => "." };
        Option<string[]> locale = new("--locale") { Description = Words.Locale, HelpName = "TAG" };
        project.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("sync", Words.Sync) { project, locale };
        command.SetAction(parsed => (int)Run(Path.GetFullPath(parsed.GetRequiredValue(project)), [.. parsed.GetValue(locale) ?? []]));
        return command;
    }

    private static ExitCode Run(string project, ImmutableArray<string> locales)
    {
        var (clock, reporter) = (Stopwatch.StartNew(), Reporters.Make(ReportKind.Text));
        if (!Directory.Exists(project))
        {
            reporter.Refuse(Words.NoFolder(project));
            return ExitCode.Usage;
        }

        var files = new ProjectFolder(project);
        var findings = new FindingBag();
        var loaded = ProjectLoader.Load(files, findings);
        if (loaded is null || findings.HasErrors)
        {
            // From half a text whole catalogues would be set aside.
            reporter.Report(loaded is null ? BuildResult.Unreadable(findings.ToSorted()) : new BuildResult(findings.ToSorted(), [], [], IsReadable: true), folder: null, clock.Elapsed);
            return loaded is null ? ExitCode.Usage : ExitCode.Blocked;
        }

        if (locales.FirstOrDefault(l => loaded.FindLocale(l) is null) is { } unknown)
        {
            reporter.Refuse(Words.NoLocale(unknown, loaded.Locales.Select(l => l.Tag)));
            return ExitCode.Usage;
        }

        var renewed = CatalogueRenewal.Run(files, loaded, locales, findings);
        reporter.ReportCheck(new BuildResult(findings.ToSorted(), [], [], IsReadable: true), clock.Elapsed);
        var templates = TemplateExtraction.Extract(files).Files;
        var written = ExtractVerb.WriteAll(project, templates) && renewed.All(r => Write(project, r));
        return !written || findings.HasErrors ? ExitCode.Blocked : ExitCode.AllRight;
    }

    private static bool Write(string project, RenewedCatalogue renewed)
    {
        if (renewed.IsChanged && !ExtractVerb.Write(project, new OutputFile(renewed.Path, renewed.Result.Bytes), announces: false))
        {
            return false;
        }

        Console.WriteLine(Words.Synced(renewed));
        return true;
    }
}
