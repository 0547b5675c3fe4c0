using System.Text;
using GuideBuilder.Content.Drawings;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Pictures on a page of their own, as they are written and as mutool paints them.</summary>
public sealed class PaintedPictureTests
{
    private const string Drawing = """
        <svg viewBox='0 0 10 10'>
          <rect width='10' height='5' fill='#72a07a'/>
          <path d='M1 6a4 2 0 0 0 8 0z' fill='#f4b972' stroke='currentColor' stroke-width='.5' stroke-linejoin='round'/>
          <path d='M-5 9h30' stroke='#c9775a' stroke-linecap='square' stroke-miterlimit='8'/>
          <path d='M2 1h6v3h-6z M3 2h1v1h-1z' fill='black' fill-rule='evenodd'/>
        </svg>
        """;

    [Fact]
    public void A_drawing_becomes_these_operators_in_print() => Assert.Equal(
        """
        /Artifact<</Type/Background>>BDC
        q 10 70 20 20 re W n
        0.5 0.1 0.5 0.15 k
        10 90 m 30 90 l 30 80 l 10 80 l h f
        0 0.32 0.6 0 k
        12 78 m 12 75.791 15.582 74 20 74 c 24.418 74 28 75.791 28 78 c h f
        /Over gs
        0 0 0 1 K
        1 j
        4 M
        12 78 m 12 75.791 15.582 74 20 74 c 24.418 74 28 75.791 28 78 c h S
        /Knock gs
        0 0 0 1 k
        0 72 m 60 72 l f
        0.1 0.6 0.65 0.05 K
        2 w
        2 J
        0 j
        8 M
        0 72 m 60 72 l S
        14 88 m 26 88 l 26 82 l 14 82 l h 16 86 m 18 86 l 18 84 l 16 84 l h f*
        Q
        EMC
        """.ReplaceLineEndings("\n"),
        Operators(Paint(PdfFlavour.Print, Read(Drawing))));

    [Fact]
    public void A_drawing_has_its_colours_and_stays_in_its_place()
    {
        var page = Rendering.Of(Paint(PdfFlavour.Screen, Read(Drawing)), 1, resolution: 144);

        // The drawing's px are four pixels wide; its corner is at (20, 20).
        Assert.True(IsNear(0x72A07A, At(0.5, 0.5)));
        Assert.True(IsNear(0x1C1A19, At(2.5, 1.5)));
        Assert.True(IsNear(0x72A07A, At(3.5, 2.5)));
        Assert.True(IsNear(0xF4B972, At(5, 7)));
        Assert.True(IsNear(0xC9775A, At(9.5, 9)));
        Assert.True(IsNear(0xFFFFFF, At(10.5, 9)));
        Assert.True(IsNear(0xFFFFFF, At(-0.5, 9)));

        int At(double x, double y) => page.ColourAt((int)(20 + (4 * x)), (int)(20 + (4 * y)));
    }

    public static TheoryData<string, byte[], int[]> Pngs => new(
        ("grey, 1 bit", TestPng.Build(2, 1, 1, 0, [0, 0b01_000000]), [0x000000, 0xFFFFFF]),
        ("grey, 2 bits", TestPng.Build(2, 1, 2, 0, [0, 0b01_10_0000]), [0x555555, 0xAAAAAA]),
        ("grey, 4 bits", TestPng.Build(2, 1, 4, 0, [0, 0x3C]), [0x333333, 0xCCCCCC]),
        ("grey, 8 bits", TestPng.Build(2, 1, 8, 0, [1, 0x40, 0x40]), [0x404040, 0x808080]),
        ("grey, 16 bits", TestPng.Build(2, 1, 16, 0, [0, 0x40, 0, 0x80, 0]), [0x404040, 0x808080]),
        ("colour, 8 bits", TestPng.Build(2, 1, 8, 2, [1, 200, 100, 50, 1, 1, 1]), [0xC86432, 0xC96533]),
        ("colour, 16 bits", TestPng.Build(2, 1, 16, 2, [0, 200, 0, 100, 0, 50, 0, 1, 0, 2, 0, 3, 0]), [0xC86432, 0x010203]),
        ("palette, 1 bit", TestPng.Build(2, 1, 1, 3, [0, 0b01_000000], TestPng.Chunk("PLTE", [9, 8, 7, 1, 2, 3])), [0x090807, 0x010203]),
        ("palette, 2 bits", TestPng.Build(2, 1, 2, 3, [0, 0b01_10_0000], TestPng.Chunk("PLTE", [9, 9, 9, 9, 8, 7, 1, 2, 3])), [0x090807, 0x010203]),
        ("palette, 4 bits", TestPng.Build(2, 1, 4, 3, [0, 0x10], TestPng.Chunk("PLTE", [9, 8, 7, 1, 2, 3])), [0x010203, 0x090807]),
        ("palette, 8 bits", TestPng.Build(2, 1, 8, 3, [0, 1, 0], TestPng.Chunk("PLTE", [9, 8, 7, 1, 2, 3])), [0x010203, 0x090807]),
        ("palette with transparency", TestPng.Build(2, 1, 8, 3, [0, 1, 0], [.. TestPng.Chunk("PLTE", [9, 8, 7, 1, 2, 3]), .. TestPng.Chunk("tRNS", [0])]), [0x010203, 0xFFFFFF]),
        ("grey with a transparent value", TestPng.Build(2, 1, 8, 0, [0, 7, 8], TestPng.Chunk("tRNS", [0, 7])), [0xFFFFFF, 0x080808]),
        ("colour with a transparent value", TestPng.Build(2, 1, 8, 2, [0, 1, 2, 3, 4, 5, 6], TestPng.Chunk("tRNS", [0, 1, 0, 2, 0, 3])), [0xFFFFFF, 0x040506]),
        ("grey and opacity, 8 bits", TestPng.Build(2, 1, 8, 4, [0, 0x40, 255, 0x40, 0]), [0x404040, 0xFFFFFF]),
        ("grey and opacity, 16 bits", TestPng.Build(2, 1, 16, 4, [0, 0x40, 0, 255, 255, 0x40, 0, 0, 0]), [0x404040, 0xFFFFFF]),
        ("colour and opacity, 8 bits", TestPng.Build(2, 1, 8, 6, [0, 1, 2, 3, 255, 0, 0, 0, 128]), [0x010203, 0x7F7F7F]),
        ("colour and opacity, 16 bits", TestPng.Build(2, 1, 16, 6, [0, 1, 0, 2, 0, 3, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0]), [0x010203, 0xFFFFFF]));

