using System.Collections.Immutable;

namespace GuideBuilder.Bench.Comparison;

/// <summary>A program that sets the declaration in all raced languages.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Version">Asks the program.</param>
/// <param name="IsSlow">Runs once however many rounds there are.</param>
/// <param name="Run">Makes all PDFs in the given folder.</param>
internal sealed record Contestant(string Name, Func<string> Version, bool IsSlow, Action<string> Run);

/// <summary>This tool and its rivals, each with processes of its own, two at a time.</summary>
/// <param name="race">The folder with the project and the rivals' documents.</param>
internal sealed class Contestants(ComparisonOptions options, RaceFolder race)
{
    private const int Jobs = 2;

    internal const string ThisTool = "this tool, cold";

    internal ImmutableArray<Contestant> All =>
    [
        new(ThisTool, () => "", IsSlow: false, Guide),
        new("Typst", () => "Typst " + Ask("node", race.TypstDriver, options.Library), IsSlow: false, Typst),
        new("Chromium", () => Ask("chromium", "--version"), IsSlow: true, Chromium),
        new("WeasyPrint", () => Ask("weasyprint", "--version").Replace("version ", "", StringComparison.Ordinal), IsSlow: true, WeasyPrint),
    ];

    private void Guide(string target) =>
        ProcessUse.Run("dotnet", options.Guide, "build", "--project", race.Project, "--output", target, "--format", "print", "--jobs", "2");

    private void Typst(string target) => Two(
        race.Languages.Index().GroupBy(l => l.Index % Jobs, l => l.Item),
        half => ProcessUse.Run("node", [race.TypstDriver, options.Library, .. half.SelectMany(l => new[] { race.Document(l, "typ"), Pdf(target, l) })]));

    private void WeasyPrint(string target) => Two(
        race.Languages,
        l => ProcessUse.Run("weasyprint", "-q", "--pdf-variant", "pdf/ua-1", race.Document(l, "html"), Pdf(target, l)));

    private void Chromium(string target) => Two(
        race.Languages,
        l => ProcessUse.Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={target}/profile-{l.Tag}", $"--print-to-pdf={Pdf(target, l)}", new Uri(race.Document(l, "html")).AbsoluteUri));

    private static void Two<T>(IEnumerable<T> work, Action<T> act) =>
        Parallel.ForEach(work, new ParallelOptions { MaxDegreeOfParallelism = Jobs }, act);

    private static string Ask(string program, params string[] arguments) => ProcessUse.Run(program, arguments).Trim();

    private static string Pdf(string folder, DeclarationLanguage language) => Path.Combine(folder, language.Tag + ".pdf");
}
