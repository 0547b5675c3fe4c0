using System.CommandLine;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Starter;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide new</c></summary>
internal static class NewVerb
{
    internal static Command Define()
    {
        Argument<string> folder = new("DIR") { Description = Words.NewFolder };
        folder.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("new", Words.New) { folder };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static ExitCode Run(string folder)
    {
        var path = Path.GetFullPath(folder);
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            Console.Error.WriteLine(Words.NewNotEmpty(folder));
            return ExitCode.Usage;
        }

        try
        {
            foreach (var (name, bytes) in StarterProject.Files())
            {
                var file = Path.Combine(path, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            Console.Error.WriteLine(Words.CannotWrite(folder, DiskFault.Words(e)));
            return ExitCode.Blocked;
        }

        Console.WriteLine(Words.NewMade(folder));
        return ExitCode.AllRight;
    }
}
