using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Specimen;

/// <summary>The tree that a screen reader walks, where the repository's guide has no such block.</summary>
public sealed class SpecimenStructureTests
{
    [Theory]
    [MemberData(nameof(SpecimenBuild.EachPdf), MemberType = typeof(SpecimenBuild))]
    public void Each_row_of_a_table_has_all_columns_and_each_head_says_what_it_heads(string tag, PdfFlavour flavour)
    {
        var pdf = SpecimenBuild.PdfIn(tag, flavour);
        var table = Assert.Single(Elements(pdf), e => TypeOf(pdf, e) == "Table");
        var groups = Kids(pdf, table).Where(k => TypeOf(pdf, k) != "Caption").ToList();
        Assert.Equal(["THead", "TBody"], groups.Select(g => TypeOf(pdf, g)));
        var rows = groups.SelectMany(g => Kids(pdf, g)).Where(k => TypeOf(pdf, k) == "TR").ToList();
        Assert.Equal(8, rows.Count);
        var open = new int[3];
        foreach (var row in rows)
        {
            var cells = Kids(pdf, row).ToList();
            var taken = open.Count(r => r > 0);
            Assert.Equal(3, taken + cells.Sum(c => Span(pdf, c, "ColSpan")));
            Claim(open, cells.Select(c => (Span(pdf, c, "ColSpan"), Span(pdf, c, "RowSpan"))));
        }

        var heads = Elements(pdf).Where(e => TypeOf(pdf, e) == "TH").ToList();
        Assert.Equal(4, heads.Count);
        Assert.All(heads, h => Assert.Equal("Column", pdf.File.Objects.Name(Attribute(pdf, h, "Scope"))));
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachPdf), MemberType = typeof(SpecimenBuild))]
    public void Each_note_has_a_name_and_each_mark_is_a_reference(string tag, PdfFlavour flavour)
    {
        var pdf = SpecimenBuild.PdfIn(tag, flavour);
        var notes = pdf.Text.Elements().Where(e => e.Type == "Note").ToList();
        Assert.Equal(3, notes.Count);
        Assert.Equal(3, notes.Select(n => n.Id).OfType<string>().Distinct().Count());
        var marks = pdf.Text.Elements().Where(e => e.Type == "P").SelectMany(p => p.Children).Where(c => c.Type == "Reference").ToList();
        // Three marks of notes and three references to other places.
        Assert.Equal(6, marks.Count);
        Assert.All(marks, m => Assert.Equal(flavour == PdfFlavour.Screen ? "Link" : "Span", Assert.Single(m.Children).Type));
    }

    [Theory]
    [MemberData(nameof(SpecimenBuild.EachPdf), MemberType = typeof(SpecimenBuild))]
    public void Headings_skip_no_level_and_everything_painted_is_text_or_artifact(string tag, PdfFlavour flavour)
    {
        var pdf = SpecimenBuild.PdfIn(tag, flavour);
        var levels = pdf.Paragraphs.Where(p => p.Type != "P").Select(p => p.Type[1] - '0').ToList();
        Assert.Contains(3, levels);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(pdf.Content.Pages, p => Assert.True(p is { Untagged.IsEmpty: true, HasUntaggedPaint: false, HasWrongNesting: false }));
    }

    private static void Claim(int[] open, IEnumerable<(int Columns, int Rows)> cells)
    {
        var column = 0;
        var taken = open.Select(r => r > 0).ToArray();
        foreach (var (columns, rows) in cells)
        {
            while (taken[column])
            {
                column++;
            }

            for (var i = 0; i < columns; i++)
            {
                open[column++] = rows;
            }
        }

        for (var i = 0; i < open.Length; i++)
        {
            open[i] = Math.Max(0, open[i] - 1);
        }
    }

    private static IEnumerable<PdfObject.Dictionary> Elements(BuiltPdf pdf)
    {
        return Below(pdf.File.Objects.Dictionary(pdf.File.Catalogue["StructTreeRoot"]));

        IEnumerable<PdfObject.Dictionary> Below(PdfObject.Dictionary element) => Kids(pdf, element).SelectMany(k => Below(k).Prepend(k));
    }

    private static IEnumerable<PdfObject.Dictionary> Kids(BuiltPdf pdf, PdfObject.Dictionary element)
    {
        var objects = pdf.File.Objects;
        var kids = objects.Resolve(element["K"]) is PdfObject.List list ? list.Items : [element["K"]];
        return kids.Select(k => objects.Resolve(k)).OfType<PdfObject.Dictionary>().Where(d => d.Entries.ContainsKey("S"));
    }

    private static string? TypeOf(BuiltPdf pdf, PdfObject.Dictionary element) => pdf.File.Objects.Name(element["S"]);

    private static int Span(BuiltPdf pdf, PdfObject.Dictionary cell, string name) =>
        pdf.File.Objects.Resolve(Attribute(pdf, cell, name)) is PdfObject.Number number ? (int)number.Value : 1;

    private static PdfObject Attribute(BuiltPdf pdf, PdfObject.Dictionary element, string name)
    {
        var objects = pdf.File.Objects;
        var attributes = objects.Resolve(element["A"]) is PdfObject.List list ? list.Items : [element["A"]];
        return attributes.Select(a => objects.Dictionary(a)).Where(a => a.Entries.ContainsKey(name)).Select(a => a[name]).FirstOrDefault() ?? PdfObject.Null.Value;
    }
}
