using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Translation.Tests.Editions;

/// <summary>Notes, references, numbers and sorted lists in editions.</summary>
public sealed class StructureTests
{
    private static readonly SourceSpan Span = SampleProject.Message("").Span;

    [Fact]
    public void Notes_are_counted_in_the_order_of_the_translation()
    {
        var catalogue = SampleProject.Catalogue(SampleProject.Arabic, SampleProject.Entry("One[^a], two[^b].", "اثنان[^b]، واحد[^a]."));
        var chapter = Build(WithNotes("One[^a], two[^b].", "a", "b"), SampleProject.Arabic, catalogue).Chapters[0];
        Assert.Equal([("b", "١"), ("a", "٢")], Marks(chapter).Select(r => (r.Target!, r.Text)));
        Assert.Equal([("b", 1, "Note b"), ("a", 2, "Note a")], chapter.Notes.Select(n => (n.Id, n.Number, Plain(n.Blocks[0]))));
    }

    [Fact]
    public void A_translation_that_loses_a_note_is_not_used()
    {
        var catalogue = SampleProject.Catalogue(SampleProject.German, SampleProject.Entry("One[^a]", "Eins"));
        var findings = new FindingBag();
        var edition = EditionBuilder.Build(WithNotes("One[^a]", "a"), WithNotes("One[^a]", "a").Publications[0], SampleProject.German, catalogue, findings);
        Assert.Equal("One1", Plain(edition.Chapters[0].Blocks[0]));
        Assert.Contains(findings.ToSorted(), f => f.Severity == Severity.Error && f.Message.Contains("[^a]"));
    }

    [Fact]
    public void A_reference_has_the_number_and_the_translated_words_of_its_heading()
    {
        var catalogue = SampleProject.Catalogue(SampleProject.Arabic, SampleProject.Entry("Pack", "احزمي") + SampleProject.Entry("See {ref:pack}.", "انظري {ref:pack}."));
        var project = Numbered(SampleProject.With(Head("pack", "Pack"), Text("See {ref:pack}.")));
        var chapter = Build(project, SampleProject.Arabic, catalogue).Chapters[0];
        var run = Assert.IsType<EditionParagraph>(chapter.Blocks[1]).Text.Runs[1];
        Assert.Equal(("١.١ احزمي", RunKind.Reference, "pack", true), (run.Text, run.Kind, run.Target, run.IsIsolated));
        Assert.Equal([1, 1], Assert.IsType<EditionHeading>(chapter.Blocks[0]).Number);
        Assert.Equal([1], chapter.Number);
    }

    [Fact]
    public void A_number_to_dial_in_a_heading_stays_one_when_it_is_referred_to()
    {
        var project = SampleProject.With(Head("call", "Call {contact:line.phone} now"), Text("{ref:call} {ref:one}"));
        var runs = Assert.IsType<EditionParagraph>(Build(project, SampleProject.English, null).Chapters[0].Blocks[1]).Text.Runs;
        Assert.Equal(["Call ", "116 016", " now", " ", "Chapter one"], runs.Select(r => r.Text));
        Assert.Equal([RunKind.Reference, RunKind.Phone, RunKind.Reference, RunKind.Text, RunKind.Reference], runs.Select(r => r.Kind));
        Assert.Equal(["call", "call", "call", null, "one"], runs.Select(r => r.Target));
    }

    [Fact]
    public void Only_headings_outside_boxes_have_numbers()
    {
        var project = Numbered(SampleProject.With(
            Head("a", "A"), new Heading(3, "b", SampleProject.Message("B"), Span), new Box("note", [Head("c", "C")], Span), new Columns(2, [Head("d", "D")], Span), Text("{ref:d.number}")));
        Assert.Equal(["one:1", "a:1.1", "b:1.1.1", "c:", "d:1.2"], Sections.Of(project.Publications[0].Chapters, numbered: true).Select(s => $"{s.Id}:{string.Join('.', s.Number)}"));
        Assert.Equal("1.2", Plain(Build(project, SampleProject.English, null).Chapters[0].Blocks[^1]));
    }

