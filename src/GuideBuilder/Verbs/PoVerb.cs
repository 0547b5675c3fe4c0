using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Cli.Verbs;

/// <summary><c>guide po</c>: what gettext's own programs do, on any translation file, without a project.</summary>
internal static class PoVerb
{
    private const string StandardInput = "-";

    private delegate PoFile ReadPo(string path, ReadOnlyMemory<byte> bytes, FindingBag findings);

    internal static Command Define() => new("po", Words.Po) { Cat(), Stats(), Check(), Merge() };

    private static Command Cat()
    {
        var files = Files();
        Option<bool> useFirst = new("--use-first") { Description = Words.PoUseFirst };
        Command command = new("cat", Words.PoCat) { files, useFirst };
        command.SetAction(parsed => (int)OnAll(parsed.GetRequiredValue(files), PoReader.Parse, read => WriteOut(Translation.Po.PoCat.Join(read, parsed.GetValue(useFirst)))));
        return command;
    }

    private static Command Stats()
    {
        var files = Files();
        Command command = new("stats", Words.PoStats) { files };
        command.SetAction(parsed => (int)OnAll(parsed.GetRequiredValue(files), PoReader.Parse, read =>
        {
            foreach (var file in read)
            {
                Console.Error.WriteLine((read.Length > 1 ? file.Path + ": " : "") + Words.PoCounts(file));
            }

            return ExitCode.AllRight;
        }));
        return command;
    }

    private static Command Check()
    {
        var files = Files();
        Command command = new("check", Words.PoCheck) { files };
        command.SetAction(parsed => (int)OnAll(parsed.GetRequiredValue(files), PoReader.Read, _ => ExitCode.AllRight));
        return command;
    }

    private static Command Merge()
    {
        Argument<string> old = new("DEF.po") { Description = Words.PoMergeOld };
        Argument<string> template = new("REF.pot") { Description = Words.PoMergeTemplate };
        Option<bool> update = new("--update") { Description = Words.PoMergeUpdate };
        Option<string[]> compendia = new("--compendium", "-C") { HelpName = "FILE", Description = Words.PoMergeCompendium };
        old.Validators.Add(ArgumentChecks.NotEmpty);
        template.Validators.Add(ArgumentChecks.NotEmpty);
        compendia.Validators.Add(ArgumentChecks.NotEmpty);
        Command command = new("merge", Words.PoMerge) { old, template, update, compendia };
        command.SetAction(parsed => (int)Merge(parsed.GetRequiredValue(old), parsed.GetRequiredValue(template), parsed.GetValue(compendia) ?? [], parsed.GetValue(update)));
        return command;
    }

    private static Argument<string[]> Files()
    {
        Argument<string[]> files = new("FILE") { Description = Words.PoFiles, Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(ArgumentChecks.NotEmpty);
        return files;
    }

    private static ExitCode OnAll(string[] paths, ReadPo read, Func<ImmutableArray<PoFile>, ExitCode> act)
    {
        var findings = new FindingBag();
        if (ReadAll(paths, read, findings) is not { } files)
        {
            return ExitCode.Blocked;
        }

        Report(findings);
        if (findings.HasErrors)
        {
            return ExitCode.Blocked;
        }

        return act(files);
    }

    private static ExitCode Merge(string old, string template, string[] compendia, bool updates)
    {
        var findings = new FindingBag();
        if (updates && old == StandardInput)
        {
            Console.Error.WriteLine(Words.PoNoUpdateOfInput);
            return ExitCode.Usage;
        }

        if (ReadAll([old, template, .. compendia], PoReader.Parse, findings) is not [var catalogue, var texts, .. var more])
        {
            return ExitCode.Blocked;
        }

        var result = findings.HasErrors ? null : Translation.Po.PoMerge.Merge(catalogue, texts, more, findings);
        Report(findings);
        if (findings.HasErrors || result is null)
        {
            return ExitCode.Blocked;
        }

        if (!updates)
        {
            return WriteOut(result.Bytes.Span);
        }

        return !result.IsChanged || Replace(old, result.Bytes) ? ExitCode.AllRight : ExitCode.Blocked;
    }

    /// <summary>Null when one cannot be read; that has been said.</summary>
    private static ImmutableArray<PoFile>? ReadAll(IEnumerable<string> paths, ReadPo read, FindingBag findings)
    {
        var files = ImmutableArray.CreateBuilder<PoFile>();
        foreach (var path in paths)
        {
            if (Read(path) is not { } bytes)
            {
                return null;
            }

            files.Add(read(path == StandardInput ? "<stdin>" : path, bytes, findings));
        }

        return files.ToImmutable();
    }

    private static byte[]? Read(string path)
    {
        var problem = path == StandardInput || File.Exists(path) ? null : Directory.Exists(path) ? "it is a folder" : "it does not exist";
        try
        {
            if (problem is null)
            {
                using var input = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
                return ReadToLimit(input);
            }
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            problem = e is UnauthorizedAccessException ? "this account may not read it" : "the disk reports a fault";
        }

        Console.Error.WriteLine(Words.CannotRead(path, problem));
        return null;
    }

    /// <summary>No further than a little beyond what is read of any file: the reader then says that it is too large.</summary>
    private static byte[] ReadToLimit(Stream input)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var count = input.Read(buffer); count > 0 && bytes.Length <= PoReader.MaximumSize; count = input.Read(buffer))
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    /// <summary>In gettext's form, which editors and other programs know: <c>FILE:LINE: text</c>.</summary>
    private static void Report(FindingBag findings)
    {
        foreach (var finding in findings.ToSorted())
        {
            var line = finding.Span is { Line: > 0 } span ? string.Create(CultureInfo.InvariantCulture, $"{span.Path}:{span.Line}") : finding.Span?.Path;
            Console.Error.WriteLine(Words.PoFinding(line ?? "guide", finding));
        }
    }

    private static ExitCode WriteOut(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var output = Console.OpenStandardOutput();
            output.Write(bytes);
            return ExitCode.AllRight;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            Console.Error.WriteLine(Words.CannotWrite("<stdout>", DiskFault.Words(e)));
            return ExitCode.Blocked;
        }
    }

    /// <summary>Beside it first, then in its place, so that it is never half there.</summary>
    private static bool Replace(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            File.WriteAllBytes(path + "-new", bytes.ToArray());
            File.Move(path + "-new", path, overwrite: true);
            return true;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            Console.Error.WriteLine(Words.CannotWrite(path, DiskFault.Words(e)));
            return false;
        }
    }
}
