using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Tests.Judges;

namespace GuideBuilder.Web.Tests.Hostile;

/// <summary>Whatever is written into a project by an enemy: it is refused, or it is text on the page and nothing more.</summary>
[Collection(JudgesCollection.Name)]
public sealed class HostileInputTests(SiteBrowser browser)
{
    [Fact]
    public async Task Hostile_text_is_refused_or_shown_and_never_runs_loads_or_becomes_markup()
    {
        Assert.InRange(HostilePayloads.Texts.Distinct(StringComparer.Ordinal).Count(), 60, 200);
        var attempts = (from carrier in HostileProject.Carriers from i in Enumerable.Range(0, HostilePayloads.Texts.Length) select new Attempt(carrier.Name, files => carrier.Add(files, i, HostilePayloads.Texts[i]))).ToList();
        var accepted = Accept(attempts);
        var counts = HostileProject.Carriers.Select(c => $"{c.Name}: {accepted.Count(a => a.Name == c.Name)}");
        Assert.True(accepted.Length > attempts.Count / 5 && accepted.Length < attempts.Count * 9 / 10, string.Join('\n', counts));
        await JudgeAsync(accepted);
    }

    [Fact]
    public async Task A_hostile_drawing_is_refused_or_drawn_and_never_runs_or_loads()
    {
        var accepted = Accept([.. HostilePayloads.Drawings.Select((svg, i) => new Attempt("drawing", files => HostileProject.Drawing(files, i, svg)))]);
        Assert.InRange(accepted.Length, 1, HostilePayloads.Drawings.Length - 15);
        await JudgeAsync(accepted);
    }

    [Fact]
    public void Without_hostile_text_the_project_is_built() => Assert.Empty(Errors(BuiltSite.WithFilesToPassOn(HostileProject.Empty).Findings));

    [Theory]
    [InlineData("<img src=x onerror=hit=1>")]
    [InlineData("<p style='color:red'>x</p>")]
    [InlineData("<a href='javascript:hit=1'>x</a>")]
    [InlineData("<script>console.log(1)</script>")]
    [InlineData("<link rel=stylesheet href=https://evil.example/x.css>")]
    public async Task The_judge_sees_what_gets_through(string html)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>x</title><body><main>{html}</main>");
        var site = new BuiltSite(ImmutableSortedDictionary<string, byte[]>.Empty.Add("x.html", bytes), []);
        Assert.NotEmpty(await ComplaintsAsync(site, _ => true));
    }

    private async Task JudgeAsync(ImmutableArray<Attempt> accepted)
    {
        var site = BuiltSite.WithFilesToPassOn(Join(accepted));
        Assert.InRange(site.Pages.Count(), 5, 5000);
        // Of publications that differ in their titles alone, the English cover shows all there is.
        Assert.Equal("", string.Join('\n', await ComplaintsAsync(site, p => p.Contains("/guide-women", StringComparison.Ordinal) || p.StartsWith("epub/guide-women", StringComparison.Ordinal) || (p.StartsWith("en/", StringComparison.Ordinal) && p.EndsWith("/index.html", StringComparison.Ordinal)))));
    }

    /// <summary>Those that are let through when each is alone, and then also when all stand together.</summary>
    private static ImmutableArray<Attempt> Accept(IReadOnlyList<Attempt> attempts)
    {
        var translated = new bool[attempts.Count];
        Parallel.For(0, attempts.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => translated[i] = IsTranslated(attempts[i].Add(HostileProject.Empty)));
        return [.. attempts.Where((_, i) => translated[i]).GroupBy(a => a.Name, StringComparer.Ordinal).SelectMany(g => Built([.. g]))];
    }

    /// <summary>Whether nobody refuses the project before its pages are made.</summary>
    private static bool IsTranslated(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        if (ProjectLoader.Load(files, findings) is not { } project || findings.HasErrors) return false;
        var arabic = project.Locales.Single(l => l.Tag == "ar");
        var catalogue = CatalogueLoader.Load(files, arabic, "reader", findings);
        foreach (var publication in project.Publications)
        {
            EditionBuilder.Build(project, publication, arabic, catalogue, findings);
        }

        return !findings.HasErrors;
    }

    /// <summary>Halves what cannot be built until what is to blame stands alone.</summary>
    private static ImmutableArray<Attempt> Built(ImmutableArray<Attempt> attempts)
    {
        if (attempts.IsEmpty || Errors(BuiltSite.WithFilesToPassOn(Join(attempts)).Findings).Length == 0) return attempts;
        return attempts.Length == 1 ? [] : [.. Built(attempts[..(attempts.Length / 2)]), .. Built(attempts[(attempts.Length / 2)..])];
    }

    private static MemoryProjectFiles Join(ImmutableArray<Attempt> attempts) => attempts.Aggregate(HostileProject.Empty, (files, a) => a.Add(files));

    private static Finding[] Errors(IEnumerable<Finding> findings) => [.. findings.Where(f => f.Severity == Severity.Error)];

    private async Task<IReadOnlyList<string>> ComplaintsAsync(BuiltSite site, Func<string, bool> isJudged)
    {
        await using var watched = await browser.OpenAsync(site);
        List<string> complaints = [];
        foreach (var path in site.Pages.Where(isJudged))
        {
            await watched.GoAsync(path);
            complaints.AddRange((await watched.Page.EvaluateAsync<string[]>($"() => {{ {PageJudgement.Script}; return judge.strangers(); }}")).Select(s => $"{path}: {s}"));
        }

        complaints.AddRange(watched.Messages);
        complaints.AddRange(watched.Requests.Where(r => !site.Files.ContainsKey(Uri.UnescapeDataString(r.Replace(SiteBrowser.Origin, "", StringComparison.Ordinal))) && r != "data:,"));
        return [.. complaints.DistinctBy(c => c[(c.IndexOf(": ", StringComparison.Ordinal) + 1)..], StringComparer.Ordinal)];
    }

    private sealed record Attempt(string Name, Func<MemoryProjectFiles, MemoryProjectFiles> Add);
}
