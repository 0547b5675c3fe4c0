using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>What surrounds a trimmed page in print, for the profiles of several print shops.</summary>
public sealed class SheetTests
{
    // Coordinates are written with three decimals.
    private const double Rounding = 0.002;

    private static readonly (double Width, double Height) A5 = (Points(148), Points(210));

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Crop_marks_and_slug_lie_between_the_bleed_and_the_edge_of_the_sheet(string tag)
    {
        var pdf = Build("iso-coated-marks", tag, PdfFlavour.Print);
        var (bleed, far) = (Points(3), Points(3 + 5));
        Assert.All(pdf.File.Pages, page =>
        {
            AssertBox((0, 0, A5.Width + (2 * far), A5.Height + (2 * far)), page.Media);
            AssertBox((far - bleed, far - bleed, far + A5.Width + bleed, far + A5.Height + bleed), page.Bleed!.Value);
            AssertBox((far, far, far + A5.Width, far + A5.Height), page.Trim!.Value);
        });
        Assert.All(pdf.Content.Pages, page => Assert.Contains(new PaintUse(PaintKind.Stroke, "DeviceCMYK 1 1 1 1", false), page.Paints));
        Assert.All(pdf.Content.Pages, page => Assert.False(page.HasUntaggedPaint || page.HasWrongNesting));
    }

    [Theory]
    [InlineData("en", "English")]
    [InlineData("ar", "Arabic")]
    [InlineData("ur", "Urdu")]
    public void The_slug_says_which_page_of_which_edition_it_is_for_which_printing_condition(string tag, string language)
    {
        var pdf = Build("iso-coated-marks", tag, PdfFlavour.Print);
        var count = pdf.File.Pages.Length;
        Assert.All(pdf.Content.Pages.Index(), page =>
        {
            var slug = page.Item.Artifacts.Single(a => a[0].Y > A5.Height);
            Assert.Equal($"guide-women-de-{tag} · {language} · edition 2026.1 · page {page.Index + 1} of {count} · FOGRA39", string.Concat(slug.Select(g => g.Text)));
            Assert.All(slug, g => Assert.InRange(g.Y, A5.Height + Points(3) + 2, A5.Height + Points(8)));
            Assert.True(slug.Zip(slug.Skip(1)).All(pair => pair.First.X < pair.Second.X));
            Assert.InRange(slug[0].X, 0, A5.Width);
            Assert.InRange(slug[^1].X + slug[^1].Advance, 0, A5.Width);
        });
    }

    [Fact]
    public void A_foreign_program_finds_nothing_wrong_and_the_art_ends_where_the_bleed_ends()
    {
        var pdf = Build("iso-coated-marks", "en", PdfFlavour.Print);
        Assert.Equal("", Judge.Qpdf(pdf.Bytes.ToArray()));
        var picture = Rendering.Of(pdf.Bytes, page: 1, resolution: 144);
        // Two pixels to the point: the bleed begins at 5 mm, 28.3 pixels.
        Assert.Equal((930, 1282), (picture.Width, picture.Height));
        Assert.True(picture.IsWhite(20, 640));
        Assert.False(picture.IsWhite(32, 640));
        Assert.True(picture.IsDark(10, 45) || picture.IsDark(10, 44));
        Assert.True(picture.IsWhite(10, 60));
    }

