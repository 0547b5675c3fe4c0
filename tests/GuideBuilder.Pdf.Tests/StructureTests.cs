using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

public sealed class StructureTests
{
    [Theory]
    [InlineData(PdfFlavour.Print)]
    [InlineData(PdfFlavour.Screen)]
    public void The_tree_is_read_in_the_order_in_which_it_was_painted(PdfFlavour flavour)
    {
        var text = PdfText.Read(PdfFile.Open("t.pdf", Sample.Bytes(flavour)));
        var document = Assert.Single(text.Structure);
        Assert.Equal(["Document", "Sect", "H1", "P", "Link", "Figure", "L", "LI", "Lbl", "LBody"], text.Elements().Select(e => e.Type));
        Assert.Equal("Help\nCall +49 30 123 or say Rufand wait.\n1.\nBreathe", document.Text);
        Assert.Equal("A house", text.Elements().Single(e => e.Type == "Figure").Alt);
        Assert.Equal(["i", "1"], text.Pages.Select(p => p.Artifacts));
    }

    [Theory]
    [InlineData(PdfFlavour.Print)]
    [InlineData(PdfFlavour.Screen)]
    public void Nothing_is_untagged_and_nothing_is_nested_wrongly(PdfFlavour flavour)
    {
        var content = PdfContent.Read(PdfFile.Open("t.pdf", Sample.Bytes(flavour)));
        Assert.All(content.Pages, page => Assert.True(page is { Untagged.IsEmpty: true, HasUntaggedPaint: false, HasWrongNesting: false }));
    }

    [Theory]
    [InlineData(PdfFlavour.Print)]
    [InlineData(PdfFlavour.Screen)]
    public void The_parent_tree_leads_from_each_sequence_and_annotation_to_its_element(PdfFlavour flavour)
    {
        var file = PdfFile.Open("t.pdf", Sample.Bytes(flavour));
        var objects = file.Objects;
        var parents = ReadNumberTree(objects, objects.Dictionary(file.Catalogue["StructTreeRoot"])["ParentTree"]);
        var expected = Walk(file, objects.Dictionary(file.Catalogue["StructTreeRoot"])["K"]).ToList();
        Assert.Equal(flavour == PdfFlavour.Screen ? 9 : 8, expected.Count);
        Assert.All(expected, e => Assert.Equal(e.Element, e.Mcid is { } mcid
            ? ((PdfObject.List)objects.Resolve(parents[e.Key])).Items[mcid]
            : parents[e.Key]));
    }

