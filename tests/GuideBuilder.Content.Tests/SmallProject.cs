using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests;

/// <summary>The smallest project without a finding, to be broken in one place.</summary>
internal static class SmallProject
{
    public const string Chapter = "content/chapters/help.md";

    public static MemoryProjectFiles Files { get; } = new(
        ("content/project.yaml", """
            name: Guides
            source-language: en
            regions: [de]
            locales: [en]
            exit-url: https://www.example.org/weather
            """),
        ("locales/locales.yaml", """
            en:
              name: English
              english-name: English
              script: Latn
              fonts: [Noto Sans]
            """),
        ("content/contacts/de.yaml", """
            police:
              name: Polizei
              description: Police
              kind: emergency
              audience: all
              phone: "110"
              hours: always
              visibility: public
              source: Official
              as-of: 2026
            men:
              name: Männer
              description: Help for men
              kind: men
              audience: men
              phone: 0800 123 99 00
              url: https://www.men.example
              mail: help@men.example
              visibility: public
              source: Official
              as-of: 2026
            shelter:
              name: Shelter
              description: A shelter
              kind: women
              audience: women
              phone: 030 123 45
              visibility: never
              source: Official
              as-of: 2026-11-22
            """),
        ("content/figures.yaml", """
            days:
              value: 14
              source: The law
              as-of: 2026-11
            """),
        ("content/interface.yaml", RepositoryFiles.Load().Text("content/interface.yaml")),
        ("content/publications/guide.yaml", """
            title: Guide
            subtitle: For women
            neutral-title: Information
            audience: women
            region: de
            domain: reader
            edition: "1"
            date: 2026-11-22
            publisher: Nobody
            licence: CC BY 4.0
            formats: [print, site]
            chapters: [help]
            """),
        (Chapter, """
            # Help {#help}

            Call {contact:police.phone} within {figure:days} days.
            """));

    /// <summary>A record for <c>content/laws.yaml</c>.</summary>
    public static string Law(string id, string from, string? until = null, string region = "de") => $"""
        {id}:
          name: § 31 AufenthG
          region: {region}
          in-force-from: {from}
        {(until is null ? "" : $"  in-force-until: {until}\n")}  review-by: 2027-06-30
          source: The law
          as-of: 2026

        """;

    public static (Project? Project, IReadOnlyList<Finding> Findings) Load(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        var project = ProjectLoader.Load(files, findings);
        return (project, findings.ToSorted());
    }

    /// <summary>The findings about a chapter with this text after its title.</summary>
    public static IReadOnlyList<Finding> LoadText(string text) =>
        Load(Files.With(Chapter, $"# Help {{#help}}\n\n{text}\n\nOf {{figure:days}}.\n")).Findings;

    /// <summary>The findings after one replacement in one file.</summary>
    public static IReadOnlyList<Finding> LoadChanged(string path, string old, string changed)
    {
        var text = Files.Text(path);
        Assert.Contains(old, text);
        return Load(Files.With(path, text.Replace(old, changed))).Findings;
    }

    public static string Places(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(f => $"{f.Code.Id} {f.Span}"));
}
