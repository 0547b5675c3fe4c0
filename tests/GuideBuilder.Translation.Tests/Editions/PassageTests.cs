using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Translation.Tests.Editions;

/// <summary>Passages of law and passages for some languages, as editions have them.</summary>
public sealed class PassageTests
{
    private static readonly SourceSpan Span = new("content/chapters/one.md", 3, 1);
    private static readonly Law Upcoming = new("help", "GewHG", "de", new DateOnly(2027, 1, 1), null, new DateOnly(2027, 6, 30), "law", "2026");

    [Theory]
    [InlineData(false, "a")]
    [InlineData(true, "Not in force before 2027-01-01|a")]
    public void A_law_that_is_not_in_force_yet_is_told_before_the_passage(bool isUpcoming, string expected) =>
        Assert.Equal(expected, Texts(Build(SampleProject.English, new LawPassage("help", isUpcoming, [Text("a")], Span))));

    [Fact]
    public void It_is_told_below_the_heading_that_the_passage_begins_with()
    {
        var heading = new Heading(2, "rights", SampleProject.Message("Rights"), Span);

        var edition = Build(SampleProject.English, new LawPassage("help", true, [heading, Text("a")], Span));

        Assert.Equal("Rights|Not in force before 2027-01-01|a", Texts(edition));
    }

    [Fact]
    public void Recommendations_are_counted_on_through_a_passage()
    {
        ListBlock list = new(true, 1, [new ListItem([Text("a")])], Span);

        var edition = Build(SampleProject.English, new Box(BoxKinds.Recommendations, [list, new LawPassage("help", false, [list], Span), list], Span));

        Assert.Equal([1, 2, 3], Assert.IsType<EditionBox>(Assert.Single(edition.Chapters[0].Blocks)).Blocks.Cast<EditionList>().Select(l => l.Start));
    }

    [Theory]
    [InlineData("en", "a")]
    [InlineData("de", "a|b|c")]
    [InlineData("uk", "a|b")]
    public void An_edition_has_the_passages_of_its_language(string language, string expected)
    {
        var locale = SampleProject.English with { Tag = language };

        var edition = Build(locale, Text("a"), Understood("line", Text("b")), Spoken("line", "c"));

        Assert.Equal(expected, Texts(edition));
    }

    [Fact]
    public void A_text_that_a_language_leaves_out_is_no_gap_in_it_but_is_extracted()
    {
        var project = SampleProject.With(Text("a"), Understood("line", Text("b")));

        Assert.Contains("b", MessageCollector.Collect(project, "reader").Select(m => m.Message.Text));
        Assert.DoesNotContain("“b”", Gaps(project, SampleProject.Arabic with { Tag = "bn" }), StringComparison.Ordinal);
        Assert.Contains("“b”", Gaps(project, SampleProject.Arabic), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_and_numbers_are_those_of_the_edition()
    {
        var one = new Heading(2, "one", SampleProject.Message("One"), Span);
        var two = new Heading(2, "two", SampleProject.Message("Two"), Span);
        var project = SampleProject.With(Understood("line", one, Text("x[^x]")), two, Text("y[^y]"));
        var publication = project.Publications[0] with { Numbered = true };
        publication = publication with { Chapters = [publication.Chapters[0] with { Notes = [new Note("x", [Text("note x")], Span), new Note("y", [Text("note y")], Span)] }] };

        var chapter = EditionBuilder.Build(project, publication, SampleProject.English, null, new FindingBag()).Chapters[0];

        Assert.Equal([1, 1], chapter.Blocks.OfType<EditionHeading>().Single().Number);
        Assert.Equal([("y", 1)], chapter.Notes.Select(n => (n.Id, n.Number)));
    }

    private static string Gaps(Project project, Locale locale)
    {
        var findings = new FindingBag();
        _ = EditionBuilder.Build(project, project.Publications[0], locale, SampleProject.Catalogue(locale, string.Concat(project.Interface.Messages.Select(m => $"msgctxt \"{m.Context}\"\nmsgid \"{m.Text}\"\nmsgstr \"{m.Text}\"\n\n"))), findings);
        return string.Join('\n', findings.ToSorted().Select(f => f.Message));
    }

    private static ConditionalPassage Understood(string contact, params Block[] blocks) => new(new Condition([], [], [contact], []), [.. blocks], Span);

    private static ConditionalPassage Spoken(string contact, string text) => new(new Condition([], [], [], [contact]), [Text(text)], Span);

    private static Paragraph Text(string text) => new(SampleProject.Message(text), Span);

    private static Edition Build(Locale locale, params Block[] blocks)
    {
        var project = SampleProject.With(blocks);
        var publication = project.Publications[0] with { Laws = [Upcoming] };
        return EditionBuilder.Build(project with { SourceLocale = locale }, publication, locale, null, new FindingBag());
    }

    private static string Texts(Edition edition) => string.Join('|', edition.Chapters[0].Blocks.Select(b => b switch
    {
        EditionHeading heading => heading.Text.PlainText,
        EditionParagraph paragraph => paragraph.Text.PlainText,
        _ => b.GetType().Name,
    }));
}
