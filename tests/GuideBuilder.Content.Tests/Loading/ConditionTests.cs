using GuideBuilder.Content.Model;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Loading;

/// <summary>Passages for some publications or languages only, in a project of two regions, two readerships and three languages.</summary>
public sealed class ConditionTests
{
    private const string Project = "content/project.yaml";
    private const string Locales = "locales/locales.yaml";
    private const string Contacts = "content/contacts/de.yaml";
    private const string Guide = "content/publications/guide.yaml";
    private const string Men = "content/publications/men.yaml";

    private static readonly MemoryProjectFiles Files = SmallProject.Files
        .With(Project, SmallProject.Files.Text(Project).Replace("[en]", "[en, de, uk]").Replace("[de]", "[de, at]"))
        .With(Locales, $"{Language("en", "Latn", "in your language")}{Language("de", "Latn", "in Ihrer Sprache")}{Language("uk", "Cyrl", "вашою мовою")}")
        .With(Contacts, SmallProject.Files.Text(Contacts).Replace("  hours: always", "  hours: always\n  languages: { spoken: [de], interpreted: [uk] }"))
        .With("content/contacts/at.yaml", SmallProject.Files.Text(Contacts))
        .With(Men, SmallProject.Files.Text(Guide).Replace("audience: women", "audience: men").Replace("region: de", "region: at"));

    [Theory]
    [InlineData("audience=women", "guide")]
    [InlineData("audience=men", "men")]
    [InlineData("audience=men,women", "guide men")]
    [InlineData("region=at", "men")]
    [InlineData("region=de,at", "guide men")]
    [InlineData("audience=men region=at", "men")]
    [InlineData("understood=police", "guide men")]
    [InlineData("region=de understood=police", "guide")]
    public void A_passage_is_in_the_publications_of_its_condition(string condition, string publications)
    {
        var (project, findings) = SmallProject.Load(With($"a\n\n::: only {condition}\nb\n:::"));

        Assert.DoesNotContain(findings, f => f.Severity == Core.Findings.Severity.Error);
        Assert.Equal(publications, string.Join(' ', project!.Publications.Where(p => TextsIn(p.Chapters).Contains("b")).Select(p => p.Id)));
    }

    [Theory]
    [InlineData("understood=police", "de uk")]
    [InlineData("spoken=police", "de")]
    [InlineData("spoken=police understood=police", "de")]
    [InlineData("region=at spoken=police", "")]
    [InlineData("audience=women", "en de uk")]
    public void A_passage_is_in_the_languages_of_its_condition(string condition, string languages)
    {
        var publication = SmallProject.Load(With($"a\n\n::: only {condition}\nb\n:::")).Project!.Publications.Single(p => p.Id == "guide");

        Assert.Equal(languages, string.Join(' ', new[] { "en", "de", "uk" }.Where(l => TextsIn(publication.ChaptersIn(l)).Contains("b"))));
    }

    [Theory]
    [InlineData("- ::: only audience=men\n  b\n  :::\n- c", "a c")]
    [InlineData(":::: note\n::: only audience=men\nb\n:::\n::::\n\nc", "a c")]
    [InlineData(":::: only audience=women\n::: only region=at\nb\n:::\nc\n::::", "a c")]
    [InlineData("::: only audience=men\nb[^n]\n:::\n\nc\n\n[^n]: d", "a c")]
    [InlineData("c[^n]\n\n::: only audience=men\n[^n]: d\n:::", "a c[^n] d")]
    [InlineData("c\n\n:::: only audience=men\n::: include part.md\n:::\n::::", "a c")]
    public void What_stands_in_a_passage_goes_with_it(string text, string expected)
    {
        var files = With("a\n\n" + text).With("content/chapters/part.md", "---\naudience: [men]\n---\nb\n");

        var (project, findings) = SmallProject.Load(files);

        Assert.DoesNotContain(findings, f => f.Severity == Core.Findings.Severity.Error);
        var publication = project!.Publications.Single(p => p.Id == "guide");
        Assert.Equal(expected, string.Join(' ', TextsIn(publication.Chapters).Where(t => !t.StartsWith("Of", StringComparison.Ordinal))));
        Assert.DoesNotContain(BlockTree.All(publication.Chapters[0].Blocks), b => b is Box);
    }

    [Theory]
    [InlineData("", "GB2013")]
    [InlineData("women", "GB2013")]
    [InlineData("readers=women", "GB2013")]
    [InlineData("audience=", "GB2013")]
    [InlineData("audience=women,", "GB2013")]
    [InlineData("audience=women audience=men", "GB2013")]
    [InlineData("audience=womens", "GB1110")]
    [InlineData("region=dk", "GB1202,GB2101")]
    [InlineData("understood=polcie", "GB2051")]
    [InlineData("understood=shelter", "GB2053")]
    [InlineData("region=de understood=men", "GB2054")]
    [InlineData("audience=women region=at", "GB2101")]
    [InlineData("audience=women region=at understood=polcie", "GB2051")]
    public void A_slip_in_a_condition_is_named_where_it_stands(string condition, string codes)
    {
        var findings = SmallProject.Load(With($"a\n\n::: only {condition}\nb\n:::")).Findings;

        // What holds nowhere is told only where there is no error.
        Assert.Equal(codes.Replace("GB1202,GB2101", "GB1202", StringComparison.Ordinal), string.Join(',', findings.Select(f => f.Code.Id).Distinct()));
        Assert.All(findings, f => Assert.Equal(5, f.Span!.Line));
    }

    [Fact]
    public void A_passage_that_no_publication_has_is_read_all_the_same() =>
        Assert.Equal($"GB2045 {SmallProject.Chapter}:6:3", SmallProject.Places(SmallProject.Load(With("a\n\n::: only audience=children\nb 112\n:::")).Findings));

