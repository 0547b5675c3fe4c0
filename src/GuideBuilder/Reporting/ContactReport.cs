using System.Collections.Immutable;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Translation.Exchange;
using Spectre.Console;

namespace GuideBuilder.Cli.Reporting;

/// <summary>Says which services must be asked: as a table to a person, otherwise as lines or for a spreadsheet.</summary>
internal static class ContactReport
{
    // The rest is for spreadsheets: a terminal is narrow.
    private const int ColumnsOnTerminal = 6;

    internal static void Write(ImmutableArray<ContactAge> ages, bool asCsv)
    {
        if (asCsv)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(CsvWriter.Write(ages.Select(Words.ContactCells).Prepend([.. Words.ContactColumns])));
        }
        else if (Console.IsOutputRedirected)
        {
            foreach (var age in ages)
            {
                Console.WriteLine(OneLine.Of(Words.ContactLine(age)));
            }
        }
        else
        {
            WriteTable(ages);
        }
    }

    private static void WriteTable(ImmutableArray<ContactAge> ages)
    {
        var table = new Table();
        foreach (var column in Words.ContactColumns.Take(ColumnsOnTerminal))
        {
            table.AddColumn(column);
        }

        foreach (var age in ages)
        {
            table.AddRow([.. Words.ContactCells(age).Take(ColumnsOnTerminal).Select(c => new Markup(Markup.Escape(OneLine.Of(c)), StyleOf(age.State)))]);
        }

        AnsiConsole.Write(table);
    }

    private static Style? StyleOf(ContactState state) => state switch
    {
        ContactState.Current => new Style(Color.Green),
        ContactState.DueSoon => new Style(Color.Yellow),
        _ => null,
    };
}