    [Theory]
    [MemberData(nameof(Pngs))]
    public void A_PNG_of_any_kind_has_its_colours(string kind, byte[] file, int[] expected)
    {
        var pdf = Paint(PdfFlavour.Screen, PngReader.Read(file).Image!);
        var page = Rendering.Of(pdf, 1);

        Assert.True(expected.Zip([page.ColourAt(15, 12), page.ColourAt(25, 12)]).All(p => IsNear(p.First, p.Second)), $"{kind}: {page.ColourAt(15, 12):X6} {page.ColourAt(25, 12):X6}");
        Assert.Equal("", Judge.Qpdf(pdf.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Pngs))]
    public void In_print_a_PNG_of_any_kind_is_made_of_inks_and_without_colour_of_black_alone(string kind, byte[] file, int[] colours)
    {
        var pdf = Paint(PdfFlavour.Print, PngReader.Read(file).Image!);
        var objects = Open(pdf).Objects;
        var pictures = objects.Dictionary(objects.Dictionary(Open(pdf).Pages[0].Dictionary["Resources"])["XObject"]);
        var space = objects.Dictionary(Assert.Single(pictures.Entries).Value)["ColorSpace"];
        var isGrey = colours.All(colour => colour == (colour & 0xFF) * 0x010101);

        Assert.True((isGrey ? "DeviceGray" : "DeviceCMYK") == (objects.Name(space) ?? objects.Name(objects.Items(space).ElementAt(1))), kind);
        Assert.Equal("", Judge.Qpdf(pdf.ToArray()));
        Assert.Equal("", Judge.MutoolComplaints(pdf.ToArray()));
    }

    [Theory]
    [InlineData(PdfFlavour.Print, "DeviceCMYK")]
    [InlineData(PdfFlavour.Screen, "DeviceRGB")]
    public void Only_a_page_with_transparency_has_a_group_and_in_the_space_of_its_intent(PdfFlavour flavour, string space)
    {
        var clear = Open(Paint(flavour, PngReader.Read(TestPng.Build(1, 1, 8, 6, [0, 1, 2, 3, 4])).Image!));
        var solid = Open(Paint(flavour, PngReader.Read(TestPng.Build(1, 1, 8, 6, [0, 1, 2, 3, 255])).Image!));

        Assert.Equal(space, clear.Objects.Name(clear.Objects.Dictionary(clear.Pages[0].Dictionary["Group"])["CS"]));
        Assert.Empty(solid.Objects.Dictionary(solid.Pages[0].Dictionary["Group"]).Entries);
    }

    private static bool IsNear(int a, int b) => Enumerable.Range(0, 3).All(i => Math.Abs(((a >> (8 * i)) & 0xFF) - ((b >> (8 * i)) & 0xFF)) <= 2);

    private static VectorPicture Read(string drawing)
    {
        var findings = new FindingBag();
        var picture = SvgReader.Read("x.svg", Encoding.UTF8.GetBytes(drawing), findings);
        Assert.Empty(findings.ToSorted());
        return picture!;
    }

    /// <summary>A page of 60 by 100 points with the picture, 20 points wide, at (10, 10).</summary>
    private static ReadOnlyMemory<byte> Paint(PdfFlavour flavour, PictureContent picture)
    {
        using var document = new PdfDocument(new PdfOptions(flavour, "Test", "en", new DateOnly(2026, 1, 1)) { Press = RealBuild.Press.Condition });
        var page = document.AddPage(60, 100);
        var area = new Rect(10, 10, 20, 20 * picture.Aspect);
        page.BeginArtifact(PdfArtifact.Background);
        if (picture is VectorPicture vector)
        {
            VectorPainter.Paint(page, PictureInks.Ink(RealBuild.StyleOf("en"), vector), area, area);
        }
        else
        {
            page.DrawImage(PngImage.Of((PngInfo)picture), area);
        }

        page.EndArtifact();
        return document.ToBytes();
    }

    private static PdfFile Open(ReadOnlyMemory<byte> pdf) => PdfFile.Open("x.pdf", pdf);

    private static string Operators(ReadOnlyMemory<byte> pdf)
    {
        var file = Open(pdf);
        return Encoding.ASCII.GetString(file.Objects.Data(file.Pages[0].Dictionary["Contents"]).Span).Trim();
    }
}
