using System.Collections.Immutable;
using System.CommandLine;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Exchange;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide import</c></summary>
internal static class ImportVerb
{
    // In bytes. The readers refuse less; a disk image is not even read.
    private const long LargestFile = 64 * 1024 * 1024;

    internal static Command Define()
    {
        var (project, locale) = (TranslationDesk.ProjectOption(), TranslationDesk.LocaleOption());
        Argument<string> file = new("FILE") { Description = Words.ImportFile };
        Option<bool> final = new("--final") { Description = Words.ImportFinal };
        file.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("import", Words.Import) { file, locale, final, project };
        command.SetAction(parsed => (int)Run(
            Path.GetFullPath(parsed.GetRequiredValue(project)),
            parsed.GetRequiredValue(file),
            parsed.GetRequiredValue(locale),
            parsed.GetValue(final)));
        return command;
    }

    private static ExitCode Run(string folder, string file, string tag, bool isFinal)
    {
        if (TranslationDesk.Load(folder) is not { } project || TranslationDesk.FindLocale(project, tag) is not { } locale || ReadFile(file) is not { } bytes)
        {
            return ExitCode.Usage;
        }

        var findings = new FindingBag();
        var translated = TranslatedLocale.Load(new ProjectFolder(folder), project, locale, findings);
        var rows = findings.HasErrors ? [] : ReadRows(Path.GetFileName(file), bytes, locale, findings);
        var plan = rows.IsEmpty ? new ImportPlan([], 0, 0) : ExchangeImport.Plan(project, translated, rows, isFinal, findings);
        var files = plan.ToFiles(translated, findings);
        TranslationDesk.Say(findings);
        foreach (var (path, content) in files)
        {
            if (!WholeFile.Write(Path.Combine(folder, path), content, path))
            {
                return ExitCode.Blocked;
            }
        }

        Console.WriteLine(Words.Imported(plan));
        return findings.HasErrors ? ExitCode.Blocked : ExitCode.AllRight;
    }

    /// <summary>By what the file begins with: a name's ending says little.</summary>
    private static ImmutableArray<ExchangeRow> ReadRows(string name, byte[] bytes, Locale locale, FindingBag findings)
    {
        var body = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        var isXml = body.TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
        return isXml || name.EndsWith(".xlf", StringComparison.OrdinalIgnoreCase)
            ? XliffReader.Read(name, bytes, locale, findings)
            : CsvReader.Read(name, bytes, findings);
    }

    private static byte[]? ReadFile(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LargestFile })
            {
                Console.Error.WriteLine(Words.CannotRead(path, Words.FileTooLarge));
                return null;
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            Console.Error.WriteLine(Words.CannotRead(path, Words.NoSuchFile));
            return null;
        }
    }
}