    /// <summary>Pages that face each other have their binding edge on different sides.</summary>
    [Theory]
    [InlineData("en", 0)]
    [InlineData("ar", 1)]
    public void Where_the_binding_has_no_bleed_the_page_ends_at_its_trimmed_edge(string tag, int boundAtLeft)
    {
        var pdf = Build("own", tag, PdfFlavour.Print, Mildly("print-on-demand"));
        var bleed = Points(3.175);
        Assert.All(pdf.File.Pages, page =>
        {
            var left = page.Index % 2 == boundAtLeft ? 0 : bleed;
            AssertBox((0, 0, A5.Width + bleed, A5.Height + (2 * bleed)), page.Media);
            Assert.Equal(page.Media, page.Bleed);
            AssertBox((left, bleed, left + A5.Width, bleed + A5.Height), page.Trim!.Value);
        });
        var cover = Rendering.Of(pdf.Bytes, page: 1);
        Assert.All((int[])[0, 200, cover.Width - 2], x => Assert.False(cover.IsWhite(x, 300)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void The_bleed_is_the_print_shops_and_the_art_fills_it_whatever_the_style_says(int millimetres)
    {
        var files = Variant.Guide.With("templates/press/own.yaml", $"like: iso-coated\nbleed: {{ width: {millimetres} mm }}\n");
        var pdf = Build("own", "en", PdfFlavour.Print, files);
        var bleed = Points(millimetres);
        Assert.All(pdf.File.Pages, page => AssertBox((bleed, bleed, bleed + A5.Width, bleed + A5.Height), page.Trim!.Value));
        var cover = Rendering.Of(pdf.Bytes, page: 1);
        Assert.All((int[])[0, 1, 200, cover.Width - 2], x => Assert.False(cover.IsWhite(x, 300)));
        Assert.All((int[])[0, 1, 300, cover.Height - 2], y => Assert.False(cover.IsWhite(200, y)));
    }

    [Theory]
    [InlineData("iso-uncoated", "FOGRA29")]
    [InlineData("newspaper", "CGATS TR 002")]
    public void The_printing_condition_is_the_print_shops(string press, string identifier)
    {
        var pdf = Build("own", "en", PdfFlavour.Print, Mildly(press));
        Assert.Equal([("GTS_PDFX", identifier, 4), ("GTS_PDFA1", identifier, 4)], pdf.File.OutputIntents.Select(i => (i.Standard, i.Identifier, i.Channels)));
    }

    [Fact]
    public void A_screen_file_is_the_same_for_every_print_shop() =>
        Assert.Equal(RealBuild.PdfIn("en", PdfFlavour.Screen).Bytes.ToArray(), Build("iso-coated-marks", "en", PdfFlavour.Screen).Bytes.ToArray());

    [Fact]
    public void A_profile_for_which_no_files_can_be_made_stops_the_build()
    {
        var files = Variant.Guide.With("templates/press/own.yaml", "like: iso-coated\nversions: [\"PDF/X-3:2002\"]\n");
        var result = Build(files, "own", "en");
        Assert.Equal("GB4033", Assert.Single(result.Findings).Code.Id);
        Assert.Empty(result.Files);
    }

    /// <summary>A slug is text like any other: what no font can show is reported, not left out.</summary>
    [Fact]
    public void A_character_of_the_slug_that_no_font_has_is_named()
    {
        const string Publication = "content/publications/guide-women.yaml";
        var files = Variant.Guide.With(Publication, Variant.Guide.Text(Publication).Replace("edition: \"2026.1\"", "edition: \"2026\u13A0\"", StringComparison.Ordinal));
        var result = Build(files, "iso-coated-marks", "en");
        Assert.Single(result.Findings, f => f.Code.Id == "GB4001" && f.Message.Contains("English · edition 2026\u13A0 · page 1 of", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Findings, f => f.Message.Contains("page 2 of", StringComparison.Ordinal));
    }

    /// <summary>A press profile that takes books of any number of pages, with margins as those of the repository's guide.</summary>
    private static MemoryProjectFiles Mildly(string press) => Variant.Guide.With(
        "templates/press/own.yaml",
        $"like: {press}\npages: {{ multiple: 1, least: 1 }}\nsafety: {{ trim: 3 mm, binding: 3 mm }}\nlines: {{ least: 0.25 pt, reversed: 0.5 pt }}\n");

    private static BuiltPdf Build(string press, string tag, PdfFlavour flavour, MemoryProjectFiles? files = null)
    {
        var result = Build(files ?? Variant.Guide, press, tag);
        Assert.False(result.HasErrors, string.Join('\n', result.Findings));
        return Variant.PdfOf(result, tag, flavour);
    }

    private static BuildResult Build(MemoryProjectFiles files, string press, string tag) =>
        new Builder(files, RealBuild.Fonts).Build(new BuildRequest([], [tag], [], [], 2) { Press = press }, writes: true);

    private static void AssertBox((double Left, double Lower, double Right, double Upper) expected, PdfBox box)
    {
        Assert.Equal(expected.Left, box.Left, Rounding);
        Assert.Equal(expected.Lower, box.Lower, Rounding);
        Assert.Equal(expected.Right, box.Right, Rounding);
        Assert.Equal(expected.Upper, box.Upper, Rounding);
    }

    private static double Points(double millimetres) => Length.FromMillimetres(millimetres).Points;
}
