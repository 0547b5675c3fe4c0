using System.Collections.Immutable;
using System.CommandLine;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Translation.Exchange;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide export</c></summary>
internal static class ExportVerb
{
    private enum Form
    {
        Csv,
        Html,
        Xliff,
    }

    internal static Command Define()
    {
        var (project, locale) = (TranslationDesk.ProjectOption(), TranslationDesk.LocaleOption());
        Option<Form> to = new("--to") { Description = Words.ExportTo, HelpName = "FORM", Required = true };
        Option<string?> domain = new("--domain") { Description = Words.ExportDomain, HelpName = "NAME" };
        Option<string?> output = new("--output") { Description = Words.ExportOutput, HelpName = "FILE" };
        to.Validators.Add(ArgumentChecks.OneOf<Form>);
        output.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("export", Words.Export) { locale, to, domain, output, project };
        command.SetAction(parsed => (int)Run(
            Path.GetFullPath(parsed.GetRequiredValue(project)),
            parsed.GetRequiredValue(locale),
            parsed.GetRequiredValue(to),
            parsed.GetValue(domain),
            parsed.GetValue(output)));
        return command;
    }

    private static ExitCode Run(string folder, string tag, Form form, string? wanted, string? output)
    {
        if (TranslationDesk.Load(folder) is not { } project || TranslationDesk.FindLocale(project, tag) is not { } locale)
        {
            return ExitCode.Usage;
        }

        var domains = Passages.DomainsOf(project, locale).Where(d => wanted is null || d == wanted).ToImmutableArray();
        if (domains.IsEmpty || (output is not null && domains.Length > 1))
        {
            Console.Error.WriteLine(Words.OneDomain(Passages.DomainsOf(project, locale)));
            return ExitCode.Usage;
        }

        var findings = new FindingBag();
        var translated = TranslatedLocale.Load(new ProjectFolder(folder), project, locale, findings);
        TranslationDesk.Say(findings);
        if (findings.HasErrors)
        {
            return ExitCode.Blocked;
        }

        foreach (var domain in domains)
        {
            var rows = ExchangeSheet.Of(translated, Passages.Of(project, domain));
            var path = output ?? Path.Combine(folder, "exchange", $"{domain}-{tag}.{Extension(form)}");
            if (!WholeFile.Write(path, Write(form, project, locale, domain, rows), Path.GetFileName(path)))
            {
                return ExitCode.Blocked;
            }

            Console.WriteLine(Words.Exported(output ?? $"exchange/{domain}-{tag}.{Extension(form)}", rows.Length));
        }

        return ExitCode.AllRight;
    }

    private static byte[] Write(Form form, Project project, Locale locale, string domain, ImmutableArray<ExchangeRow> rows) => form switch
    {
        Form.Csv => CsvWriter.Write(rows),
        Form.Html => ReviewPage.Write(project.Name, project.SourceLocale, locale, rows),
        _ => XliffWriter.Write(project.SourceLocale, locale, domain, rows),
    };

    private static string Extension(Form form) => form switch
    {
        Form.Csv => "csv",
        Form.Html => "html",
        _ => "xlf",
    };
}
