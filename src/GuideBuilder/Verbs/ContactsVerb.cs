using System.Collections.Immutable;
using System.CommandLine;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Facts;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide contacts</c></summary>
internal static class ContactsVerb
{
    internal static Command Define()
    {
        var project = TranslationDesk.ProjectOption();
        Option<string[]> region = new("--region") { Description = Words.ContactsRegion, HelpName = "ID" };
        Option<bool> due = new("--due") { Description = Words.ContactsDue };
        Option<bool> csv = new("--csv") { Description = Words.ContactsCsv };
        DayOption on = new("--on", Words.ContactsOn);
        Command command = new("contacts", Words.Contacts) { region, due, csv, on.Option, project };
        command.SetAction(parsed =>
        {
            if (on.Of(parsed) is not { } today || TranslationDesk.Load(Path.GetFullPath(parsed.GetRequiredValue(project))) is not { } loaded || Choose(loaded, parsed.GetValue(region)) is not { } regions)
            {
                return (int)ExitCode.Usage;
            }

            var ages = ContactAge.Of(regions, loaded.Release, today);
            ContactReport.Write(parsed.GetValue(due) ? ages.RemoveAll(a => a.State == ContactState.Current) : ages, parsed.GetValue(csv));
            return (int)ExitCode.AllRight;
        });
        return command;
    }

    /// <returns>Null when the project does not have one of them; standard error says so.</returns>
    private static IEnumerable<Region>? Choose(Project project, string[]? wanted)
    {
        if (wanted?.FirstOrDefault(id => project.FindRegion(id) is null) is { } unknown)
        {
            Console.Error.WriteLine(OneLine.Of(Words.NoRegion(unknown, project.Regions.Select(r => r.Id))));
            return null;
        }

        return project.Regions.Where(r => wanted is null or [] || wanted.Contains(r.Id));
    }
}
