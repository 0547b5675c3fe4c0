using System.CommandLine;
using System.Diagnostics;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide build</c></summary>
internal static class BuildVerb
{
    internal static Command Define()
    {
        var shared = new SharedOptions();
        Option<string?> output = new("--output") { Description = Words.Output, HelpName = "DIR" };
        Option<bool> anew = new("--anew") { Description = Words.Anew };
        Option<bool> draft = new("--draft") { Description = Words.Draft };
        ReleaseOptions release = new();
        output.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("build", Words.Build) { output, draft, anew };
        release.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(draft) && release.IsAsked(result))
            {
                result.AddError(Words.DraftAndRelease);
            }
        });
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var (date, reporter) = (SourceDate.OfEnvironment(), Reporters.Make(shared.Report(parsed)));
            return (int)(date.Problem is null
                ? Run(shared.ProjectFolder(parsed), parsed.GetValue(output), parsed.GetValue(anew), shared.Request(parsed, date.Time) with { IsPreview = parsed.GetValue(draft), Release = release.DayOf(parsed) }, reporter)
                : Refuse(date.Problem, reporter));
        });
        return command;
    }

    private static ExitCode Run(string project, string? output, bool anew, BuildRequest request, IReporter reporter)
    {
        if (!Directory.Exists(project))
        {
            return Refuse(Words.NoFolder(project), reporter);
        }

        var clock = Stopwatch.StartNew();
        var builder = new Builder(new ProjectFolder(project), new FontLibrary(FontLibrary.SystemFolders), reporter);
        var folder = Path.GetFullPath(output ?? Path.Combine(project, "out"));
        var disk = new DiskVolume();
        var result = builder.Build(request, writes: true, anew ? null : LastBuild.Read(disk, folder));
        var writing = new FindingBag();
        var written = !result.HasErrors && result.IsReadable && new OutputFolder(disk, folder).Replace(result.Files, writing);
        reporter.Report(result with { Findings = [.. result.Findings, .. writing.ToSorted()] }, written ? Path.GetFileName(folder) : null, clock.Elapsed);
        return !result.IsReadable ? ExitCode.Usage : written ? ExitCode.AllRight : ExitCode.Blocked;
    }

    private static ExitCode Refuse(string problem, IReporter reporter)
    {
        reporter.Refuse(problem);
        return ExitCode.Usage;
    }
}
