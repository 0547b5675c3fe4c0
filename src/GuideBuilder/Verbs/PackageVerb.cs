using System.CommandLine;
using System.Diagnostics;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Packaging;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide package</c></summary>
internal static class PackageVerb
{
    internal static Command Define()
    {
        Argument<string> order = new("ORDER") { Description = Words.OrderName };
        Option<string> project = new("--project") { Description = Words.Project, HelpName = "DIR", DefaultValueFactory = _ => "." };
        Option<string?> output = new("--output") { Description = Words.PackageOutput, HelpName = "FILE.zip" };
        Option<int> jobs = new("--jobs") { Description = Words.Jobs, HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        Option<ReportKind> report = new("--report") { Description = Words.Report, HelpName = "KIND" };
        Option<bool> json = new("--json") { Description = Words.Json };
        ReleaseOptions release = new();
        order.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ArgumentChecks.IsName(token.Value))
            {
                result.AddError(Words.BadOrder(token.Value));
            }
        });
        project.Validators.Add(ArgumentChecks.NotEmpty);
        output.Validators.Add(ArgumentChecks.NotEmpty);
        jobs.Validators.Add(SharedOptions.CheckJobs);
        report.Validators.Add(ArgumentChecks.OneOf<ReportKind>);
        Command command = new("package", Words.Package) { order, project, output, jobs, report, json };
        release.AddTo(command);
        command.SetAction(parsed =>
        {
            var date = SourceDate.OfEnvironment();
            var reporter = Reporters.Make(parsed.GetValue(json) ? ReportKind.Json : parsed.GetValue(report));
            var folder = Path.GetFullPath(parsed.GetRequiredValue(project));
            if (date.Problem is { } problem)
            {
                reporter.Refuse(problem);
                return (int)ExitCode.Usage;
            }

            return (int)Run(folder, parsed.GetRequiredValue(order), parsed.GetValue(output), parsed.GetRequiredValue(jobs), date.Time, release.DayOf(parsed), reporter);
        });
        return command;
    }

    private static ExitCode Run(string project, string order, string? output, int jobs, DateTime? made, DateOnly? release, IReporter reporter)
    {
        if (!Directory.Exists(project))
        {
            reporter.Refuse(Words.NoFolder(project));
            return ExitCode.Usage;
        }

        var clock = Stopwatch.StartNew();
        var maker = new PackageMaker(new ProjectFolder(project), new FontLibrary(FontLibrary.SystemFolders), Words.Judged, reporter);
        var result = maker.Make(order, jobs, made, release);
        var path = Path.GetFullPath(output ?? Path.Combine(project, "packages", order + ".zip"));
        var writing = new FindingBag();
        var written = !result.HasErrors && result.IsReadable && Write(path, result.Files[0], writing);
        reporter.Report(result with { Findings = [.. result.Findings, .. writing.ToSorted()] }, written ? Path.GetFileName(path) : null, clock.Elapsed);
        return !result.IsReadable ? ExitCode.Usage : written ? ExitCode.AllRight : ExitCode.Blocked;
    }

    /// <summary>Beside it first, then in its place, so that a package is never half there.</summary>
    private static bool Write(string path, OutputFile file, FindingBag findings)
    {
        var beside = path + "-new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(beside, file.Bytes.ToArray());
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            findings.Add(PublishingFindings.CannotWrite(Path.GetFileName(path), DiskFault.Words(e)));
            Delete(beside);
            return false;
        }
    }

    /// <summary>Where that fails too, the finding says why already.</summary>
    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
        }
    }
}
