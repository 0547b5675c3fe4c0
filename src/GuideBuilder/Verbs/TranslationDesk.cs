using System.Collections.Immutable;
using System.CommandLine;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;

namespace GuideBuilder.Cli.Verbs;

/// <summary>What the verbs about translations have in common: the project, its languages, and findings on standard error.</summary>
internal static class TranslationDesk
{
    internal static Option<string> ProjectOption()
    {
        Option<string> project = new("--project") { Description = Words.Project, HelpName = "DIR", DefaultValueFactory = _ => "." };
        project.Validators.Add(ArgumentChecks.NotEmpty);
        return project;
    }

    internal static Option<string> LocaleOption() => new("--locale") { Description = Words.OneLocale, HelpName = "TAG", Required = true };

    /// <returns>Null when there is none that can be worked on; standard error says why.</returns>
    internal static Project? Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine(Words.NoFolder(folder));
            return null;
        }

        var findings = new FindingBag();
        var project = ProjectLoader.Load(new ProjectFolder(folder), findings);
        if (project is null || findings.HasErrors)
        {
            Say(findings);
            return null;
        }

        return project;
    }

    /// <returns>Null when the project does not translate into it; standard error says so.</returns>
    internal static Locale? FindLocale(Project project, string tag)
    {
        var known = project.Locales.Where(l => l.Tag != project.SourceLocale.Tag).ToImmutableArray();
        if (known.FirstOrDefault(l => l.Tag == tag) is { } locale)
        {
            return locale;
        }

        Console.Error.WriteLine(OneLine.Of(Words.NoTranslation(tag, known.Select(l => l.Tag))));
        return null;
    }

    internal static void Say(FindingBag findings)
    {
        var sorted = findings.ToSorted();
        foreach (var finding in sorted)
        {
            Console.Error.WriteLine(FindingLine.Of(finding));
            Console.Error.WriteLine("    " + OneLine.Of(finding.Hint));
        }

        if (ResultLines.Summary(sorted) is { } summary)
        {
            Console.Error.WriteLine(summary);
        }
    }
}
