using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Translation.Tests.Editions;

/// <summary>Citations, the list of works, and references to recommendations.</summary>
public sealed class CitationTests
{
    private static readonly SourceSpan Span = SampleProject.Message("").Span;

    private static readonly ImmutableArray<Work> Works =
    [
        new("article", "article-journal", [new("Brook", "Ina"), new("Gardener", "Tom")], "2015", "Talking in groups") { ContainerTitle = "Journal of Groups", Volume = "4", Issue = "2", Page = "11-19" },
        new("second", "book", [new("Brook", "Ina"), new("Gardener", "Tom")], "2015", "What is left to say?") { Publisher = "Press", PublisherPlace = "Bonn" },
        new("rules", "report", [new("German Gardening Association", null)], "2020", "Rules") { Short = "GGA", Url = "https://example.org/rules" },
        new("many", "book", [new("Ash", null), new("Birch", null), new("Cedar", null)], "1999", "Trees"),
    ];

    [Theory]
    [InlineData("So [@article].", "So (Brook & Gardener, 2015a).")]
    [InlineData("So [@second, p. 5; @rules].", "So (Brook & Gardener, 2015b, p. 5; GGA, 2020).")]
    [InlineData("So [@many, pp. 7–9].", "So (Ash et al., 1999, pp. 7–9).")]
    public void A_citation_prints_authors_and_year(string text, string expected) =>
        Assert.Equal(expected, Plain(Build(Citing(text), SampleProject.English, null).Chapters[0].Blocks[0]));

    [Fact]
    public void The_list_is_sorted_and_says_what_acronyms_mean() => Assert.Equal(
        [
            "Ash; Birch; Cedar (1999). Trees.",
            "Brook, Ina; Gardener, Tom (2015a). Talking in groups. Journal of Groups, 4(2), 11–19.",
            "Brook, Ina; Gardener, Tom (2015b). What is left to say? Bonn: Press.",
            "GGA: German Gardening Association (2020). Rules. example.org/rules",
        ],
        List(Build(Citing("So [@article]."), SampleProject.English, null)).Works.Select(w => w.Text.PlainText));

    [Fact]
    public void In_every_language_the_works_are_those_of_the_records_and_set_apart_from_the_text()
    {
        var catalogue = SampleProject.Catalogue(SampleProject.Arabic, SampleProject.Entry("So [@rules, p. 5].", "هكذا [@rules, p. 5]."));

        var edition = Build(Citing("So [@rules, p. 5]."), SampleProject.Arabic, catalogue);

        var runs = Assert.IsType<EditionParagraph>(edition.Chapters[0].Blocks[0]).Text.Runs;
        Assert.Equal(["هكذا (", "GGA, 2020, p. 5", ")."], runs.Select(r => r.Text));
        Assert.Equal((RunKind.Citation, "rules", "en", true), (runs[1].Kind, runs[1].Target, runs[1].Language, runs[1].IsIsolated));
        Assert.All(List(edition).Works, w => Assert.Equal(("en", false), (w.Text.Language, w.Text.IsFallback)));
    }

    [Theory]
    [InlineData("Also.")]
    [InlineData("Also [@article].")]
    [InlineData("Also [@rules, S. 5].")]
    [InlineData("Also [@rules, p. 5] [@rules, p. 5].")]
    public void A_translation_that_cites_otherwise_is_not_used(string translation)
    {
        var project = Citing("So [@rules, p. 5].");
        var findings = new FindingBag();

        var edition = EditionBuilder.Build(project, project.Publications[0], SampleProject.German, SampleProject.Catalogue(SampleProject.German, SampleProject.Entry("So [@rules, p. 5].", translation)), findings);

        Assert.Equal("So (GGA, 2020, p. 5).", Plain(edition.Chapters[0].Blocks[0]));
        Assert.Contains(findings.ToSorted(), f => f.Severity == Severity.Error);
    }

    [Fact]
    public void A_reference_to_a_recommendation_prints_its_number_and_its_own_words()
    {
        var project = SampleProject.With(
            Group(Item("Sow in rows.", null)),
            Group(Item("Water *each* evening.", "water")),
            new Paragraph(SampleProject.Message("See {ref:water} and {ref:water.number}."), Span));
        var catalogue = SampleProject.Catalogue(SampleProject.Arabic, SampleProject.Entry("Water *each* evening.", "اسقي كل *مساء*.") + SampleProject.Entry("See {ref:water} and {ref:water.number}.", "{ref:water} {ref:water.number}"));

        Assert.Equal("See 2. Water each evening. and 2.", Plain(Build(project, SampleProject.English, null).Chapters[0].Blocks[2]));
        var arabic = Build(project, SampleProject.Arabic, catalogue).Chapters[0];
        Assert.Equal("٢. اسقي كل مساء. ٢", Plain(arabic.Blocks[2]));
        Assert.Equal("water", Assert.IsType<EditionList>(Assert.IsType<EditionBox>(arabic.Blocks[1]).Blocks[0]).IdOf(0));
    }

    private static Box Group(params ListItem[] items) => new(BoxKinds.Recommendations, [new ListBlock(Ordered: true, 1, [.. items], Span)], Span);

    private static ListItem Item(string text, string? id) => new([new Paragraph(SampleProject.Message(text), Span)]) { Id = id };

    private static Project Citing(string text)
    {
        var project = SampleProject.With(new Paragraph(SampleProject.Message(text), Span), new BibliographyList(Span));
        return project with { Publications = [project.Publications[0] with { Works = Bibliographies.List(Works) }] };
    }

    private static Edition Build(Project project, Locale locale, Catalogue? catalogue) =>
        EditionBuilder.Build(project, project.Publications[0], locale, catalogue, new FindingBag());

    private static EditionBibliography List(Edition edition) => Assert.IsType<EditionBibliography>(edition.Chapters[0].Blocks[1]);

    private static string Plain(EditionBlock block) => Assert.IsType<EditionParagraph>(block).Text.PlainText;
}
