using System.Text;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>The repository's guide with drawings, a PNG that is half transparent, and a QR code at the end of its first chapter.</summary>
public sealed class DrawingTests
{
    private const string Text = """
        ![A telephone that rings](phone.svg)

        ![A door that stands open](door.svg "Leave when he is out."){width=40%}

        ::: note
        ![A packed bag](bag.svg){width=20%}
        :::

        ![A red shadow](shadow.png){width=30%}

        ::: qr contact=hilfetelefon
        :::
        """;

    // The picture of two pixels is far too coarse for any print shop.
    private static readonly Lazy<BuildResult> Result = new(() => Variant.Build(
        Variant.WithPictograms.With("templates/press/iso-coated.yaml", Variant.Guide.Text("templates/press/iso-coated.yaml").Replace("least: 200, wanted: 250", "least: 0, wanted: 0", StringComparison.Ordinal)).With("content/images/shadow.png", TestPng.Build(2, 1, 8, 6, [0, 255, 0, 0, 255, 255, 0, 0, 128])).Add("start", Text),
        "en",
        "ar"));

    public static TheoryData<string, PdfFlavour> Each => new(
        ("en", PdfFlavour.Print), ("en", PdfFlavour.Screen), ("ar", PdfFlavour.Print), ("ar", PdfFlavour.Screen));

    [Theory]
    [MemberData(nameof(Each))]
    public void Every_picture_is_a_figure_with_its_description(string tag, PdfFlavour flavour)
    {
        var pdf = Variant.PdfOf(Result.Value, tag, flavour);

        var figures = pdf.Text.Elements().Where(e => e.Type == "Figure").Select(e => e.Alt!).ToArray();

        Assert.Equal(["A telephone that rings", "A door that stands open", "A packed bag", "A red shadow"], figures[..4]);
        Assert.Equal(5, figures.Length);
        Assert.Contains(pdf.Text.Elements(), e => e.Type == "Caption");
        Assert.Contains(pdf.Paragraphs, p => p.Text == "Leave when he is out.");
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Foreign_programs_find_nothing_wrong(string tag, PdfFlavour flavour)
    {
        var bytes = Variant.PdfOf(Result.Value, tag, flavour).Bytes.ToArray();

        Assert.Equal("", Judge.Qpdf(bytes));
        Assert.Equal("", Judge.MutoolComplaints(bytes));
    }

    [Fact]
    public void Print_uses_the_inks_of_the_palette_and_black_alone_for_lines()
    {
        var paints = Variant.PdfOf(Result.Value, "en", PdfFlavour.Print).Content.Pages.SelectMany(p => p.Paints).ToHashSet();

        Assert.Contains(new PaintUse(PaintKind.Stroke, "DeviceCMYK 0 0 0 1", true), paints);
        Assert.Contains(new PaintUse(PaintKind.Stroke, "DeviceCMYK 0.1 0.6 0.65 0.05", false), paints);
        Assert.Contains(new PaintUse(PaintKind.Fill, "DeviceCMYK 0.5 0.1 0.5 0.15", false), paints);
        Assert.Contains(new PaintUse(PaintKind.Picture, "DeviceCMYK", false), paints);
        Assert.DoesNotContain(paints, p => p.Colour.StartsWith("DeviceRGB"));
    }

    [Fact]
    public void Pages_show_drawings_in_the_colour_of_the_text_and_nothing_of_the_file()
    {
        var page = Page("site/en/guide-women-de/start.html");

        Assert.Contains("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"A telephone that rings\" viewBox=\"0 0 48 48\" width=\"48\" height=\"48\">", page);
        Assert.Contains("stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linecap=\"round\"", page);
        Assert.Contains("<figcaption>Leave when he is out.</figcaption>", page);
        Assert.DoesNotContain("<title>A telephone", page);
        Assert.DoesNotContain("<rect", page);
        Assert.DoesNotContain("class=\"qr\"", page);
    }

    [Fact]
    public void A_PNG_on_pages_keeps_its_transparency()
    {
        var file = Result.Value.Files.Single(f => f.Path.EndsWith(".png", StringComparison.Ordinal));

        Assert.Equal(TestPng.Build(2, 1, 8, 6, [])[..33], file.Bytes.ToArray()[..33]);
        Assert.Contains(file.Path["site/".Length..], Page("site/ar/guide-women-de/start.html"));
    }

    private static string Page(string path) => Encoding.UTF8.GetString(Result.Value.Files.Single(f => f.Path == path).Bytes.Span);
}
