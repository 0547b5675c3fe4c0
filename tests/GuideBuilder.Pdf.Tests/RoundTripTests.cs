using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Pdf.Painting;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("Call 0800 0116 016, day & night (free).")]
    [InlineData("مساعدة ٠٨٠٠")]
    [InlineData("कृपया फ़ोन करें")]
    [InlineData("Surrogates: 𞤀𞤁 😀 end")]
    [InlineData("ZWNJ می\u200Cخواهم and ZWSP\u200B.")]
    [InlineData("private \uE001 and no-break\uFEFF.")]
    public void Text_written_is_text_read(string text) => Assert.Equal(text, ReadBack(Typed.LeftToRight(ToyFont.Create(), text, 40, 60)).Text);

    [Fact]
    public void Right_to_left_text_is_read_in_logical_order_and_stands_in_visual_order()
    {
        var element = ReadBack(Typed.RightToLeft(ToyFont.Create(), "السلام", 380, 60));
        Assert.Equal("السلام", element.Text);
        Assert.Equal(element.Glyphs.OrderByDescending(g => g.X), element.Glyphs);
        Assert.Equal(380, element.Glyphs.First().X + element.Glyphs.First().Advance, 0.01);
    }

    [Fact]
    public void The_digits_of_a_telephone_number_run_from_left_to_right_inside_right_to_left_text()
    {
        var font = ToyFont.Create();
        var number = Typed.LeftToRight(font, "0800 116", 100, 60);
        var run = Typed.RightToLeft(font, "اتصل ", 380, 60);
        var element = ReadBack(Typed.Join(run, number));
        Assert.Equal("اتصل 0800 116", element.Text);
        var digits = element.Glyphs.Where(g => char.IsAsciiDigit(g.Text[0])).ToList();
        Assert.Equal(digits.OrderBy(g => g.X), digits);
        Assert.Equal("0800116", string.Concat(digits.Select(g => g.Text)));
    }

    [Fact]
    public void Glyphs_stand_where_they_were_put_even_after_a_long_line()
    {
        var font = ToyFont.Create();
        var clusters = Enumerable.Range(0, 400).Select(i => new TypedCluster("x", new PdfGlyph(7, 40 + (i * 0.8337), 60 + (i % 3 * 0.5))));
        var glyphs = ReadBack(Typed.Run(font, clusters, 9.7)).Glyphs.ToList();
        Assert.All(glyphs.Index(), g => Assert.Equal(40 + (g.Index * 0.8337), g.Item.X, 0.006));
        Assert.All(glyphs.Index(), g => Assert.Equal(60 + (g.Index % 3 * 0.5), g.Item.Y, 0.001));
    }

    [Fact]
    public void A_cluster_of_several_glyphs_is_read_as_one_text()
    {
        var run = Typed.Run(ToyFont.Create(), [Cluster("कि", 5, 6), Cluster("क", 6), Cluster("", 9), Cluster("ﬁ", 5)]);
        var element = ReadBack(run);
        Assert.Equal(["कि", "क", "", "ﬁ"], element.Glyphs.Select(g => g.Text));
    }

    [Fact]
    public void One_picture_can_stand_for_several_texts()
    {
        var run = Typed.Run(ToyFont.Create(), [Cluster("-", 5), Cluster("\u00AD", 5), Cluster("\u2010", 5)]);
        Assert.Equal("-\u00AD\u2010", ReadBack(run).Text);
    }

    [Fact]
    public void A_font_keyed_by_cid_says_a_second_text_through_actual_text()
    {
        var font = ToyFont.Create() with { Kind = PdfFontKind.Cff, Subset = glyphs => new FontSubset(new byte[] { 1, 0, 4, 1 }, glyphs) };
        var run = Typed.Run(font, [Cluster("中", 5), Cluster("⼀", 6), Cluster("国", 5), Cluster("x", 7, 8), Cluster("8", 8), Cluster("\u200B", 9), Cluster("9", 9)]);
        Assert.Equal("中⼀国x8\u200B9", ReadBack(run).Text);
    }

    [Fact]
    public void Every_kind_of_text_string_is_read_as_it_was_written()
    {
        const string Odd = "(a\\b) ü 😀 \t 中";
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen, Odd));
        var page = document.AddPage(300, 300);
        Sample.Paint(page, document.Structure.Add(PdfTag.P, alt: Odd, actualText: Odd, title: Odd, id: Odd), Typed.LeftToRight(ToyFont.Create(), "x", 10, 20));
        var file = PdfFile.Open("t.pdf", document.ToBytes());
        var element = PdfText.Read(file).Elements().Last();
        string?[] read = [element.Alt, element.ActualText, element.Title, element.Id, file.Objects.Text(file.Info["Title"])];
        Assert.All(read, text => Assert.Equal(Odd, text));
    }

    [Fact]
    public void More_codes_than_one_font_can_hold_go_into_a_second_one()
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Screen));
        var page = document.AddPage(300, 300);
        var paragraph = document.Structure.Add(PdfTag.P);
        var texts = Enumerable.Range(0, 66000).Select(i => char.ConvertFromUtf32(0x10000 + i)).ToList();
        foreach (var line in texts.Chunk(100))
            Sample.Paint(page, paragraph, Typed.Run(ToyFont.Create(), [.. line.Select(t => Cluster(t, 5))]));
        var bytes = document.ToBytes();
        Assert.Equal(string.Concat(texts), PdfText.Read(PdfFile.Open("t.pdf", bytes)).Elements().Last().Text);
        Assert.Empty(Judge.Qpdf(bytes.ToArray()));
    }

    private static TypedCluster Cluster(string text, params int[] glyphs) => new(text, [.. glyphs.Select((glyph, i) => new PdfGlyph(glyph, 40 + (i * 10), 60))]);

    /// <summary>The paragraph that holds nothing but the run, from a print file that qpdf accepts.</summary>
    private static TextElement ReadBack(PdfGlyphRun run)
    {
        using var document = new PdfDocument(Sample.Options(PdfFlavour.Print));
        Sample.Paint(document.AddPage(420, 595), document.Structure.Add(PdfTag.P), run);
        var file = PdfFile.Open("t.pdf", document.ToBytes());
        var text = PdfText.Read(file);
        Assert.Empty(file.Findings);
        return Assert.Single(text.Elements(), e => e.Type == "P");
    }
}
