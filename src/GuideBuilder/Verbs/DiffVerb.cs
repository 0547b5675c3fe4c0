using System.Collections.Immutable;
using System.CommandLine;
using GuideBuilder.Cli.Reporting;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Exchange;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide diff</c></summary>
internal static class DiffVerb
{
    internal static Command Define()
    {
        Argument<string> old = new("OLD") { Description = Words.DiffOld };
        Argument<string> now = new("NEW") { Description = Words.DiffNew };
        Option<bool> csv = new("--csv") { Description = Words.DiffCsv };
        Command command = new("diff", Words.Diff) { old, now, csv };
        command.SetAction(parsed =>
        {
            if (Load(parsed.GetRequiredValue(old)) is not { } before || Load(parsed.GetRequiredValue(now)) is not { } after)
            {
                return (int)ExitCode.Usage;
            }

            var diffs = EditionDiff.Between(before, after);
            if (parsed.GetValue(csv))
            {
                WriteTable(diffs);
            }
            else
            {
                WriteLines(diffs);
            }

            return (int)ExitCode.AllRight;
        });
        return command;
    }

    /// <returns>Null when there is none; standard error says why.</returns>
    private static Manifest? Load(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, Manifest.FileName) : path;
        try
        {
            var manifest = new FileInfo(file).Length > ManifestReader.Largest ? null : ManifestReader.Read(File.ReadAllBytes(file));
            if (manifest is null)
            {
                Console.Error.WriteLine(OneLine.Of(Words.NoManifest(file, problem: null)));
            }

            return manifest;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Console.Error.WriteLine(OneLine.Of(Words.NoManifest(file, ReasonOf(problem))));
            return null;
        }
    }

    private static string ReasonOf(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        UnauthorizedAccessException => "this account may not read it",
        _ => DiskFault.Words(problem),
    };

    private static void WriteLines(ImmutableArray<EditionDiff> diffs)
    {
        foreach (var line in diffs.SelectMany(Words.DiffLines))
        {
            Console.WriteLine(OneLine.Of(line));
        }
    }

    private static void WriteTable(ImmutableArray<EditionDiff> diffs)
    {
        var rows = diffs.Where(d => d.MustBeReprinted).SelectMany(d => d.Files.Select(f => Words.DiffCells(d, f)));
        using var output = Console.OpenStandardOutput();
        output.Write(CsvWriter.Write(rows.Prepend([.. Words.DiffColumns])));
    }
}
