using System.CommandLine;
using System.Diagnostics;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide check</c></summary>
internal static class CheckVerb
{
    internal static Command Define()
    {
        var shared = new SharedOptions();
        Option<string?> baseline = new("--baseline") { Description = Words.Baseline, HelpName = "FILE" };
        Option<string?> writeBaseline = new("--write-baseline") { Description = Words.WriteBaseline, HelpName = "FILE" };
        Option<bool> spelling = new("--spelling") { Description = Words.Spelling };
        ReleaseOptions release = new();
        baseline.Validators.Add(ArgumentChecks.NotEmpty);
        writeBaseline.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("check", Words.Check) { spelling, baseline, writeBaseline };
        release.AddTo(command);
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var (date, reporter) = (SourceDate.OfEnvironment(), Reporters.Make(shared.Report(parsed)));
            return (int)(date.Problem is null
                ? Run(shared.ProjectFolder(parsed), shared.Request(parsed, date.Time) with { ChecksSpelling = parsed.GetValue(spelling), Release = release.DayOf(parsed) }, new Files(parsed.GetValue(baseline), parsed.GetValue(writeBaseline)), reporter)
                : Refuse(date.Problem, reporter));
        });
        return command;
    }

    private static ExitCode Run(string project, BuildRequest request, Files files, IReporter reporter)
    {
        if (!Directory.Exists(project))
        {
            return Refuse(Words.NoFolder(project), reporter);
        }

        var (known, problem) = files.Baseline is null ? (null, null) : ReadBaseline(files.Baseline);
        if (problem is not null)
        {
            return Refuse(problem, reporter);
        }

        var clock = Stopwatch.StartNew();
        var builder = new Builder(new ProjectFolder(project), new FontLibrary(FontLibrary.SystemFolders), reporter);
        var result = builder.Build(request, writes: false);
        if (files.WriteBaseline is { } path && result.IsReadable && WriteBaseline(path, Baseline.Write(result.Findings)) is { } fault)
        {
            return Refuse(fault, reporter);
        }

        result = known is null ? result : result with { Findings = known.Remaining(result.Findings) };
        reporter.ReportCheck(result, clock.Elapsed);
        return !result.IsReadable ? ExitCode.Usage : result.HasErrors ? ExitCode.Blocked : ExitCode.AllRight;
    }

    private static (Baseline? Baseline, string? Problem) ReadBaseline(string path)
    {
        try
        {
            var baseline = Baseline.Read(File.ReadAllText(path), out var line);
            return (baseline, baseline is null ? Words.BadBaseline(path, line) : null);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            return (null, Words.CannotRead(path, DiskFault.Words(e)));
        }
    }

    /// <summary>Beside it first, then in its place, so that a list is never half there.</summary>
    /// <returns>Why it could not be written; null when it was.</returns>
    private static string? WriteBaseline(string path, string text)
    {
        try
        {
            File.WriteAllText(path + "-new", text);
            File.Move(path + "-new", path, overwrite: true);
            return null;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            return Words.CannotWrite(path, DiskFault.Words(e));
        }
    }

    private static ExitCode Refuse(string problem, IReporter reporter)
    {
        reporter.Refuse(problem);
        return ExitCode.Usage;
    }

    /// <param name="Baseline">To be read; null for none.</param>
    /// <param name="WriteBaseline">To be written; null for none.</param>
    private sealed record Files(string? Baseline, string? WriteBaseline);
}
