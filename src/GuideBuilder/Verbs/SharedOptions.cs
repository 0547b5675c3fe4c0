using System.CommandLine;
using System.CommandLine.Parsing;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Cli.Verbs;

/// <summary>The options that several verbs have. One set belongs to one command.</summary>
internal sealed class SharedOptions
{
    private const int MostJobs = 64;

    private readonly Option<string> project = new("--project") { Description = Words.Project, HelpName = "DIR", DefaultValueFactory = _ => "." };
    private readonly Option<string[]> publication = new("--publication") { Description = Words.Publication, HelpName = "ID" };
    private readonly Option<string[]> locale = new("--locale") { Description = Words.Locale, HelpName = "TAG" };
    private readonly Option<string[]> region = new("--region") { Description = Words.Region, HelpName = "ID" };
    private readonly Option<OutputFormat[]> format = new("--format") { Description = Words.Format, HelpName = "F" };
    private readonly Option<string[]> style = new("--style") { Description = Words.Style, HelpName = "NAME" };
    private readonly Option<string?> press = new("--press") { Description = Words.Press, HelpName = "NAME" };
    private readonly Option<int> jobs = new("--jobs") { Description = Words.Jobs, HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<ReportKind> report = new("--report") { Description = Words.Report, HelpName = "KIND" };
    private readonly Option<bool> json = new("--json") { Description = Words.Json };

    internal SharedOptions()
    {
        project.Validators.Add(ArgumentChecks.NotEmpty);
        format.Validators.Add(ArgumentChecks.OneOf<OutputFormat>);
        report.Validators.Add(ArgumentChecks.OneOf<ReportKind>);
        press.Validators.Add(CheckPress);
        jobs.Validators.Add(CheckJobs);
    }

    internal void AddTo(Command command)
    {
        foreach (Option option in (ReadOnlySpan<Option>)[project, publication, locale, region, format, style, press, jobs, report, json])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Absolute.</summary>
    internal string ProjectFolder(ParseResult parsed) => Path.GetFullPath(parsed.GetRequiredValue(project));

    internal ReportKind Report(ParseResult parsed) => parsed.GetValue(json) ? ReportKind.Json : parsed.GetValue(report);

    /// <param name="made">When files are said to be made; null for the date of each edition.</param>
    internal BuildRequest Request(ParseResult parsed, DateTime? made) => new(
        [.. parsed.GetValue(publication) ?? []],
        [.. parsed.GetValue(locale) ?? []],
        [.. parsed.GetValue(region) ?? []],
        [.. parsed.GetValue(format) ?? []],
        parsed.GetRequiredValue(jobs))
    {
        Styles = [.. parsed.GetValue(style) ?? []],
        Press = parsed.GetValue(press),
        Made = made,
    };

    private static void CheckPress(OptionResult result)
    {
        if (result.Tokens is [var token] && !ArgumentChecks.IsName(token.Value))
        {
            result.AddError(Words.BadPress(token.Value));
        }
    }

    internal static void CheckJobs(OptionResult result)
    {
        if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var value) || value is < 1 or > MostJobs))
        {
            result.AddError(Words.JobsRange(token.Value));
        }
    }
}
