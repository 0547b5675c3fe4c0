using System.CommandLine;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Machine;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide doctor</c></summary>
internal static class DoctorVerb
{
    internal static Command Define()
    {
        Option<string> project = new("--project") { Description = Words.Project, HelpName = "DIR", DefaultValueFactory = _ => "." };
        project.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("doctor", Words.Doctor) { project };
        command.SetAction(parsed => (int)Run(Path.GetFullPath(parsed.GetRequiredValue(project))));
        return command;
    }

    private static ExitCode Run(string project)
    {
        if (!Directory.Exists(project))
        {
            Console.Error.WriteLine(Words.NoFolder(project));
            return ExitCode.Usage;
        }

        var report = MachineReport.Make(new ProjectFolder(project), new FontLibrary(FontLibrary.SystemFolders), new FindingBag());
        foreach (var part in report.Parts)
        {
            Console.WriteLine(part.IsThere ? Words.DoctorFound(part.Name) : part.IsNeeded ? Words.DoctorMissing(part.Name) : Words.DoctorOptional(part.Name));
        }

        if (!report.FontsAreKnown)
        {
            Console.WriteLine(Words.DoctorNoProject);
        }

        Console.WriteLine(report.IsComplete ? Words.DoctorAllRight : Words.DoctorInstall(MachineCheck.InstallLine));
        return report.IsComplete ? ExitCode.AllRight : ExitCode.Blocked;
    }
}
