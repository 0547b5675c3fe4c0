using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Matterhorn;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Press;
using GuideBuilder.Publishing.Starter;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide preflight</c></summary>
internal static class PreflightVerb
{
    private static readonly ImmutableArray<(string Name, Standards Standard)> Known =
        [("pdf-x-4", Standards.PdfX4), ("pdf-a-2a", Standards.PdfA2a), ("pdf-ua-1", Standards.PdfUa1)];

    internal static Command Define()
    {
        Argument<string[]> files = new("FILE.pdf") { Description = Words.PreflightFiles, Arity = ArgumentArity.ZeroOrMore };
        Option<string?> profile = new("--profile") { Description = Words.Profile, HelpName = "NAME" };
        Option<string[]> standard = new("--standard") { Description = Words.Standard, HelpName = "S" };
        Option<string> project = new("--project") { Description = Words.PreflightProject, HelpName = "DIR", DefaultValueFactory = _ => "." };
        Option<bool> checklist = new("--checklist") { Description = Words.Checklist };
        Option<bool> unbound = new("--unbound") { Description = Words.Unbound };
        Option<ReportKind> report = new("--report") { Description = Words.Report, HelpName = "KIND" };
        Option<bool> json = new("--json") { Description = Words.Json };
        files.Validators.Add(ArgumentChecks.NotEmpty);
        profile.Validators.Add(ArgumentChecks.NotEmpty);
        project.Validators.Add(ArgumentChecks.NotEmpty);
        standard.Validators.Add(result => ArgumentChecks.OneOf(result, [.. Known.Select(k => k.Name)]));
        report.Validators.Add(ArgumentChecks.OneOf<ReportKind>);
        Command command = new("preflight", Words.Preflight) { files, profile, standard, unbound, project, checklist, report, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is null or [] && !result.GetValue(checklist))
            {
                result.AddError(Words.NothingToJudge);
            }
        });
        command.SetAction(parsed => (int)Run(
            new Request(
                [.. parsed.GetValue(files) ?? []],
                parsed.GetValue(profile),
                [.. parsed.GetValue(standard) ?? []],
                Path.GetFullPath(parsed.GetRequiredValue(project)),
                parsed.GetValue(checklist),
                parsed.GetValue(unbound)),
            Reporters.Make(parsed.GetValue(json) ? ReportKind.Json : parsed.GetValue(report))));
        return command;
    }

    private static ExitCode Run(Request request, IReporter reporter)
    {
        var code = request.Files.IsEmpty ? ExitCode.AllRight : Judge(request, reporter);
        if (request.HasChecklist)
        {
            Console.WriteLine(Words.ChecklistText(MatterhornChecklist.Checkpoints));
        }

        return code;
    }

    private static ExitCode Judge(Request request, IReporter reporter)
    {
        var clock = Stopwatch.StartNew();
        var findings = new FindingBag();
        var profile = request.Profile is { } name ? FindProfile(request.Project, name, findings) : null;
        if (findings.HasErrors)
        {
            reporter.ReportCheck(BuildResult.Unreadable(findings.ToSorted()), clock.Elapsed);
            return ExitCode.Usage;
        }

        profile = request.IsUnbound ? profile?.ForUnbound() : profile;
        var reports = ImmutableArray.CreateBuilder<PreflightReport>();
        foreach (var path in request.Files)
        {
            if (Read(path, out var problem) is not { } bytes)
            {
                reporter.Refuse(Words.CannotRead(path, problem));
                return ExitCode.Usage;
            }

            var file = PdfFile.Open(path, bytes);
            reports.Add(PdfPreflight.Judge(file, PdfPreflight.ClaimsOf(file) | request.Standards, profile));
        }

        reporter.ReportPreflight(reports.ToImmutable(), clock.Elapsed);
        return reports.All(r => r.Passes) ? ExitCode.AllRight : ExitCode.Blocked;
    }

    private static PressProfile? FindProfile(string project, string name, FindingBag findings)
    {
        var files = new StarterFiles(Directory.Exists(project) ? new ProjectFolder(project) : null);
        if (files.Exists(PressProfileLoader.PathOf(name)))
        {
            return PressProfileLoader.Load(files, name, findings);
        }

        findings.Add(PublishingFindings.UnknownName("press profile", name, PressProfileLoader.NamesIn(files)));
        return null;
    }

    private static byte[]? Read(string path, out string problem)
    {
        problem = Directory.Exists(path) ? "it is a folder" : File.Exists(path) ? "" : "it does not exist";
        if (problem.Length > 0)
        {
            return null;
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            problem = e is UnauthorizedAccessException ? "this account may not read it" : "it is too large, or the disk reports a fault";
            return null;
        }
    }

    /// <param name="Project">Absolute.</param>
    private sealed record Request(ImmutableArray<string> Files, string? Profile, ImmutableArray<string> Names, string Project, bool HasChecklist, bool IsUnbound)
    {
        /// <summary>Asked for, whatever the files claim.</summary>
        public Standards Standards => Known.Where(k => Names.Contains(k.Name)).Aggregate(Standards.None, (all, k) => all | k.Standard);
    }
}
