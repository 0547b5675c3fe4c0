using System.Globalization;
using System.Text;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Bench.Comparison;

/// <summary>The whole comparison: make the texts, set and check all languages, then race with those that are timed.</summary>
internal static class ComparisonRun
{
    /// <returns>Whether all books read back exactly and the build found nothing wrong in them.</returns>
    internal static bool Run(ComparisonOptions options, string folder)
    {
        var texts = RaceFolder.Read(options.Library, DeclarationLanguage.All);
        var whole = RaceFolder.Write(Path.Combine(folder, "all"), options.Repository, texts, options.Justified, options.Hyphenated);
        var output = Path.Combine(folder, "all", "out");
        ProcessUse.Run("dotnet", options.Guide, "build", "--project", whole.Project, "--output", output, "--format", "print");
        var findings = Verification.Findings(whole.Project);
        var books = Verification.Check(output, texts);

        var race = RaceFolder.Write(Path.Combine(folder, "race"), options.Repository, [.. texts.Where(t => t.Language.IsRaced)], options.Justified, options.Hyphenated);
        var contestants = new Contestants(options, race).All.Where(c => c.Name == Contestants.ThisTool || options.Includes(c.Name));
        var results = Race.Run([.. contestants], options.Rounds, Path.Combine(folder, "race", "made"));
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{race.Languages.Length} languages, {options.Rounds} rounds; slow programs ran once. {Environment.ProcessorCount} cores. {string.Join(", ", results.Select(r => r.Version).Where(v => v.Length > 0))}.\n\n");
        report.Append(ComparisonTable.Race(results, Race.Warm(race.Project, options.Rounds)));
        report.Append(CultureInfo.InvariantCulture, $"\n{books.Length} languages, {books.Sum(b => b.Pages)} pages, {books.Sum(b => b.Size) / 1e6:0.0} MB.\n\n");
        report.Append(ComparisonTable.Books(books));
        Console.Write(report);
        foreach (var (code, count) in findings)
        {
            Console.Error.WriteLine($"{count} × {code.Id} {code.Severity} {code.Title}");
        }

        if (options.Page is { } page)
        {
            MarkedPart.Replace(page, report.ToString());
        }

        return books.All(b => b.Wrong == 0) && findings.All(f => f.Code.Severity < Severity.Error);
    }
}
