using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>The tree that a screen reader walks.</summary>
public sealed class StructureTests
{
    private static readonly ImmutableArray<string> Blocks = ["H1", "H2", "H3", "P", "L", "Div", "Figure", "Table"];

    /// <summary>What may stand in what.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Grammar = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["Document"] = ["Part"],
        ["Part"] = ["Sect"],
        ["Sect"] = [.. Blocks, "Sect", "TOC"],
        ["Div"] = Blocks,
        ["LBody"] = Blocks,
        ["TOC"] = ["TOCI"],
        ["TOCI"] = ["Reference"],
        ["Reference"] = ["Link", "Span"],
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["Table"] = ["THead", "TBody"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["TH"] = Blocks,
        ["TD"] = Blocks,
        ["P"] = ["Span", "Link", "Reference"],
        ["H1"] = ["Span", "Link"],
        ["H2"] = ["Span", "Link"],
        ["H3"] = ["Span", "Link"],
        ["Lbl"] = ["Span"],
        ["Span"] = [],
        ["Link"] = [],
        ["Figure"] = [],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Elements_stand_only_where_they_belong(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        Assert.Equal("Document", Assert.Single(pdf.Text.Structure).Type);
        Assert.All(pdf.Text.Elements(), e => Assert.All(e.Children, c => Assert.Contains(c.Type, Grammar[e.Type])));
        Assert.All(pdf.Text.Elements().Where(e => e.Type == "LI"), e => Assert.Equal(["Lbl", "LBody"], e.Children.Select(c => c.Type)));
        Assert.Equal(flavour == PdfFlavour.Screen, pdf.Text.Elements().Any(e => e.Type == "Link"));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Everything_on_a_page_is_text_or_artifact_and_each_element_holds_something(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        Assert.All(pdf.Content.Pages, p => Assert.True(p is { Untagged.IsEmpty: true, HasUntaggedPaint: false, HasWrongNesting: false }));
        Assert.All(pdf.Text.Elements(), e => Assert.NotEmpty(e.Nodes));
        var claimed = pdf.Text.Elements().SelectMany(e => e.Nodes.OfType<TextNode.Run>()).Select(r => (r.Page, r.Mcid)).Order();
        Assert.Equal(pdf.Content.Pages.SelectMany((p, i) => p.Tagged.Keys.Select(k => (i, k))), claimed);
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Headings_skip_no_level_and_are_those_of_the_edition(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var levels = pdf.Paragraphs.Where(p => p.Type != "P").Select(p => p.Type[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        var expected = pdf.Edition.Chapters.SelectMany(c => EditionWalk.Headings(c.Blocks).Select(h => (h.Level, h.Text.PlainText)).Prepend((1, c.Title.PlainText)));
        var free = BookTexts.Of(pdf.Edition, RealBuild.FreePages(tag, flavour)).Where(t => t == pdf.Edition.Interface[InterfaceKey.OwnNumbers] || t == pdf.Edition.Interface[InterfaceKey.Notes]);
        Assert.Equal(expected.Concat(free.Select(t => (1, t.PlainText))), pdf.Paragraphs.Where(p => p.Type != "P").Skip(2).Select(p => (p.Type[1] - '0', p.Text)));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_heading_begins_a_section_as_deep_as_its_level(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var headings = pdf.Text.Structure.SelectMany(e => HeadingsIn(e, 0)).ToList();
        var inBoxes = pdf.Text.Elements().Where(e => e.Type == "Div").SelectMany(e => e.Children).Count(c => c.Type[0] == 'H');
        Assert.Equal(pdf.Text.Elements().Count(e => e.Type is "H1" or "H2" or "H3") - inBoxes, headings.Count);
        Assert.All(headings, h => Assert.Equal(h.Type, FormattableString.Invariant($"H{h.Depth}")));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Lists_have_the_items_and_labels_of_the_edition(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var expected = pdf.Edition.Chapters.SelectMany(c => LabelsIn(c.Blocks, pdf.Edition.Locale));
        var found = pdf.Text.Elements().Where(e => e.Type == "L").Select(l => string.Join(' ', l.Children.Select(i => i.Children.First().Text)));
        Assert.Equal(expected, found);
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_character_is_in_the_language_of_its_run(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var runs = PlacedRun.In(pdf).ToList();
        Assert.Equal(tag, pdf.File.Objects.Text(pdf.File.Catalogue["Lang"]));
        Assert.All(runs, r => Assert.All(r.Glyphs, g => Assert.Equal(r.Run.Language, g.Language)));
        Assert.Equal(tag != "de", runs.Exists(r => r.Run is { Kind: RunKind.Foreign, Language: "de" } && r.Text.Language == tag && r.Run.Text == "Frauenhaus"));
        Assert.Equal(pdf.Edition.Chapters.Length, pdf.Text.Elements().Count(e => e.Type == "TOCI" && e.Language == tag));
    }

    /// <summary>The first element of each section, and in how many sections it is.</summary>
    private static IEnumerable<(string Type, int Depth)> HeadingsIn(TextElement element, int depth)
    {
        var inner = element.Type == "Sect" ? depth + 1 : depth;
        var first = element.Type == "Sect" && element.Children.First().Type[0] == 'H' ? [(element.Children.First().Type, inner)] : Array.Empty<(string, int)>();
        return first.Concat(element.Children.SelectMany(c => HeadingsIn(c, inner)));
    }

    /// <summary>The labels of each list: of explanations their terms.</summary>
    private static IEnumerable<string> LabelsIn(ImmutableArray<EditionBlock> blocks, Locale locale) => blocks.SelectMany(b => b switch
    {
        EditionList list => [string.Join(' ', list.Items.Select((_, i) => LabelOf(list, i, locale))), .. list.Items.SelectMany(i => LabelsIn(i, locale))],
        EditionDefinitionList list => [string.Join(' ', list.Items.Select(i => i.Term.PlainText))],
        EditionBox box => LabelsIn(box.Blocks, locale),
        _ => Array.Empty<string>(),
    });

    private static string LabelOf(EditionList list, int index, Locale locale) => list switch
    {
        { IsTaskList: true } => "☐",
        { Ordered: true } => $"{locale.FormatNumber(list.Start + index)}.",
        _ => "•",
    };
}
