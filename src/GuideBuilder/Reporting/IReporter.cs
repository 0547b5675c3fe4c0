using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Cli.Reporting;

/// <summary>Tells whoever started the program what became of it.</summary>
internal interface IReporter : IProgress<BuildStep>
{
    /// <param name="folder">The folder that was written; null when nothing was.</param>
    void Report(BuildResult result, string? folder, TimeSpan time);

    void ReportCheck(BuildResult result, TimeSpan time);

    /// <summary>What was found in finished files.</summary>
    void ReportPreflight(ImmutableArray<PreflightReport> reports, TimeSpan time);

    /// <summary>Wrong usage that only the disk could show.</summary>
    void Refuse(string reason);
}

/// <summary>In the order of the option's help.</summary>
internal enum ReportKind
{
    Text,
    Json,
    Github,
    Gitlab,
    Sarif,
    Junit,
}

internal static class Reporters
{
    internal static IReporter Make(ReportKind kind) => kind switch
    {
        ReportKind.Json => new JsonReporter(Console.Out),
        ReportKind.Github => new GithubReporter(Console.Out),
        ReportKind.Gitlab => new GitlabReporter(Console.Out, Console.Error),
        ReportKind.Sarif => new SarifReporter(Console.Out, Console.Error),
        ReportKind.Junit => new JunitReporter(Console.Out, Console.Error),
        _ when Console.IsOutputRedirected || Console.IsErrorRedirected => new PlainReporter(Console.Out, Console.Error),
        _ => new TerminalReporter(),
    };
}
