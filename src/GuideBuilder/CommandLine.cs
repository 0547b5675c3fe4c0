using System.CommandLine;
using System.CommandLine.Parsing;
using GuideBuilder.Cli.Verbs;

namespace GuideBuilder.Cli;

/// <summary>The verbs of <c>guide</c> and what holds for all of them.</summary>
internal static class CommandLine
{
    internal static async Task<int> RunAsync(string[] args)
    {
        RootCommand root = new(Words.Root)
        {
            BuildVerb.Define(),
            CheckVerb.Define(),
            PreflightVerb.Define(),
            PackageVerb.Define(),
            ExtractVerb.Define(),
            ExportVerb.Define(),
            ImportVerb.Define(),
            ReviewVerb.Define(),
            StatusVerb.Define(),
            ContactsVerb.Define(),
            DiffVerb.Define(),
            SyncVerb.Define(),
            PoVerb.Define(),
            DoctorVerb.Define(),
            NewVerb.Define(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return ReportUsage(parsed);
        }

        // An exception that reaches this point is a bug: it is said to be one, and the shell can tell it from a finding.
#pragma warning disable CA1031
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync(Words.InternalFault(e)).ConfigureAwait(false);
            return (int)ExitCode.InternalFault;
        }
#pragma warning restore CA1031
    }

    private static int ReportUsage(ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors)
        {
            Console.Error.WriteLine(error.Message);
        }

        Console.Error.WriteLine(Words.UsageHint);
        return (int)ExitCode.Usage;
    }
}