    [Fact]
    public void Recommendations_are_numbered_through_all_groups_and_boxes()
    {
        Box Group(params int[] lengths) => new(
            BoxKinds.Recommendations, [.. lengths.Select(n => new ListBlock(Ordered: true, 1, [.. Enumerable.Repeat(new ListItem([]), n)], Span))], Span);
        var blocks = Build(SampleProject.With(Group(2, 3), Text("x"), Group(1, 1)), SampleProject.English, null).Chapters[0].Blocks;
        Assert.Equal([1, 3, 6, 7], blocks.OfType<EditionBox>().SelectMany(b => b.Blocks).Cast<EditionList>().Select(l => l.Start));
    }

    [Fact]
    public void A_glossary_is_sorted_as_the_language_sorts()
    {
        var terms = new[] { "z", "ä", "b" };
        var project = SampleProject.With(new DefinitionList([.. terms.Select(t => new Definition(SampleProject.Message(t), []))], IsGlossary: true, Span));
        Assert.Equal(["ä", "b", "z"], Terms(project, project.SourceLocale));
        var swedish = project.SourceLocale with { Tag = "sv" };
        Assert.Equal(["b", "z", "ä"], Terms(project with { SourceLocale = swedish }, swedish));
    }

    [Fact]
    public void Tables_tasks_and_quotations_are_carried_over()
    {
        var project = SampleProject.With(
            new Table([ColumnAlignment.End], 1, [new TableRow([new TableCell([Text("H")])]), new TableRow([new TableCell([], 1, 1)])], SampleProject.Message("Cap"), Span),
            new ListBlock(Ordered: false, 1, [new ListItem([Text("Do")], IsTask: true)], Span),
            new Quote([Text("Said")], Span));
        var blocks = Build(project, SampleProject.English, null).Chapters[0].Blocks;
        var table = Assert.IsType<EditionTable>(blocks[0]);
        Assert.Equal(("Cap", "H", 0), (table.Caption!.PlainText, Plain(table.Rows[0].Cells[0].Blocks[0]), table.Rows[1].Cells[0].Blocks.Length));
        Assert.True(Assert.IsType<EditionList>(blocks[1]).IsTaskList);
        Assert.Equal("Said", Plain(Assert.IsType<EditionQuote>(blocks[2]).Blocks[0]));
    }

    private static Paragraph Text(string text) => new(SampleProject.Message(text), Span);

    private static Heading Head(string id, string text) => new(2, id, SampleProject.Message(text), Span);

    private static Project WithNotes(string text, params string[] ids)
    {
        var project = SampleProject.With(Text(text));
        var notes = ids.Select(id => new Note(id, [Text($"Note {id}")], Span)).ToImmutableArray();
        return With(project, p => p with { Chapters = [p.Chapters[0] with { Notes = notes }] });
    }

    private static Project Numbered(Project project) => With(project, p => p with { Numbered = true });

    private static Project With(Project project, Func<Publication, Publication> change) => project with { Publications = [change(project.Publications[0])] };

    private static Edition Build(Project project, Locale locale, Catalogue? catalogue) =>
        EditionBuilder.Build(project, project.Publications[0], locale, catalogue, new FindingBag());

    private static IEnumerable<string> Terms(Project project, Locale locale) =>
        Assert.IsType<EditionDefinitionList>(Build(project, locale, null).Chapters[0].Blocks[0]).Items.Select(i => i.Term.PlainText);

    private static IEnumerable<EditionRun> Marks(EditionChapter chapter) =>
        Assert.IsType<EditionParagraph>(chapter.Blocks[0]).Text.Runs.Where(r => r.Kind == RunKind.NoteReference);

    private static string Plain(EditionBlock block) => Assert.IsType<EditionParagraph>(block).Text.PlainText;
}
