using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>What a print shop looks at before it accepts a file.</summary>
public sealed class PressTests
{
    // Coordinates are written with three decimals.
    private const double Rounding = 0.002;

    private static readonly (double Width, double Height, double Bleed) A5 = (Points(148), Points(210), Points(3));

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Each_font_is_embedded_in_part_with_its_text_and_no_code_shows_the_missing_glyph(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        Assert.NotEmpty(pdf.Content.Fonts);
        Assert.All(pdf.Content.Fonts, f => Assert.Equal(("Type0", true, true, true), (f.Kind, f.IsEmbedded, f.IsSubset, f.HasToUnicode)));
        Assert.All(EmbeddedFont.In(pdf).SelectMany(f => f.Codes.Select(c => f.GlyphOf(c.Code))), glyph => Assert.NotEqual(0, glyph));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Print_text_is_black_ink_alone_and_black_alone_overprints(string tag)
    {
        var paints = RealBuild.PdfIn(tag, PdfFlavour.Print).Content.Pages.SelectMany(p => p.Paints).Distinct().ToList();
        Assert.Equal([new PaintUse(PaintKind.Text, "DeviceCMYK 0 0 0 1", true)], paints.Where(p => p.Kind == PaintKind.Text));
        Assert.All(paints, p => Assert.StartsWith("DeviceCMYK ", p.Colour));
        Assert.All(paints.Where(p => p.Overprints), p => Assert.Equal("DeviceCMYK 0 0 0 1", p.Colour));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Screen_colours_are_srgb(string tag)
    {
        var pdf = RealBuild.PdfIn(tag, PdfFlavour.Screen);
        Assert.All(pdf.Content.Pages.SelectMany(p => p.Paints), p => Assert.StartsWith("DeviceRGB ", p.Colour));
        Assert.Equal([("GTS_PDFA1", "sRGB IEC61966-2.1", 3)], pdf.File.OutputIntents.Select(i => (i.Standard, i.Identifier, i.Channels)));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Print_pages_are_A5_with_three_millimetres_more_on_each_side(string tag)
    {
        var pdf = RealBuild.PdfIn(tag, PdfFlavour.Print);
        Assert.All(pdf.File.Pages, p =>
        {
            AssertBox((0, 0, A5.Width + (2 * A5.Bleed), A5.Height + (2 * A5.Bleed)), p.Media);
            AssertBox((A5.Bleed, A5.Bleed, A5.Bleed + A5.Width, A5.Bleed + A5.Height), p.Trim!.Value);
            Assert.Equal(p.Media, p.Bleed);
            Assert.Empty(p.Annotations);
        });
        Assert.Equal([("GTS_PDFX", "FOGRA39", 4), ("GTS_PDFA1", "FOGRA39", 4)], pdf.File.OutputIntents.Select(i => (i.Standard, i.Identifier, i.Channels)));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Screen_pages_are_A5(string tag) =>
        Assert.All(RealBuild.PdfIn(tag, PdfFlavour.Screen).File.Pages, p =>
        {
            AssertBox((0, 0, A5.Width, A5.Height), p.Media);
            Assert.Equal(p.Media, p.Trim);
        });

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void An_area_at_the_edge_reaches_into_the_bleed_and_ends_there(string tag)
    {
        var areas = RealBuild.BookIn(tag).Pages.SelectMany(p => p.Items.OfType<FillItem>()).Select(f => f.Area).ToList();
        Assert.NotEmpty(areas);
        Assert.All(areas, a => Assert.All((double[])[a.X, A5.Width - a.Right, a.Y, A5.Height - a.Bottom], AssertInsideOrBled));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void The_cover_is_inked_to_the_last_edge_as_another_program_paints_it(string tag)
    {
        var picture = Rendering.Of(RealBuild.PdfIn(tag, PdfFlavour.Print).Bytes, page: 1);
        Assert.Equal((437, 613), (picture.Width, picture.Height));
        // The last row and column are covered in part only: 436.5 by 612.3 points.
        int[] columns = [0, 1, 218, picture.Width - 3, picture.Width - 2];
        int[] rows = [0, 1, 300, picture.Height - 3, picture.Height - 2];
        Assert.All(columns, x => Assert.All(Enumerable.Range(0, picture.Height - 1), y => Assert.False(picture.IsWhite(x, y))));
        Assert.All(rows, y => Assert.All(Enumerable.Range(0, picture.Width - 1), x => Assert.False(picture.IsWhite(x, y))));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void Qpdf_finds_nothing_wrong_and_a_screen_file_is_small(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        Assert.Equal("", Judge.Qpdf(pdf.Bytes.ToArray()));
        Assert.True(flavour == PdfFlavour.Print || pdf.Bytes.Length < 450_000);
    }

    private static void AssertInsideOrBled(double distance)
    {
        if (distance < 1)
        {
            Assert.Equal(-A5.Bleed, distance, Rounding);
        }
    }

    private static void AssertBox((double Left, double Lower, double Right, double Upper) expected, PdfBox box)
    {
        Assert.Equal(expected.Left, box.Left, Rounding);
        Assert.Equal(expected.Lower, box.Lower, Rounding);
        Assert.Equal(expected.Right, box.Right, Rounding);
        Assert.Equal(expected.Upper, box.Upper, Rounding);
    }

    private static double Points(double millimetres) => Length.FromMillimetres(millimetres).Points;
}
