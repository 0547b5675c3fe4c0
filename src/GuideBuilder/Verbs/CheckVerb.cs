using System.CommandLine;
using System.Diagnostics;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide check</c></summary>
internal static class CheckVerb
{
    internal static Command Define()
    {
        var shared = new SharedOptions();
        Command command = new("check", Words.Check);
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var (date, reporter) = (SourceDate.OfEnvironment(), Reporters.Make(shared.Report(parsed)));
            return (int)(date.Problem is null
                ? Run(shared.ProjectFolder(parsed), shared.Request(parsed, date.Time), reporter)
                : Refuse(date.Problem, reporter));
        });
        return command;
    }

    private static ExitCode Run(string project, BuildRequest request, IReporter reporter)
    {
        if (!Directory.Exists(project))
        {
            return Refuse(Words.NoFolder(project), reporter);
        }

        var clock = Stopwatch.StartNew();
        var builder = new Builder(new ProjectFolder(project), new FontLibrary(FontLibrary.SystemFolders), reporter);
        var result = builder.Build(request, writes: false);
        reporter.ReportCheck(result, clock.Elapsed);
        return !result.IsReadable ? ExitCode.Usage : result.HasErrors ? ExitCode.Blocked : ExitCode.AllRight;
    }

    private static ExitCode Refuse(string problem, IReporter reporter)
    {
        reporter.Refuse(problem);
        return ExitCode.Usage;
    }
}