    [Theory]
    [InlineData("::: only audience=women\n## One {#one}\n:::\n\n::: only audience=men\n## Two {#one}\n:::", "")]
    [InlineData("## One {#one}\n\n::: only audience=men\n## Two {#one}\n:::", "GB2005")]
    [InlineData("::: only audience=men\n## One {#one}\n:::\n\n### Two {#two}", "GB2006")]
    [InlineData("::: only audience=men\n## One {#one}\n:::\n\n::: only audience=men\n### Two {#two}\n:::", "")]
    [InlineData("::: only spoken=police\n## One {#one}\n\n### Two {#two}\n:::", "")]
    [InlineData("::: only spoken=police\n## One {#one}\n:::\n\n### Two {#two}", "GB2006")]
    [InlineData("::: only audience=men\n### One {#one}\n:::", "GB2006")]
    [InlineData("::: only audience=men\n## One {#one}\n\nb {ref:one}\n:::", "")]
    [InlineData("::: only audience=men\n## One {#one}\n:::\n\nb {ref:one}", "GB2102")]
    [InlineData("::: only understood=police\n## One {#one}\n:::\n\n::: only spoken=police\nb {ref:one}\n:::", "")]
    [InlineData("::: only spoken=police\n## One {#one}\n:::\n\n::: only understood=police\nb {ref:one}\n:::", "GB2102")]
    [InlineData("::: only spoken=police\n## One {#one}\n:::\n\nb {ref:one}", "GB2102")]
    [InlineData("::: only spoken=police\n## One {#one}\n\nb[^n]\n:::\n\n[^n]: c {ref:one}", "")]
    public void Headings_and_references_are_judged_as_each_edition_has_them(string text, string codes) =>
        Assert.Equal(codes, string.Join(',', SmallProject.Load(With("a\n\n" + text)).Findings.Select(f => f.Code.Id).Distinct()));

    [Fact]
    public void A_reference_to_what_is_left_out_names_the_condition()
    {
        var finding = Assert.Single(SmallProject.Load(With("::: only region=at\n## One {#one}\n:::\n\nb {ref:one}")).Findings);

        Assert.Contains("“region=at”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("::: only region=at", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: only audience=women\nb\n:::", "GB2103")]
    [InlineData("::: only audience=women\nb\n:::\n\n::: only audience=men\nc\n:::", "")]
    [InlineData("::: only understood=police\nb\n:::", "GB2103")]
    [InlineData("::: only understood=police\nb\n:::\n\nc", "")]
    public void A_chapter_of_which_nothing_is_left_is_named(string text, string codes) =>
        Assert.Equal(codes, string.Join(',', SmallProject.Load(Files.With(SmallProject.Chapter, $"# Help {{#help}}\n\n{text}\n").Without("content/figures.yaml")).Findings.Select(f => f.Code.Id).Distinct()));

    [Theory]
    [InlineData("", "GB2103")]
    [InlineData("locales: [de, uk]\n", "")]
    public void A_publication_is_judged_in_the_languages_that_it_is_made_in(string locales, string codes)
    {
        var files = Files.Without(Men).Without("content/figures.yaml").With(Guide, Files.Text(Guide).TrimEnd() + "\n" + locales);
        var findings = SmallProject.Load(files.With(SmallProject.Chapter, "# Help {#help}\n\n::: only understood=police\nb\n:::\n")).Findings;
        Assert.Equal(codes, string.Join(',', findings.Select(f => f.Code.Id).Distinct()));
    }

    [Theory]
    [InlineData("They speak in your language.", "GB2104")]
    [InlineData("In\u00A0YOUR *language* they\nhelp.", "GB2104")]
    [InlineData("## In your language {#a}", "GB2104")]
    [InlineData("Say the name of your language.", "")]
    [InlineData("::: only understood=police\nThey speak in your language.\n:::", "")]
    [InlineData("::: only spoken=police\n- in your language[^n]\n:::\n\n[^n]: Or in your language.", "")]
    [InlineData("::: only region=de\nThey speak in your language.\n:::", "GB2104")]
    [InlineData("b[^n]\n\n[^n]: In your language.", "GB2104")]
    public void A_promise_of_the_readers_language_stands_where_it_is_kept(string text, string codes) =>
        Assert.Equal(codes, string.Join(',', SmallProject.Load(With("a\n\n" + text)).Findings.Select(f => f.Code.Id).Distinct()));

    [Theory]
    [InlineData(Guide, "title: Guide", "title: In your language")]
    [InlineData(Contacts, "description: Police", "description: Police in your language")]
    [InlineData("content/interface.yaml", "phone: Phone", "phone: Phone in your language")]
    public void A_promise_outside_of_chapters_is_named(string path, string old, string changed)
    {
        Assert.Contains(old, Files.Text(path), StringComparison.Ordinal);

        Assert.Contains("GB2104", SmallProject.Load(Files.With(path, Files.Text(path).Replace(old, changed))).Findings.Select(f => f.Code.Id));
    }

    private static MemoryProjectFiles With(string text) => Files.With(SmallProject.Chapter, $"# Help {{#help}}\n\n{text}\n\nOf {{figure:days}}.\n");

    private static string Language(string tag, string script, string claim) => $"""
        {tag}:
          name: {tag}
          english-name: {tag}
          script: {script}
          fonts: [Noto Sans]
          claim-words: [{claim}]

        """;

    private static IEnumerable<string> TextsIn(IEnumerable<Chapter> chapters) =>
        BlockTree.All(chapters.SelectMany(c => c.Blocks.Concat(c.Notes.SelectMany(n => n.Blocks)))).OfType<Paragraph>().Select(p => p.Text.Text);
}
