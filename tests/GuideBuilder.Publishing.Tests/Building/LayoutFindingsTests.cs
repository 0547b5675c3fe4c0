using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Tests.Building;

public sealed class LayoutFindingsTests
{
    private static readonly TagNode Owner = new(PdfTag.P, null) { Origin = new SourceSpan("content/chapters/now.md", 7, 1), Passage = "Call now \U0001F600 please" };

    [Fact]
    public void A_missing_character_is_named_by_its_code_and_itself()
    {
        var finding = FindingOf(new GlyphMissing(new MissingGlyph(0x1F600, "ar", Owner), Owner));
        Assert.Equal(("GB4001", "content/chapters/now.md:7:1", "ar"), (finding.Code.Id, finding.Span!.ToString(), finding.Language));
        Assert.Equal("No font for “ar” has the character U+1F600 (😀), which stands in “Call now 😀 please”.", finding.Message);
    }

    [Fact]
    public void A_line_that_is_too_wide_is_quoted_in_part()
    {
        var finding = FindingOf(new LineTooWide(new string('x', 80), 12.345, "de", Owner));
        Assert.Equal("GB4002", finding.Code.Id);
        Assert.Equal($"“{new string('x', 60)}…” is 12.3 pt wider than its line.", finding.Message);
    }

    [Fact]
    public void A_quotation_is_not_cut_inside_a_character()
    {
        var finding = FindingOf(new LineTooWide(new string('x', 59) + "😀 and more", 1, "de", Owner));
        Assert.StartsWith($"“{new string('x', 59)}😀…”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_that_is_too_tall_is_found_without_a_place_too()
    {
        var finding = FindingOf(new BlockTooTall(3, null));
        Assert.Equal(("GB4003", null, "A passage is 3 pt taller than the room it has."), (finding.Code.Id, finding.Span, finding.Message));
    }

    [Fact]
    public void A_passage_that_is_hardly_too_tall_is_not_said_to_be_0_pt_too_tall()
    {
        Assert.Equal("A passage is 0.1 pt taller than the room it has.", FindingOf(new BlockTooTall(0.02, null)).Message);
        Assert.Equal("“word” is 0.1 pt wider than its line.", FindingOf(new LineTooWide("word", 0.02, "de", Owner)).Message);
    }

    [Fact]
    public void The_same_problem_twice_is_one_finding()
    {
        var problem = new BlockTooTall(3, Owner);
        Assert.Single(LayoutFindings.Of(RealBuild.BookIn("en") with { Problems = [problem, problem with { }] }));
    }

    [Fact]
    public void A_real_book_with_a_character_that_no_font_has_and_a_word_that_fits_no_line_is_not_made()
    {
        var text = Variant.Guide.Text("content/chapters/about.md") + $"\nA word of {new string('w', 90)} and a \U00012000 sign.\n";
        var result = Variant.Build(Variant.Guide.With("content/chapters/about.md", text), "en");
        Assert.Empty(result.Files);
        Assert.Equal(["GB4001", "GB4002"], result.Findings.Where(f => f.Severity == Core.Findings.Severity.Error).Select(f => f.Code.Id).Order(StringComparer.Ordinal));
        Assert.All(result.Findings.Where(f => f.Severity == Core.Findings.Severity.Error), f => Assert.Equal(("content/chapters/about.md", text.Count(c => c == '\n')), (f.Span!.Path, f.Span.Line)));
    }

    private static Core.Findings.Finding FindingOf(LayoutProblem problem) => Assert.Single(LayoutFindings.Of(RealBuild.BookIn("en") with { Problems = [problem] }));
}
