using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide extract</c></summary>
internal static class ExtractVerb
{
    internal static Command Define()
    {
        Option<string> project = new("--project") { Description = Words.Project, HelpName = "DIR", DefaultValueFactory = _ => "." };
        project.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("extract", Words.Extract) { project };
        command.SetAction(parsed => (int)Run(Path.GetFullPath(parsed.GetRequiredValue(project))));
        return command;
    }

    private static ExitCode Run(string project)
    {
        var reporter = Reporters.Make(ReportKind.Text);
        if (!Directory.Exists(project))
        {
            reporter.Refuse(Words.NoFolder(project));
            return ExitCode.Usage;
        }

        var clock = Stopwatch.StartNew();
        var result = TemplateExtraction.Extract(new ProjectFolder(project));
        if (result.HasErrors || !result.IsReadable)
        {
            reporter.Report(result, folder: null, clock.Elapsed);
            return result.IsReadable ? ExitCode.Blocked : ExitCode.Usage;
        }

        return WriteAll(project, result.Files) ? ExitCode.AllRight : ExitCode.Blocked;
    }

    internal static bool WriteAll(string project, ImmutableArray<OutputFile> files) => files.All(f => Write(project, f, announces: true));

    /// <returns>False after the disk refused it, which is said.</returns>
    internal static bool Write(string project, OutputFile file, bool announces)
    {
        try
        {
            var isWritten = Write(Path.Combine(project, file.Path), file);
            if (announces)
            {
                Console.WriteLine(isWritten ? Words.TemplateWritten(file.Path) : Words.TemplateSame(file.Path));
            }

            return true;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            Console.Error.WriteLine(Words.CannotWrite(file.Path, DiskFault.Words(e)));
            return false;
        }
    }

    /// <summary>Beside it first, then in its place, so that a template is never half there. An unchanged one is not touched.</summary>
    private static bool Write(string path, OutputFile file)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes.Span))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + "-new", file.Bytes.ToArray());
        File.Move(path + "-new", path, overwrite: true);
        return true;
    }
}