    [Fact]
    public void An_element_painted_inside_another_takes_over_and_gives_back()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Print));
        var page = document.AddPage(420, 595);
        var paragraph = document.Structure.Add(PdfTag.P);
        page.BeginTag(paragraph);
        page.DrawGlyphs(Typed.LeftToRight(ToyFont.Create(), "a", 10, 20));
        page.BeginArtifact(PdfArtifact.Layout);
        page.FillRectangle(new Rect(0, 0, 10, 10), PdfColour.Grey(0.1));
        page.EndArtifact();
        Sample.Paint(page, paragraph.Add(PdfTag.Span, language: "uk"), Typed.LeftToRight(ToyFont.Create(), "b", 20, 20));
        page.DrawGlyphs(Typed.LeftToRight(ToyFont.Create(), "c", 30, 20));
        page.EndTag();
        var file = PdfFile.Open("t.pdf", document.ToBytes());
        var read = PdfText.Read(file).Elements().ToList();
        Assert.Equal("abc", read[0].Text);
        Assert.Equal(["en", "en", "uk"], read.Select(e => e.Language));
        Assert.False(PdfContent.Read(file).Pages[0].HasWrongNesting);
    }

    [Fact]
    public void Notes_without_an_id_are_given_one_each()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen));
        document.AddPage(300, 300);
        document.Structure.Add(PdfTag.Note);
        document.Structure.Add(PdfTag.Note, id: "mine");
        document.Structure.Add(PdfTag.Note);
        var ids = PdfText.Read(PdfFile.Open("t.pdf", document.ToBytes())).Elements().Where(e => e.Type == "Note").Select(e => e.Id).ToList();
        Assert.Equal(3, ids.Distinct().Count());
        Assert.DoesNotContain(null, ids);
    }

    [Fact]
    public void A_figures_box_is_where_the_figure_is_in_the_file()
    {
        var file = PdfFile.Open("t.pdf", Sample.Bytes(PdfFlavour.Print));
        var figure = Enumerable.Range(1, file.Objects.Count).Select(n => file.Objects.Dictionary(new PdfObject.Reference(n)))
            .Single(d => file.Objects.Name(d["S"]) == "Figure");
        var layout = file.Objects.Dictionary(file.Objects.Items(figure["A"]).Single());
        var box = file.Objects.Items(layout["BBox"]).Select(i => file.Objects.Number(i)!.Value);
        Assert.Equal([200 + Sample.Bleed, 595 - 260 + Sample.Bleed, 260 + Sample.Bleed, 395 + Sample.Bleed], box.Select(v => Math.Round(v, 3)));
    }

    [Fact]
    public void Elements_stand_only_where_the_standard_lets_them()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen));
        Assert.Throws<ArgumentException>(() => document.Structure.Add(PdfTag.LI));
        Assert.Throws<ArgumentException>(() => document.Structure.Add(PdfTag.L).Add(PdfTag.P));
        Assert.Throws<ArgumentException>(() => document.Structure.Add(PdfTag.Figure));
        Assert.Equal(PdfTag.LBody, document.Structure.Add(PdfTag.L).Add(PdfTag.LI).Add(PdfTag.LBody).Tag);
    }

    [Fact]
    public void Content_outside_tags_and_artifacts_is_refused()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen));
        var page = document.AddPage(300, 300);
        Assert.Throws<InvalidOperationException>(() => page.DrawGlyphs(Typed.LeftToRight(ToyFont.Create(), "a", 10, 20)));
    }

    [Fact]
    public void A_tag_inside_an_artifact_is_refused()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen));
        var page = document.AddPage(300, 300);
        page.BeginArtifact(PdfArtifact.Header);
        Assert.Throws<InvalidOperationException>(() => page.BeginTag(document.Structure));
    }

    [Fact]
    public void A_tag_that_was_not_ended_is_refused()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen));
        document.AddPage(300, 300).BeginTag(document.Structure);
        Assert.Throws<InvalidOperationException>(() => document.ToBytes());
    }

    [Fact]
    public void The_picture_of_a_missing_character_is_refused()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen));
        var page = document.AddPage(300, 300);
        page.BeginTag(document.Structure);
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            page.DrawGlyphs(Typed.Run(ToyFont.Create(), [new TypedCluster("a", new PdfGlyph(0, 0, 0))])));
    }

    private static Dictionary<int, PdfObject> ReadNumberTree(PdfObjects objects, PdfObject tree) =>
        ((PdfObject.List)objects.Dictionary(tree)["Nums"]).Items.Chunk(2).ToDictionary(pair => objects.Integer(pair[0], -1), pair => pair[1]);

    /// <summary>Each sequence and annotation of the tree with the element that holds it and its key in the parent tree.</summary>
    private static IEnumerable<(PdfObject Element, int Key, int? Mcid)> Walk(PdfFile file, PdfObject element)
    {
        var objects = file.Objects;
        var dictionary = objects.Dictionary(element);
        foreach (var kid in ((PdfObject.List)dictionary["K"]).Items)
        {
            var inner = objects.Dictionary(kid);
            if (kid is PdfObject.Number mcid)
                yield return (element, KeyOf(file, dictionary["Pg"]), (int)mcid.Value);
            else if (objects.Name(inner["Type"]) == "MCR")
                yield return (element, KeyOf(file, inner["Pg"]), objects.Integer(inner["MCID"], -1));
            else if (objects.Name(inner["Type"]) == "OBJR")
                yield return (element, objects.Integer(objects.Dictionary(inner["Obj"])["StructParent"], -1), null);
            else
                foreach (var below in Walk(file, kid))
                    yield return below;
        }
    }

    private static int KeyOf(PdfFile file, PdfObject page) => file.Objects.Integer(file.Objects.Dictionary(page)["StructParents"], -1);
}
