using System.Collections.Immutable;
using System.Text.Json;
using Deque.AxeCore.Commons;

namespace GuideBuilder.Web.Tests.Judges;

/// <param name="Dialled">Of the address.</param>
/// <param name="Seen">From left to right.</param>
/// <param name="Lines">On how many lines the digits stand.</param>
internal sealed record SeenNumber(string Dialled, string Seen, int Lines);

/// <summary>What the judges found on one page.</summary>
/// <param name="Violations">Of axe-core: the rule and the elements.</param>
/// <param name="Faults">Of the layout.</param>
/// <param name="Kept">What the page left behind in the browser.</param>
internal sealed record PageJudgement(string Path, ImmutableArray<string> Violations, ImmutableArray<SeenNumber> Numbers, ImmutableArray<string> Faults, ImmutableArray<string> Kept)
{
    private static readonly JsonSerializerOptions Reading = new() { PropertyNameCaseInsensitive = true };

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    internal static readonly string Script = File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Judges", "judge.js"));

    private const string RunAxe =
        """
        const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
        return JSON.stringify(found.violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 120)).join(' | ')}`));
        """;

    /// <summary>First as on a screen of 1280 px at double size, then as on the smallest phone with wide spacing.</summary>
    /// <param name="withAxe">Whether axe-core looks at it too, which takes as long as all the rest.</param>
    public static async Task<PageJudgement> MakeAsync(WatchedPage watched, string path, bool withAxe)
    {
        var page = watched.Page;
        await page.SetViewportSizeAsync(640, 400);
        await watched.GoAsync(path);
        var violations = withAxe ? await page.EvaluateAsync<string>($"async () => {{ {Axe}; {RunAxe} }}") : "[]";
        var faults = await page.EvaluateAsync<string[]>($"() => {{ {Script}; return judge.faults(); }}");
        await page.SetViewportSizeAsync(320, 800);
        var spaced = JsonSerializer.Deserialize<Spaced>(await page.EvaluateAsync<string>($"async () => {{ {Script}; judge.space(); return JSON.stringify({{ faults: judge.faults(), numbers: judge.numbers(), kept: await judge.kept() }}); }}"), Reading)!;
        return new PageJudgement(path, Read<string>(violations), [.. spaced.Numbers], [.. faults, .. spaced.Faults.Select(f => "spaced: " + f)], [.. spaced.Kept]);
    }

    private static ImmutableArray<T> Read<T>(string json) => [.. JsonSerializer.Deserialize<T[]>(json, Reading)!];

    private sealed record Spaced(string[] Faults, SeenNumber[] Numbers, string[] Kept);
}
