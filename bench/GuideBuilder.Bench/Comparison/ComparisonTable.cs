using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GuideBuilder.Bench.Comparison;

/// <summary>The results as Markdown.</summary>
internal static class ComparisonTable
{
    internal static string Race(ImmutableArray<RaceResult> results, TimeSpan warm)
    {
        var own = results.Single(r => r.Name == Contestants.ThisTool);
        var table = new StringBuilder("| what | wall time | ratio | processor time | memory | pages | files |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var result in results)
        {
            var use = result.Use;
            table.Append(CultureInfo.InvariantCulture, $"| {result.Name} | {Seconds(use.Wall)} | {use.Wall / own.Use.Wall:0.0} | {Seconds(use.Cpu)} | {Megabytes(use.Memory):0} MB | {result.Pages} | {Megabytes(result.Size):0.0} MB |\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"| this tool, warm | {Seconds(warm)} | {warm / own.Use.Wall:0.0} | | | {own.Pages} | |\n");
        return table.ToString();
    }

    internal static string Books(ImmutableArray<VerifiedBook> books)
    {
        var table = new StringBuilder("| language | pages | file | reads back | mutool finds |\n| --- | ---: | ---: | --- | ---: |\n");
        foreach (var book in books)
        {
            var verdict = book.Wrong == 0 ? "exactly" : $"{book.Wrong} of {book.Passages} passages differ";
            table.Append(CultureInfo.InvariantCulture, $"| {book.Language.EnglishName} | {book.Pages} | {book.Size / 1000} kB | {verdict} | {100 * book.ForeignShare:0.0} % |\n");
        }

        return table.ToString();
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    private static double Megabytes(long bytes) => bytes / 1e6;
}
