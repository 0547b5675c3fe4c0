using GuideBuilder.Content.Model;
using GuideBuilder.TestKit;

namespace GuideBuilder.Content.Tests.Loading;

/// <summary>Laws and dated figures: where they hold, on which days, and which of them a publication uses.</summary>
public sealed class LawTests
{
    private const string Laws = "content/laws.yaml";
    private const string Figures = "content/figures.yaml";

    [Fact]
    public void A_publication_names_the_laws_of_its_passages()
    {
        var files = With(":::: law stay\na\n\n- ::: law court\n  b\n  :::\n::::\n\nc[^n]\n\n[^n]:\n    ::: law note\n    § 31 says so.\n    :::", Law("court"), Law("stay"), Law("note"));

        var publication = Publication(files);

        Assert.Equal(["court", "stay", "note"], publication.Laws.Select(l => l.Id));
        Assert.Equal(new Law("stay", "§ 31 AufenthG", "de", new DateOnly(2011, 7, 1), null, new DateOnly(2027, 6, 30), "The law", "2026"), publication.FindLaw("stay"));
    }

    [Fact]
    public void A_law_whose_passage_the_publication_leaves_out_is_not_among_its_own()
    {
        var (project, findings) = SmallProject.Load(With("a\n\n:::: only audience=men\n::: law stay\nb\n:::\n::::", Law("stay")));

        Assert.Empty(project!.Publications[0].Laws);
        Assert.Equal(["GB1242", "GB2101"], findings.Select(f => f.Code.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-22", "", "")]
    [InlineData("2026-11-23", "", "GB2093")]
    [InlineData("2026-11-23", " upcoming", "")]
    [InlineData("2026-11-22", " upcoming", "GB2094")]
    public void A_law_is_told_as_upcoming_exactly_before_its_first_day(string from, string mark, string code) =>
        Assert.Equal(code, Codes(With($"::: law stay{mark}\na\n:::", SmallProject.Law("stay", from))));

    [Theory]
    [InlineData("2026-11-22", "", "")]
    [InlineData("2026-11-21", "", "GB2095")]
    [InlineData("2026-11-21", " upcoming", "GB2095")]
    public void A_law_that_has_ended_is_told_nowhere(string until, string mark, string code) =>
        Assert.Equal(code, Codes(With($"::: law stay{mark}\na\n:::", SmallProject.Law("stay", "2011-07-01", until))));

    [Theory]
    [InlineData("", "", "GB2098")]
    [InlineData("::: law stay upcoming\n", "\n:::", "")]
    [InlineData("::: law stay upcoming\n- ", "\n:::", "")]
    public void A_figure_of_a_later_day_stands_only_in_an_upcoming_passage(string before, string after, string code)
    {
        var files = SmallProject.Files
            .With(Figures, SmallProject.Files.Text(Figures) + "\n  in-force-from: 2026-12-01")
            .With(Laws, SmallProject.Law("stay", "2026-12-01"))
            .With(SmallProject.Chapter, $"# Help {{#help}}\n\n{before}After {{figure:days}} days{after}\n");

        Assert.Equal(code, Codes(files).Replace("GB1242,", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_says_where_and_when_it_holds()
    {
        var files = SmallProject.Files.With(Figures, SmallProject.Files.Text(Figures) + "\n  region: de\n  in-force-from: 2020-01-01\n  in-force-until: 2026-11-22\n  review-by: 2027-06-30");

        var figure = Assert.Single(Publication(files).FiguresUsed);

        Assert.Equal(("days", "de", new DateOnly(2020, 1, 1), new DateOnly(2026, 11, 22), new DateOnly(2027, 6, 30)), (figure.Id, figure.Region, figure.InForceFrom, figure.InForceUntil, figure.ReviewBy));
    }

    [Theory]
    [InlineData("region: dk", "GB1202")]
    [InlineData("review-by: soon", "GB1208")]
    [InlineData("in-force-from: 2026", "GB1208")]
    [InlineData("in-force: 2026", "GB1109")]
    public void A_slip_in_a_record_is_named(string line, string code) =>
        Assert.Equal(code, Codes(SmallProject.Files.With(Figures, $"{SmallProject.Files.Text(Figures)}\n  {line}")));

    [Theory]
    [InlineData("§ 31", true)]
    [InlineData("The §31", true)]
    [InlineData("Look at Section 4", true)]
    [InlineData("Look at section {figure:days}", true)]
    [InlineData("See Art. 6 and Article\u00A07", true)]
    [InlineData("*Sections* 4", true)]
    [InlineData("## By § 4 {#four}", true)]
    [InlineData("&sect; 31", true)]
    [InlineData("Section of the court, articles of 4 people", false)]
    [InlineData("Art and 4 pictures", false)]
    public void A_law_is_cited_only_in_a_passage_of_law(string text, bool isCitation)
    {
        Assert.Equal(isCitation ? "GB2096" : "", Codes(With(text)));
        Assert.Equal("", Codes(With($"::: law stay\n{text}\n:::", Law("stay"))));
    }

    [Theory]
    [InlineData("::: law")]
    [InlineData("::: law Stay")]
    [InlineData("::: law stay later")]
    [InlineData("::: law upcoming upcoming x")]
    public void What_follows_law_must_be_understood(string opening) =>
        Assert.Equal("GB1242,GB2013", Codes(With($"{opening}\na\n:::", Law("stay"))).Replace("GB2013", "GB1242,GB2013", StringComparison.Ordinal));

    [Fact]
    public void An_unknown_law_names_the_nearest()
    {
        var finding = Assert.Single(SmallProject.Load(With("::: law stays\na\n:::", Law("stay"))).Findings);

        Assert.Contains("Did you mean “stay”?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_of_law_holds_headings_and_boxes_and_is_seen_through()
    {
        var publication = Publication(With("::::: law stay\n## One {#one}\n\n:::: note\n::: law stay\na\n:::\n::::\n:::::", Law("stay")).With("content/publications/guide.yaml", SmallProject.Files.Text("content/publications/guide.yaml") + "\nnumbered: true"));

        Assert.Equal([1, 1], Sections.Of(publication.Chapters, numbered: true).Single(s => s.Id == "one").Number);
        Assert.IsType<Heading>(BlockTree.Unwrapped(publication.Chapters[0].Blocks).First());
    }

    private static string Law(string id) => SmallProject.Law(id, "2011-07-01");

    private static MemoryProjectFiles With(string text, params string[] laws)
    {
        var files = SmallProject.Files.With(SmallProject.Chapter, $"# Help {{#help}}\n\n{text}\n\nOf {{figure:days}}.\n");
        return laws.Length == 0 ? files : files.With(Laws, string.Concat(laws));
    }

    private static Publication Publication(MemoryProjectFiles files)
    {
        var (project, findings) = SmallProject.Load(files);
        Assert.Empty(findings);
        return project!.Publications[0];
    }

    private static string Codes(MemoryProjectFiles files) => string.Join(',', SmallProject.Load(files).Findings.Select(f => f.Code.Id));
}
